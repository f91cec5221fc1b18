using ConflictReports.Merging;
using ConflictReports.Values;

namespace ConflictReports.Tests.Merging;

/// <summary>
/// Reports of one event, which all share by an identifier. Each has an outlet of its own, two sources without a name, a minister who is
/// somebody else in every report, and the one ministry.
/// </summary>
internal static class Draft
{
    public static ConflictReport Report(string id, params Claim[] claims) => new()
    {
        SchemaVersion = SchemaVersion.Parse("1.0"),
        Id = IdOf(id),
        Publisher = LocalId.Parse("outlet"),
        Sources =
        [
            Source("outlet", SourceKind.Outlet, $"Outlet {id}"),
            Source("official", SourceKind.OfficeHolder),
            Source("locals", SourceKind.Group),
            Source("minister", SourceKind.OfficeHolder, $"Minister {id}"),
            Source("ministry", SourceKind.GovernmentBody, "Ministry of Defence") with { Identifiers = [Identifier("Q1")] },
        ],
        Events = [new Event { Id = LocalId.Parse("e"), Type = EventType.Parse("assault.drone"), Identifiers = [Identifier("E1")] }],
        Claims = [.. claims],
    };

    public static ReportId IdOf(string id) => ReportId.Parse($"https://partner.example/{id}");

    public static Source Source(string id, SourceKind kind, string? name = null) => new()
    {
        Id = LocalId.Parse(id),
        Kind = kind,
        Names = name is null ? [] : [new Name { Text = name }],
        Descriptor = name is null ? id : null,
    };

    public static Identifier Identifier(string value) => new() { Scheme = Scheme.Parse("wikidata"), Value = value };

    public static Claim Claim(string id, string? by = null, Quantity? quantity = null) => new()
    {
        Id = LocalId.Parse(id),
        Event = LocalId.Parse("e"),
        Statement = new LocalizedText { Text = $"Statement {id}." },
        Attributions = by is null ? [] : [By(by)],
        Quantities = quantity is null ? [] : [quantity],
    };

    public static Attribution By(params string[] sources) => new()
    {
        Hops = [.. sources.Select(source => new Hop { Source = LocalId.Parse(source), Verb = AttributionVerb.Parse("states") })],
    };

    public static IdentityJudgement Judge(string left, string right, IdentityVerdict verdict) =>
        new() { Left = ReportReference.Parse(left), Right = ReportReference.Parse(right), Verdict = verdict };

    public static ClaimTime Occurred(string edtf) => new() { Role = TimeRole.Occurred, Value = ReportedTime.Stated(Edtf.Parse(edtf)) };

    public static Quantity Killed(Figure figure) => Quantity.Bare(figure, Measure.Killed);

    public static Dossier Build(params ConflictReport[] reports) => Dossier.Build(ReportSet.Create(reports));

    public static QuestionValue Value(this Dossier dossier, string text) =>
        dossier.Clusters.SelectMany(cluster => cluster.Questions).SelectMany(question => question.Values).Single(value => value.Text == text);

    public static Question Question(this Dossier dossier, QuestionKind kind) =>
        dossier.Clusters.SelectMany(cluster => cluster.Questions).Single(question => question.Kind == kind);
}
