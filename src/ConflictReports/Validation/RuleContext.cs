using ConflictReports.Diagnostics;

namespace ConflictReports.Validation;

/// <summary>What a rule sees of one report, and where its findings go. Lives for one validation on one thread.</summary>
public sealed class RuleContext
{
    private readonly Action<DiagnosticDescriptor, RuleFinding> add;
    private DiagnosticDescriptor? rule;
    private Outlets? outlets;

    internal RuleContext(ConflictReport report, ValidationOptions options, Action<DiagnosticDescriptor, RuleFinding> add)
    {
        Report = report;
        Items = new ReportItems(report);
        Parts = new ReportParts(report);
        Options = options;
        this.add = add;
    }

    /// <summary>The report.</summary>
    public ConflictReport Report { get; }

    /// <summary>The items of the report by local id, with their places.</summary>
    public ReportItems Items { get; }

    /// <summary>All records of the report, however deep, with their places.</summary>
    internal ReportParts Parts { get; }

    /// <summary>The outlets through which the text came.</summary>
    internal Outlets Outlets => outlets ??= new Outlets(Report);

    /// <summary>The caller's options, such as the instant that counts as now.</summary>
    public ValidationOptions Options { get; }

    /// <summary>Adds a finding with the severity of the rule.</summary>
    /// <param name="pointer">The JSON Pointer (RFC 6901) of the value that is at fault.</param>
    /// <param name="message">One or two sentences: what was found and what was expected.</param>
    /// <param name="found">What was found, if it can be quoted.</param>
    /// <param name="expected">What was expected, if it can be named.</param>
    public void Add(string pointer, string message, string? found = null, string? expected = null) =>
        Add(new RuleFinding(pointer, message, found, expected, Severity: null));

    /// <summary>Adds a finding with a severity of its own, for a rule that demands in one case what it only advises in another.</summary>
    /// <param name="severity">The severity.</param>
    /// <param name="pointer">The JSON Pointer (RFC 6901) of the value that is at fault.</param>
    /// <param name="message">One or two sentences: what was found and what was expected.</param>
    /// <param name="found">What was found, if it can be quoted.</param>
    /// <param name="expected">What was expected, if it can be named.</param>
    public void Add(Severity severity, string pointer, string message, string? found = null, string? expected = null) =>
        Add(new RuleFinding(pointer, message, found, expected, severity));

    /// <summary>Lets a rule look at the report; what it adds bears its code.</summary>
    internal void Apply(ReportRule next)
    {
        rule = next.Descriptor;
        next.Check(this);
    }

    private void Add(RuleFinding finding) => add(rule!, finding);
}
