using System.Diagnostics.CodeAnalysis;
using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Json;

/// <summary>What became of reading a document: the report, or why there is none.</summary>
public sealed record ReadOutcome
{
    /// <summary>The report, or null if syntax or structure is faulty.</summary>
    public ConflictReport? Report { get; init; }

    /// <summary>The findings, in the order of the document. All of syntax that could be found; of structure the first (the validator finds all).</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>How many further findings were counted but not kept.</summary>
    public int Suppressed { get; init; }

    /// <summary>The last stage that the document passed: null if it failed in syntax, <see cref="ValidationStage.Syntax"/> if in structure, else <see cref="ValidationStage.Structure"/>.</summary>
    public ValidationStage? Passed { get; init; }

    /// <summary>Whether there is a report.</summary>
    [MemberNotNullWhen(true, nameof(Report))]
    public bool Succeeded => Report is not null;
}
