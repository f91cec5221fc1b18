using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>What validation found, and how far it got.</summary>
public sealed record ValidationOutcome
{
    /// <summary>The report, or null if syntax or structure is faulty, or <see cref="ValidationOptions.LastStage"/> comes before meaning.</summary>
    public ConflictReport? Report { get; init; }

    /// <summary>The findings, in the order of the document and, at one place, of their codes.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>How many further findings were counted but not kept.</summary>
    public int Suppressed { get; init; }

    /// <summary>The last stage that the document passed without an error; null: none.</summary>
    public ValidationStage? Passed { get; init; }

    /// <summary>The last stage that was asked for, as in <see cref="ValidationOptions.LastStage"/>.</summary>
    public ValidationStage LastStage { get; init; } = ValidationStage.Meaning;

    /// <summary>Whether all stages that were asked for were passed without an error: warnings and information do not make a report invalid.</summary>
    public bool IsValid => Passed >= LastStage;
}
