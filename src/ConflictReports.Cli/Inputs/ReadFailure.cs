namespace ConflictReports.Cli.Inputs;

/// <summary>An input that could not be read, or not to its end.</summary>
/// <param name="Name">The name as the user knows it.</param>
/// <param name="Reason">Why.</param>
internal sealed record ReadFailure(string Name, string Reason)
{
    /// <summary>Makes a failure of what the platform threw.</summary>
    public static ReadFailure Of(string name, Exception exception) => new(name, Failures.Reason(exception));
}
