using ConflictReports.Diagnostics;

namespace ConflictReports.Validation;

/// <summary>A rule on what one report says. One rule has one code, and never reads anything but the report and the options.</summary>
/// <remarks>A rule holds no state: it may be used by several threads at once, and gives the same findings for the same report.</remarks>
public abstract class ReportRule
{
    /// <summary>The code, its severity, and the words that explain it.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Looks for breaches of the rule and adds each to the context.</summary>
    /// <param name="context">The report and where the findings go.</param>
    public abstract void Check(RuleContext context);

    /// <summary>Makes the descriptor of a rule of meaning.</summary>
    /// <param name="code">The code, <c>CR</c> and four digits.</param>
    /// <param name="severity">The severity: error only for what the standard demands.</param>
    /// <param name="title">What is demanded, in the imperative, on one line.</param>
    /// <param name="why">Why it matters, with the source.</param>
    /// <param name="help">What to do about it.</param>
    /// <returns>The descriptor.</returns>
    /// <exception cref="FormatException">The code has not its form.</exception>
    protected static DiagnosticDescriptor Describe(string code, Severity severity, string title, string why, string help) =>
        DiagnosticDescriptor.Of(code, ValidationStage.Meaning, severity, title, why, help);
}
