using ConflictReports.Merging.Building;
using ConflictReports.Ratings;
using ConflictReports.Values;

namespace ConflictReports.Merging.Explaining;

/// <summary>The text of one explanation.</summary>
internal sealed class ExplanationPage
{
    private const int MostStatements = 20;

    private readonly ClaimExplanation explanation;
    private readonly TextLines lines = new();
    private readonly PageNames names;

    public ExplanationPage(ClaimExplanation explanation)
    {
        this.explanation = explanation;
        IEnumerable<string> ids = explanation.Claims.Select(claim => claim.Id).Concat(explanation.Cluster?.Events ?? []).Append(explanation.Claim);
        names = new PageNames(ids.Select(id => id[..id.LastIndexOf('#')]).Distinct(), explanation.Claims);
    }

    public string Write()
    {
        WriteClaim();
        WriteCluster();
        WriteAnswers();
        WriteSaid();
        lines.Heading("Made from");
        lines.Write(2, $"set {explanation.Set}");
        lines.Write(2, $"policy {explanation.Policy}");
        lines.Write(2, $"form {explanation.FormatVersion}");
        return lines.ToString();
    }

    private void WriteClaim()
    {
        lines.Write(0, $"Why the dossier says what it says of {explanation.Claim}");
        lines.Heading("Reports");
        foreach ((string prefix, string tag) in names.Tags)
        {
            lines.Write(2, $"{tag}  {prefix}");
        }

        lines.Heading("The claim");
        lines.Write(2, explanation.Cluster is null ? $"{names.Short(explanation.Claim)}: \"{explanation.Statement}\"" : names.Statement(explanation.Claim));
        lines.Write(2, $"{PageNames.Words(explanation.Standing)}: {explanation.Why}");
        lines.Write(2, $"revision {explanation.Revision}");
        foreach (Digest digest in explanation.Because)
        {
            lines.Write(2, $"because of {digest}");
        }
    }

    private void WriteCluster()
    {
        if (explanation.Cluster is not { } cluster)
        {
            return;
        }

        lines.Heading("Its cluster");
        lines.Write(2, $"{cluster.Id} {cluster.Label} [{cluster.Type?.Text ?? "no event"}], {PageNames.Count(cluster.ClaimCount, "claim")}");
        if (cluster.Events.Count > 0)
        {
            lines.Write(2, $"{PageNames.Count(cluster.Events.Count, "event")}: {names.Short(cluster.Events)}");
        }

        foreach (IdentityJoin join in cluster.Joins)
        {
            lines.Write(2, $"joined: {names.Short(join.Left)} and {names.Short(join.Right)}, by {PageNames.Words(join.Basis)}: {names.Reason(join.Why)}");
        }

        foreach (IdentityFinding finding in cluster.NotJoined)
        {
            lines.Write(2, $"not joined, {PageNames.Words(finding.Kind)}: {names.Short(finding.Left)} and {names.Short(finding.Right)}: {names.Reason(finding.Why)}");
        }

        WriteEvents("possibly the same, not joined", cluster.PossiblySameAs);
        WriteEvents("part of", cluster.PartOf);
    }

    private void WriteEvents(string what, EquatableArray<string> events)
    {
        if (!events.IsEmpty)
        {
            lines.Write(2, $"{what}: {names.Short(events)}");
        }
    }

    private void WriteAnswers()
    {
        lines.Heading($"What it answers: {explanation.Answers.Count}");
        foreach (ExplainedAnswer answer in explanation.Answers)
        {
            lines.Write(2, $"{answer.Question} {answer.Asked}: {answer.Value.Text} [{answer.Value.Id}]");
            WriteValue(answer.Kind, answer.Value);
            foreach (RelatedAnswer related in answer.Related)
            {
                string other = related.Question == answer.Question ? "" : $"{related.Question} {related.Asked}: ";
                lines.Write(4, $"{PageNames.Words(related.Verdict)} with {other}{related.Value.Text} [{related.Value.Id}]: {related.Why}{PageNames.Grade(related.Value)}");
                WriteStatements(answer.Kind, related.Value);
            }

            foreach (WithheldAnswer withheld in answer.Withheld)
            {
                lines.Write(4, names.Describe(withheld, answer.Kind));
            }

            foreach (NotComparedWith other in answer.NotCompared)
            {
                lines.Write(4, $"not compared with {other.Question}: {other.Why}");
            }
        }
    }

    private void WriteValue(QuestionKind kind, QuestionValue value)
    {
        WriteStatements(kind, value);
        if (!value.AgreeingClaims.IsEmpty)
        {
            lines.Write(6, $"follows also from {names.Few(value.AgreeingClaims)}");
        }

        if (value.Origins is not { } origins)
        {
            return;
        }

        lines.Write(4, $"origins: {PageNames.Describe(origins)}");
        foreach (Origin origin in origins.Origins)
        {
            string counts = origin.CountsForMin ? "counts in both figures" : origin.CountsForMax ? "counts in the upper figure" : "does not count";
            lines.Write(6, $"{origin.Name} ({PageNames.Words(origin.Kind)}) {counts}: {origin.Why}; by {names.Few(origin.Claims)}");
        }

        if (origins.Limit is { } limit)
        {
            lines.Write(6, limit);
        }

        if (!origins.Copies.IsEmpty)
        {
            lines.Write(6, $"copies that add nothing: {names.Few(origins.Copies)}");
        }

        if (value.Suggestion is { } suggestion)
        {
            lines.Write(4, $"suggested {ClosedSet<Credibility>.NameOf(suggestion.Credibility)}, {PageNames.Words(suggestion.Credibility)}, by rule {suggestion.Rule}: {suggestion.Why}; "
                + $"at least {PageNames.Count(suggestion.Supporting, "origin")} for it, at least {suggestion.Contradicting} for what contradicts it most");
        }
    }

    private void WriteStatements(QuestionKind kind, QuestionValue value)
    {
        foreach (string claim in value.Claims.Take(MostStatements))
        {
            lines.Write(6, kind == QuestionKind.Occurrence ? names.Statement(claim) : names.Speech(claim));
        }

        if (value.Claims.Count > MostStatements)
        {
            lines.Write(6, $"and {value.Claims.Count - MostStatements} more");
        }
    }

    private void WriteSaid()
    {
        bool isSilent = explanation.Relations.IsEmpty && explanation.Enquiries.IsEmpty && explanation.Ratings.IsEmpty && explanation.Denials.IsEmpty && explanation.Patterns.IsEmpty;
        lines.Heading(isSilent ? "What people say of it: nothing" : "What people say of it");
        foreach (LiveRelation relation in explanation.Relations)
        {
            lines.Write(2, $"asserted: {names.Describe(relation)}");
        }

        foreach (LiveEnquiry enquiry in explanation.Enquiries)
        {
            lines.Write(2, $"enquiry: {names.Describe(enquiry)}");
        }

        foreach (LiveRating rating in explanation.Ratings)
        {
            lines.Write(2, $"rated: {names.Describe(rating)}");
        }

        foreach (Denial denial in explanation.Denials)
        {
            lines.Write(2, $"denial by {string.Join(", ", denial.ByNames)}: {names.Statement(denial.Claim)}");
        }

        foreach (DossierPattern pattern in explanation.Patterns)
        {
            lines.Write(2, $"pattern, no finding: {string.Join(" and ", pattern.Families)} by {string.Join(", ", pattern.ActorNames)}, in {pattern.Occurrences.Count} reports");
        }
    }
}
