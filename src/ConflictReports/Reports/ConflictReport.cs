using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>A report: what one publication says about an armed conflict, who says it and on whose word.</summary>
/// <remarks>Self-contained: ids inside it are local, everything else is addressed by URI. One report is one line of a feed. Immutable; equal documents are equal records.</remarks>
public sealed record ConflictReport : ExtensibleRecord
{
    /// <summary>The address of a schema, for editors; otherwise ignored, but kept and digested.</summary>
    [JsonPropertyName("$schema")]
    public string? SchemaAddress { get; init; }

    /// <summary>The version of the format, such as <c>1.0</c>.</summary>
    public required SchemaVersion SchemaVersion { get; init; }

    /// <summary>The id: an absolute URI that the recorder mints, the same for every revision.</summary>
    public required ReportId Id { get; init; }

    /// <summary>Which revision this is. Default: not said.</summary>
    public RevisionInfo? Revision { get; init; }

    /// <summary>What kind of publication it reports. Default: not said.</summary>
    public ReportKind? Kind { get; init; }

    /// <summary>The title of the publication.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>What the publication says, in few words.</summary>
    public LocalizedText? Summary { get; init; }

    /// <summary>The language of the texts that name none of their own (BCP 47). Default: not said.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The local id of the source that published the page.</summary>
    public required LocalId Publisher { get; init; }

    /// <summary>The local ids of the sources that wrote the page.</summary>
    public EquatableArray<LocalId> Authors { get; init; }

    /// <summary>The local id of the source that made this report of it. Default: the publisher.</summary>
    public LocalId? RecordedBy { get; init; }

    /// <summary>The address of the page that is reported.</summary>
    public WebAddress? Url { get; init; }

    /// <summary>When the page was published.</summary>
    public ReportedTime? Published { get; init; }

    /// <summary>What became of the page. Default: not said.</summary>
    public PublicationStatus? PublicationStatus { get; init; }

    /// <summary>When the page was fetched.</summary>
    public Timestamp? RetrievedAt { get; init; }

    /// <summary>What the page was made from: the ones it reprints, translates or summarizes.</summary>
    public EquatableArray<Derivation> DerivedFrom { get; init; }

    /// <summary>Who may see this report (TLP 2.0). Default: not said.</summary>
    public TrafficLight? Marking { get; init; }

    /// <summary>Whoever publishes or says something.</summary>
    public required EquatableArray<Source> Sources { get; init; }

    /// <summary>Whoever only acts or suffers.</summary>
    public EquatableArray<Actor> Actors { get; init; }

    /// <summary>What the claims speak of.</summary>
    public EquatableArray<Event> Events { get; init; }

    /// <summary>What is said: each proposition with whoever says it.</summary>
    public EquatableArray<Claim> Claims { get; init; }

    /// <summary>What was asked, and what came of it.</summary>
    public EquatableArray<Enquiry> Enquiries { get; init; }

    /// <summary>What somebody says of pairs of claims.</summary>
    public EquatableArray<ClaimRelation> Relations { get; init; }

    /// <summary>How somebody rates claims, sources and evidence.</summary>
    public EquatableArray<Rating> Ratings { get; init; }

    /// <summary>What somebody decided to be the same or different.</summary>
    public EquatableArray<IdentityJudgement> Judgements { get; init; }

    /// <summary>What the claims point at.</summary>
    public EquatableArray<Evidence> Evidence { get; init; }

    /// <summary>What partners add, by the URI of the extension.</summary>
    public EquatableMap<Extension>? Extensions { get; init; }

    /// <summary>The local id of whoever made this report, with its default: the publisher.</summary>
    [JsonIgnore]
    public LocalId EffectiveRecorder => RecordedBy ?? Publisher;

    /// <summary>The source with a local id.</summary>
    /// <param name="id">The local id.</param>
    /// <returns>The source, or null.</returns>
    public Source? FindSource(string id) => Find(Sources, id, source => source.Id);

    /// <summary>The actor with a local id.</summary>
    /// <param name="id">The local id.</param>
    /// <returns>The actor, or null.</returns>
    public Actor? FindActor(string id) => Find(Actors, id, actor => actor.Id);

    /// <summary>The source or actor with a local id.</summary>
    /// <param name="id">The local id.</param>
    /// <returns>The party, or null.</returns>
    public Party? FindParty(string id) => (Party?)FindSource(id) ?? FindActor(id);

    /// <summary>The event with a local id.</summary>
    /// <param name="id">The local id.</param>
    /// <returns>The event, or null.</returns>
    public Event? FindEvent(string id) => Find(Events, id, item => item.Id);

    /// <summary>The claim with a local id.</summary>
    /// <param name="id">The local id.</param>
    /// <returns>The claim, or null.</returns>
    public Claim? FindClaim(string id) => Find(Claims, id, claim => claim.Id);

    /// <summary>The evidence with a local id.</summary>
    /// <param name="id">The local id.</param>
    /// <returns>The evidence, or null.</returns>
    public Evidence? FindEvidence(string id) => Find(Evidence, id, evidence => evidence.Id);

    /// <summary>The item of any kind that a reference names, if the reference is local or names this report.</summary>
    /// <param name="reference">The reference. One to a digest is never followed: a record does not know its own digest.</param>
    /// <returns>The source, actor, event, claim, enquiry, relation, rating, judgement or evidence, or null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is null.</exception>
    public ExtensibleRecord? Find(ReportReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        if (!reference.IsLocal && reference.Report != Id)
        {
            return null;
        }

        string id = reference.Item.Text;
        return FindParty(id) ?? FindEvent(id) ?? FindClaim(id) ?? FindEvidence(id)
            ?? Find(Enquiries, id, item => item.Id) ?? Find(Relations, id, item => item.Id)
            ?? Find(Ratings, id, item => item.Id) ?? (ExtensibleRecord?)Find(Judgements, id, item => item.Id);
    }

    private static T? Find<T>(EquatableArray<T> items, string id, Func<T, LocalId?> idOf)
        where T : class
    {
        foreach (T item in items)
        {
            if (idOf(item)?.Text == id)
            {
                return item;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    protected override string Describe() => Id.Text;
}
