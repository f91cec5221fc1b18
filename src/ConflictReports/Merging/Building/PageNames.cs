using System.Text;
using ConflictReports.Ratings;
using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>The names and phrases of a page: short ids of reports, and who says what through whom.</summary>
internal sealed class PageNames
{
    private const int Most = 6;

    private readonly Dictionary<string, string> tags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClusterClaim> claims = new(StringComparer.Ordinal);
    private readonly int[] lengths;

    public PageNames(Dossier dossier)
        : this(dossier.Revisions.Select(revision => revision.Prefix).OfType<string>(), dossier.Clusters.SelectMany(cluster => cluster.Claims))
    {
    }

    public PageNames(IEnumerable<string> prefixes, IEnumerable<ClusterClaim> claims)
    {
        Tags = [.. prefixes.Order(StringComparer.Ordinal).Select((prefix, position) => (prefix, $"r{position + 1}"))];
        foreach ((string prefix, string tag) in Tags)
        {
            tags[prefix] = tag;
        }

        lengths = [.. tags.Keys.Select(prefix => prefix.Length).Distinct().OrderDescending()];
        foreach (ClusterClaim claim in claims)
        {
            this.claims[claim.Id] = claim;
        }
    }

    /// <summary>The prefixes of the live revisions, with the short name of each, in order.</summary>
    public IReadOnlyList<(string Prefix, string Tag)> Tags { get; }

    public string Short(string id)
    {
        int hash = id.LastIndexOf('#');
        return tags.TryGetValue(hash < 0 ? id : id[..hash], out string? tag) ? $"{tag}{(hash < 0 ? "" : id[hash..])}" : id;
    }

    public string Short(IEnumerable<string> ids) => string.Join(", ", ids.Select(Short));

    /// <summary>A reason, with the short name of a report where its id stands in brackets.</summary>
    public string Reason(string why)
    {
        StringBuilder text = new(why.Length);
        int done = 0;
        for (int open = why.IndexOf('(', StringComparison.Ordinal); open >= 0; open = why.IndexOf('(', Math.Max(open + 1, done)))
        {
            if (TagAt(why, open + 1) is { } found)
            {
                text.Append(why, done, open + 1 - done).Append(found.Tag);
                done = open + 1 + found.Length;
            }
        }

        return text.Append(why, done, why.Length - done).ToString();
    }

    // Few lengths of ids occur, and a bracket stands behind few of them.
    private (string Tag, int Length)? TagAt(string why, int start)
    {
        Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> byText = tags.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (int length in lengths)
        {
            if (start + length < why.Length && why[start + length] == ')' && byText.TryGetValue(why.AsSpan(start, length), out string? tag))
            {
                return (tag, length);
            }
        }

        return null;
    }

    /// <summary>The first ids, and how many more there are.</summary>
    public string Few(IReadOnlyCollection<string> ids) => ids.Count <= Most ? Short(ids) : $"{Short(ids.Take(Most))} and {ids.Count - Most} more";

    /// <summary>Who says it, through whom, how sure, and where it stands.</summary>
    public string Speech(string id)
    {
        ClusterClaim claim = claims[id];
        string placement = claim.Placement is { } place ? $", {Words(place)}" : "";
        string certainty = claim.Certainty == Certainty.Asserted ? "" : $", {Words(claim.Certainty)}";
        return $"{Short(id)}{placement}{certainty}: {string.Join("; ", claim.Routes.Select(Route))}";
    }

    /// <summary>As <see cref="Speech"/>, with the statement and its qualifiers.</summary>
    public string Statement(string id) => $"{Speech(id)}: {(claims[id].Polarity == Polarity.Negated ? "not so: " : "")}\"{claims[id].Statement}\"{Qualifiers(id)}";

    /// <summary>The reasons, purposes and other qualifiers of a claim, each after a semicolon.</summary>
    public string Qualifiers(string id) => string.Concat(claims[id].Qualifiers.Select(qualifier =>
        $"; {(qualifier.EffectivePolarity == Polarity.Negated ? "not " : "")}{qualifier.Kind.Text.Replace('-', ' ')}: \"{qualifier.Text.Text}\""));

    /// <summary>That somebody spoke of the matter and did not answer the question.</summary>
    public string Describe(WithheldAnswer answer, QuestionKind kind) =>
        $"no {(kind == QuestionKind.Time ? "time" : "figure")}: {string.Join("; ", answer.Claims.Select(Speech))} ({Words(answer.Outcome)}, says {answer.ByName})";

    public string Describe(LiveRelation relation)
    {
        string aspect = relation.Relation.Aspect is { } known ? $" in {Words(known)}" : "";
        return $"{Ends(relation.From, relation.Relation.From)} {Words(relation.Relation.Kind)} {Ends(relation.To, relation.Relation.To)}{aspect}, "
            + $"says {relation.AssertedByName}{Note(relation.Relation.Note)}";
    }

