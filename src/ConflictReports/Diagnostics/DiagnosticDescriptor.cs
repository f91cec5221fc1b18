namespace ConflictReports.Diagnostics;

/// <summary>What a code means: the part of a finding that is the same wherever it occurs.</summary>
/// <param name="Code">The code.</param>
/// <param name="Stage">The stage that finds it.</param>
/// <param name="Severity">The severity, unless the caller's options change it; an error is never muted.</param>
/// <param name="Title">What is demanded, in the imperative, on one line.</param>
/// <param name="Why">Why it matters, with the standard and its section where there is one.</param>
/// <param name="Help">What to do about it.</param>
public sealed record DiagnosticDescriptor(
    DiagnosticCode Code,
    ValidationStage Stage,
    Severity Severity,
    string Title,
    string Why,
    string Help)
{
    /// <summary>Makes a descriptor from the text of its code.</summary>
    internal static DiagnosticDescriptor Of(string code, ValidationStage stage, Severity severity, string title, string why, string help) =>
        new(DiagnosticCode.Parse(code), stage, severity, title, why, help);
}
