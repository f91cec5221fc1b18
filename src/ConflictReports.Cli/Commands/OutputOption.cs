using System.CommandLine;

namespace ConflictReports.Cli.Commands;

/// <summary>Where the result goes.</summary>
internal sealed class OutputOption : Option<string?>
{
    public OutputOption()
        : base("--output", "-o")
    {
        HelpName = "FILE";
        Description = "Write to this file instead of standard output. The file appears only when it is complete.";
    }
}