    public string Describe(LiveEnquiry enquiry)
    {
        string to = enquiry.ToName is { } name ? $" to {name}" : "";
        string aspects = enquiry.Enquiry.Aspects.IsEmpty ? "" : $" ({string.Join(", ", enquiry.Enquiry.Aspects.Select(aspect => aspect.Text))})";
        string about = enquiry.About.IsEmpty ? "" : $", about {Short(enquiry.About)}";
        return $"{enquiry.ByName}{to}: {Words(enquiry.Enquiry.Outcome)}{aspects}{about}{Note(enquiry.Enquiry.Note)}";
    }

    public string Describe(LiveRating rating)
    {
        string targets = rating.Targets.IsEmpty ? rating.Rating.Target.Ref.Text : Short(rating.Targets);
        string speaker = rating.Rating.Target.Source is { } source ? $" as to {source}" : "";
        return $"{targets}{speaker} by {rating.RaterName}: {Describe(rating.Rating.Value)}{Note(rating.Rating.Rationale)}";
    }

    public static string Describe(Question question) => $"{question.Id} {Asked(question)}";

    /// <summary>What a question asks.</summary>
    public static string Asked(Question question)
    {
        StringBuilder text = new();
        text.Append(question.Kind switch
        {
            QuestionKind.Quantity => $"how many: {question.Measure}",
            QuestionKind.Time => $"when: {(question.Role is { } role ? Words(role) : "")}",
            _ => $"whether: \"{question.Proposition}\"",
        });
        Append(question.Unit is { } unit ? $" ({unit})" : null);
        Append(question.Of.IsEmpty ? null : $", of {Join(question.Of)}");
        Append(question.SideName is { } side ? $", of {side}" : null);
        Append(question.Scope is { } scope ? $", {Words(scope)}" : null);
        Append(question.Stage is { } stage and not StageClass.Actual ? $", {Words(stage)}" : null);
        return text.ToString();

        void Append(string? part) => text.Append(part);
    }

    public static string Words<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        StringBuilder text = new();
        foreach (char c in value.ToString())
        {
            text.Append(char.IsAsciiLetterUpper(c) && text.Length > 0 ? " " : "").Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }

    private static string Describe(RatingValue value)
    {
        string text = value.ToString().Replace($"{value.GetType().Name} ", "", StringComparison.Ordinal);
        return value switch
        {
            AdmiraltyRating { Credibility: { } digit } => $"Admiralty {text}, {Words(digit)}",
            AdmiraltyRating => $"Admiralty {text}",
            LikelihoodRating => $"likelihood {text}",
            ConfidenceRating => $"confidence {text}",
            ScoreRating => $"score {text}",
            VerdictRating => $"verdict {text}",
            _ => text,
        };
    }

    private static string Route(ClaimRoute route)
    {
        string basis = route.BasisOfKnowledge is { } known ? $" (basis: {Words(known)})" : "";
        if (route.Speakers.IsEmpty)
        {
            return $"{route.OutletName} in its own voice{basis}";
        }

        // Innermost first: it is the innermost speaker who claims it.
        string[] speakers = [.. route.Speakers.Select(speaker => $"{speaker.Name} ({speaker.Verb.Replace('-', ' ')}{(speaker.Imputed ? ", imputed" : "")})").Reverse()];
        return $"{string.Join(" through ", speakers)} through {route.OutletName}{basis}";
    }

    /// <summary>The value, with the populations as printed where the policy reads them as others.</summary>
    public static string Describe(Question question, QuestionValue value) =>
        value.Of.IsEmpty || value.Of == question.Of ? value.Text : $"{value.Text} ({Join(value.Of)})";

    /// <summary>The origins of a value and what the rules suggest; nothing for a value that is only shown.</summary>
    public static string Grade(QuestionValue value) => value is { Origins: { } origins, Suggestion: { } suggestion }
        ? $" -- {Describe(origins)}; suggested {ClosedSet<Credibility>.NameOf(suggestion.Credibility)}, {Words(suggestion.Credibility)}: {suggestion.Why}"
        : "";

    public static string Describe(OriginCount origins)
    {
        OriginKind[] kinds = [.. origins.Origins.Select(origin => origin.Kind).Distinct()];
        string noun = kinds is [OriginKind.Undisclosed or OriginKind.Unnamed] ? $"{Words(kinds[0])} origin" : "origin";
        return origins switch
        {
            { Max: 0 } => "no origin",
            { Min: 0 } => $"at most {Count(origins.Max, noun)}",
            _ when origins.Min == origins.Max => Count(origins.Max, noun),
            _ => $"{origins.Min} to {Count(origins.Max, noun)}",
        };
    }

    public static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    private static string Join(EquatableArray<Population> populations) => string.Join(" and ", populations.Select(item => item.Text));

    private string Ends(EquatableArray<string> live, ReportReference written) => live.IsEmpty ? written.Text : Short(live);

    private static string Note(string? note) => note is null ? "" : $" -- {note}";
}
