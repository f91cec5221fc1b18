using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>Collects the findings of the rules, applies the caller's severities, and finds their places in the text.</summary>
internal sealed class FindingCollector
{
    private readonly ValidationOptions options;
    private readonly ReadOnlyMemory<byte> utf8Json;
    private readonly List<Diagnostic> diagnostics = [];
    private int suppressed;

    public FindingCollector(ValidationOptions options, ReadOnlyMemory<byte> utf8Json)
    {
        this.options = options;
        this.utf8Json = utf8Json;
    }

    /// <summary>Goes on from the findings of an earlier step.</summary>
    public FindingCollector(ValidationOptions options, ReadOnlyMemory<byte> utf8Json, ValidationOutcome earlier)
        : this(options, utf8Json)
    {
        diagnostics.AddRange(earlier.Diagnostics);
        suppressed = earlier.Suppressed;
        HasError = !earlier.IsValid;
    }

    private bool HasError { get; set; }

    /// <summary>Adds a finding, unless its code is muted; beyond the cap it is only counted.</summary>
    public void Add(DiagnosticDescriptor descriptor, RuleFinding finding)
    {
        Severity severity = finding.Severity ?? descriptor.Severity;
        if (severity == Severity.Error)
        {
            HasError = true;
        }
        else if (options.Muted.Contains(descriptor.Code))
        {
            return;
        }
        else if (options.Severities.TryGetValue(descriptor.Code, out Severity chosen))
        {
            severity = chosen;
            HasError |= chosen == Severity.Error;
        }

        if (diagnostics.Count >= options.Reading.MaxFindings)
        {
            suppressed++;
            return;
        }

        diagnostics.Add(new Diagnostic
        {
            Descriptor = descriptor,
            Severity = severity,
            Location = JsonLocator.Locate(utf8Json.Span, finding.Pointer),
            Message = finding.Message,
            Found = finding.Found,
            Expected = finding.Expected,
        });
    }

    /// <summary>The findings in the order of the document, then of their codes.</summary>
    public ValidationOutcome ToOutcome(ConflictReport report) => new()
    {
        Report = report,
        Diagnostics = diagnostics.OrderBy(diagnostic => diagnostic.Location.Offset).ThenBy(diagnostic => diagnostic.Code).ToEquatableArray(),
        Suppressed = suppressed,
        Passed = HasError ? ValidationStage.Structure : ValidationStage.Meaning,
    };
}
