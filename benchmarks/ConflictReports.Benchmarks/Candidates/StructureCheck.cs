using ConflictReports.Diagnostics;
using ConflictReports.Validation;

namespace ConflictReports.Benchmarks.Candidates;

/// <summary>Syntax and structure of a report, with all findings, without records and rules.</summary>
internal static class StructureCheck
{
    private static readonly ReportValidator Validator = new(ValidationOptions.Default with { LastStage = ValidationStage.Structure });

    /// <summary>Whether there is no finding.</summary>
    /// <param name="report">The report in UTF-8.</param>
    public static bool Accepts(ReadOnlyMemory<byte> report) => Validator.Validate(report).Diagnostics.IsEmpty;
}
