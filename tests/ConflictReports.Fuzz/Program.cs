using ConflictReports.Fuzz;

// Compares the routes of the structure stage on mutants of reports: exit code 0 if they agree on all, 1 if not, 2 if the arguments are wrong.
if (FuzzOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(FuzzOptions.Usage);
    return 2;
}

return new FuzzRun(options, Console.Out).Run() ? 0 : 1;
