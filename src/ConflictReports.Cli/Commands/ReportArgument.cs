using System.CommandLine;

namespace ConflictReports.Cli.Commands;

/// <summary>An input that holds one report.</summary>
internal sealed class ReportArgument : Argument<string>
{
    public ReportArgument(string name, string description)
        : base(name) => Description = description;
}
