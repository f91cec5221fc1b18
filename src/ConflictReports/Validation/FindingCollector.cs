using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>Collects the findings of the rules, applies the caller's severities, and finds their places in the text.</summary>
internal sealed class FindingCollector
{
    private readonly ValidationOptions options;
    private readonly ReadOnlyMemory<byte> utf8Json;

    // Those without a line have no place yet. Places are looked up together: each for itself would read the document from its start.
    private readonly FindingRoom<Diagnostic> room;
    private readonly int suppressedEarlier;

    public FindingCollector(ValidationOptions options, ReadOnlyMemory<byte> utf8Json)
    {
        this.options = options;
        this.utf8Json = utf8Json;
        room = new FindingRoom<Diagnostic>(options.Reading.MaxFindings, diagnostic => diagnostic.Code);
    }

    /// <summary>Goes on from the findings of an earlier step.</summary>
    public FindingCollector(ValidationOptions options, ReadOnlyMemory<byte> utf8Json, ValidationOutcome earlier)
        : this(options, utf8Json)
    {
        foreach (Diagnostic diagnostic in earlier.Diagnostics)
        {
            room.Add(diagnostic);
        }

        suppressedEarlier = earlier.Suppressed;
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

        room.Add(new Diagnostic
        {
            Descriptor = descriptor,
            Severity = severity,
            Location = new Location(finding.Pointer, 0, 0, 0),
            Message = finding.Message,
            Found = finding.Found,
            Expected = finding.Expected,
        });
    }

    /// <summary>The findings in the order of the document, then of their codes.</summary>
    public ValidationOutcome ToOutcome(ConflictReport report) => new()
    {
        Report = report,
        Diagnostics = Located().OrderBy(diagnostic => diagnostic.Location.Offset).ThenBy(diagnostic => diagnostic.Code).ToEquatableArray(),
        Suppressed = suppressedEarlier + room.Suppressed,
        Passed = HasError ? ValidationStage.Structure : ValidationStage.Meaning,
    };

    private IEnumerable<Diagnostic> Located()
    {
        Diagnostic[] pending = [.. room.Kept.Where(diagnostic => diagnostic.Location.Line == 0)];
        Location[] places = pending.Length == 0 ? [] : JsonLocator.Locate(utf8Json.Span, [.. pending.Select(diagnostic => diagnostic.Location.Pointer)]);
        return room.Kept.Where(diagnostic => diagnostic.Location.Line > 0).Concat(pending.Zip(places, (diagnostic, place) => diagnostic with { Location = place }));
    }
}
