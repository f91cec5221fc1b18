using ConflictReports.Json;
using ConflictReports.Validation;

namespace ConflictReports.Benchmarks.Candidates;

/// <summary>Syntax and structure of a report, with all findings, without records and rules.</summary>
internal static class StructureCheck
{
    /// <summary>Whether there is no finding.</summary>
    /// <param name="report">The report in UTF-8.</param>
    public static bool Accepts(ReadOnlyMemory<byte> report) =>
        SyntaxReader.Check(report, ReadOptions.Default).Diagnostics.IsEmpty && ReportStructure.Validate(report.Span, ReadOptions.Default).Diagnostics.IsEmpty;
}
