using System.Text;
using ConflictReports.Ratings;
using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>The names and phrases of a page: short ids of reports, and who says what through whom.</summary>
internal sealed class PageNames
{
    private readonly Dictionary<string, string> tags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClusterClaim> claims = new(StringComparer.Ordinal);

    public PageNames(Dossier dossier)
    {
        Tags = [.. dossier.Revisions.Where(revision => revision.Prefix is not null).Select(revision => revision.Prefix!)
            .Order(StringComparer.Ordinal).Select((prefix, position) => (prefix, $"r{position + 1}"))];
        foreach ((string prefix, string tag) in Tags)
        {
            tags[prefix] = tag;
        }

        foreach (ClusterClaim claim in dossier.Clusters.SelectMany(cluster => cluster.Claims))
        {
            claims[claim.Id] = claim;
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
    public string Reason(string why) => Tags.Aggregate(why, (text, tag) => text.Replace($"({tag.Prefix})", $"({tag.Tag})", StringComparison.Ordinal));

    /// <summary>Who says it, through whom, how sure, and where it stands.</summary>
    public string Speech(string id)
    {
        ClusterClaim claim = claims[id];
        string placement = claim.Placement is { } place ? $", {Words(place)}" : "";
        string certainty = claim.Certainty == Certainty.Asserted ? "" : $", {Words(claim.Certainty)}";
        return $"{Short(id)}{placement}{certainty}: {string.Join("; ", claim.Routes.Select(Route))}";
    }

    /// <summary>As <see cref="Speech"/>, with the statement.</summary>
    public string Statement(string id) => $"{Speech(id)}: {(claims[id].Polarity == Polarity.Negated ? "not so: " : "")}\"{claims[id].Statement}\"";

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

    public static string Describe(Question question)
    {
        StringBuilder text = new(question.Id);
        text.Append(' ').Append(question.Kind switch
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

    private static string Join(EquatableArray<Population> populations) => string.Join(" and ", populations.Select(item => item.Text));

    private string Ends(EquatableArray<string> live, ReportReference written) => live.IsEmpty ? written.Text : Short(live);

    private static string Note(string? note) => note is null ? "" : $" -- {note}";
}
