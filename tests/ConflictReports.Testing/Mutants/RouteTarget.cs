using ConflictReports.Json;
using ConflictReports.Validation;
using ConflictReports.Validation.SinglePass;

namespace ConflictReports.Testing.Mutants;

/// <summary>A schema whose routes are compared.</summary>
/// <param name="Name">What to call it.</param>
/// <param name="Schema">The schema.</param>
/// <param name="IsReport">Whether it is that of the structure stage, which has words of its own for some findings.</param>
internal sealed record RouteTarget(string Name, CompiledSchema Schema, bool IsReport = false)
{
    /// <summary>The structure stage.</summary>
    public static RouteTarget Report { get; } = new("report", ReportStructure.Compiled, IsReport: true);

    /// <summary>The limits of all routes.</summary>
    public static ReadOptions Options => ReadOptions.Default;

    /// <summary>The limits of a pass.</summary>
    public static PassLimits Limits { get; } = new(Options.MaxDepth, Options.MaxValues, Options.MaxStringBytes);

    /// <summary>The findings by the single pass; null if it is undecided.</summary>
    public StructureFindings? Judge(byte[] json)
    {
        if (IsReport)
        {
            return ReportStructure.Judge(json, Options);
        }

        Schema.Judge(json, Limits, Options.MaxFindings, out StructureFindings? findings);
        return findings;
    }

    /// <summary>The findings token by token.</summary>
    public StructureFindings Evaluate(byte[] json) => IsReport ? ReportStructure.Evaluate(json, Options) : Schema.Evaluate(json, Options.MaxFindings, Options.MaxDepth);
}
