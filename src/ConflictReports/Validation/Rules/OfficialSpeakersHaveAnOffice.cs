using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1504: of a named person who confirms or announces, the report says in what capacity.</summary>
internal sealed class OfficialSpeakersHaveAnOffice : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1504",
        Severity.Warning,
        "Say for whom a person speaks who confirms or announces",
        "Whose confirmation it is decides what it is worth: a minister's, a unit commander's and a private person's differ, and only an affiliation lets the merge see that two spokespersons are one origin.",
        "Add an affiliation, or the office in descriptor as the text gives it.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        EquatableArray<Source> sources = context.Report.Sources;
        if (!HasPersonWithoutOffice(sources))
        {
            return;
        }

        HashSet<string> official = Route.Of(context.Report)
            .SelectMany(route => (IEnumerable<Hop>)route.Hops)
            .Where(hop => hop.Verb == AttributionVerb.Confirms || hop.Verb == AttributionVerb.Announces)
            .Select(hop => hop.Source.Text)
            .ToHashSet(StringComparer.Ordinal);
        for (int i = 0; i < sources.Count; i++)
        {
            if (official.Contains(sources[i].Id.Text) && IsPersonWithoutOffice(sources[i]))
            {
                context.Add($"/sources/{i}", $"Found that \"{sources[i].DisplayName}\" confirms or announces, but not in what capacity; expected an affiliation or a descriptor.", expected: "an affiliation or a descriptor");
            }
        }
    }

    private static bool HasPersonWithoutOffice(EquatableArray<Source> sources)
    {
        foreach (Source source in sources)
        {
            if (IsPersonWithoutOffice(source))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPersonWithoutOffice(Source source) =>
        (source.Kind == SourceKind.Person || source.Kind == SourceKind.OfficeHolder)
        && source is { Names.IsEmpty: false, Affiliations.IsEmpty: true, Descriptor: null, Identifiers.IsEmpty: true, Note: null };
}
