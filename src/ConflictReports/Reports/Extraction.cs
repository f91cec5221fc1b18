using ConflictReports.Values;

namespace ConflictReports;

/// <summary>How the claim was taken from the text; says nothing about its truth.</summary>
public sealed record Extraction : ExtensibleRecord
{
    /// <summary>By a person or a machine.</summary>
    public required ExtractionMethod Method { get; init; }

    /// <summary>The program and its version, or the person. Never empty.</summary>
    public string? Agent { get; init; }

    /// <summary>How sure the extraction is, from 0 to 1; not how true the claim is.</summary>
    public Figure? Confidence { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => ClosedSet<ExtractionMethod>.NameOf(Method);
}
