using ConflictReports.Merging.Explaining;
using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>The text of one dossier.</summary>
internal sealed class DossierPage
{
    private readonly Dossier dossier;
    private readonly TextLines lines = new();
    private readonly PageNames names;
    private readonly Dictionary<string, (EventCluster Cluster, Question Question, QuestionValue Value)> values = new(StringComparer.Ordinal);

    public DossierPage(Dossier dossier)
    {
        this.dossier = dossier;
        names = new PageNames(dossier);
        foreach (EventCluster cluster in dossier.Clusters)
        {
            foreach (Question question in cluster.Questions)
            {
                foreach (QuestionValue value in question.Values)
                {
                    values[value.Id] = (cluster, question, value);
                }
            }
        }
    }

    public string Write()
    {
        WriteSummary();
        WriteLegend();
        WriteConflicts("Contradictions", Verdict.Contradiction);
        WriteConflicts("Tensions", Verdict.Tension);
        WriteRelations();
        new FirstPage(dossier, lines, names).Write();
        WriteClusters();
        WriteRest();
        WriteMaking();
        return lines.ToString();
    }

    private void WriteSummary()
    {
        DossierSummary summary = dossier.Summary;
        bool isPlain = summary.Revisions == summary.LiveRevisions && summary.Redacted == 0;
        string revisions = isPlain ? "" : $" ({PageNames.Count(summary.Revisions, "revision")}, {summary.LiveRevisions} live, {summary.Redacted} redacted)";
        lines.Write(0, $"Dossier of {PageNames.Count(summary.Reports, "report")}{revisions}: "
            + $"{PageNames.Count(summary.Claims, "claim")} in {PageNames.Count(summary.Clusters, "cluster")}, {PageNames.Count(summary.Contradictions, "contradiction")}, {PageNames.Count(summary.Tensions, "tension")}, "
            + $"{PageNames.Count(summary.AssertedContradictions, "contradiction")} that somebody asserts.");
        lines.Heading("Reports");
        foreach ((string prefix, string tag) in names.Tags)
        {
            lines.Write(2, $"{tag}  {prefix}");
        }

        foreach (RevisionFinding finding in dossier.RevisionFindings)
        {
            lines.Write(2, $"! {Words(finding.Kind)}: {finding.Why}");
        }
    }

    private void WriteLegend()
    {
        if (dossier.Clusters.IsEmpty)
        {
            return;
        }

        lines.Heading("How to read this");
        lines.Write(2, "r1#c1 is the claim c1 of report r1. A cluster, such as k1, is all that is said of one event, or one statement without an event; "
            + "k1.q1 is a question on it, k1.q1.v1 an answer.");
        lines.Write(2, "Contradiction: both cannot be true. Tension: both can be true, but do not mean the same.");
        lines.Write(2, "Origins are the independent voices behind an answer; a copy adds none. Undisclosed: an outlet that does not say how it knows. Unnamed: speakers without a name. "
            + "Imputed: ascribed to somebody, who is not quoted.");
        lines.Write(2, "Suggested is a credibility from 1 (confirmed by other sources) to 5 (improbable), or 6 (cannot be judged), by the number of origins for and against. "
            + "What people judge stands under \"rated\".");
        lines.Write(2, "Patterns are parallels between years: acts of one actor that the reports tie to each other. None is a finding; what is called a pretext, somebody calls so.");
    }

    private void WriteMaking()
    {
        lines.Heading("Made from");
        lines.Write(2, $"set {dossier.Set}");
        lines.Write(2, $"policy {dossier.Policy}");
        lines.Write(2, $"form {dossier.FormatVersion}");
    }

    private void WriteConflicts(string heading, Verdict verdict)
    {
        DossierConflict[] conflicts = [.. dossier.Conflicts.Where(conflict => conflict.Verdict == verdict)];
        lines.Heading($"{heading}: {conflicts.Length}");
        foreach (DossierConflict conflict in conflicts)
        {
            (EventCluster cluster, Question question, QuestionValue left) = values[conflict.Left];
            (_, Question other, QuestionValue right) = values[conflict.Right];
            lines.Write(2, $"{cluster.Label} ({cluster.Id}), {PageNames.Describe(question)}: {PageNames.Describe(question, left)} | {PageNames.Describe(other, right)}");
            string relation = conflict.Relation is { } known ? $"{Words(known)}: " : "";
            lines.Write(4, $"{relation}{conflict.Why}");
            WriteSide(question, left);
            WriteSide(other, right);
            WriteWithheld(question);
            if (other != question)
            {
                WriteWithheld(other);
            }
        }
    }

    private void WriteSide(Question question, QuestionValue value)
    {
        lines.Write(4, $"{PageNames.Describe(question, value)} [{value.Id}]{PageNames.Grade(value)}");
        foreach (string claim in value.Claims)
        {
            lines.Write(6, question.Kind == QuestionKind.Occurrence ? names.Statement(claim) : names.Speech(claim));
        }
    }

    private void WriteWithheld(Question question)
    {
        foreach (WithheldAnswer answer in question.Withheld)
        {
            lines.Write(4, names.Describe(answer, question.Kind));
        }
    }

    private void WriteRelations()
    {
        LiveRelation[] asserted = [.. dossier.Clusters.SelectMany(cluster => cluster.Relations).Concat(dossier.Relations)
            .Where(relation => relation.Relation.Kind is RelationKind.Contradicts or RelationKind.Denies)];
        lines.Heading($"Contradictions that somebody asserts: {asserted.Length}");
        foreach (LiveRelation relation in asserted)
        {
            lines.Write(2, names.Describe(relation));
            foreach (string claim in relation.From.Concat(relation.To))
            {
                lines.Write(6, names.Statement(claim));
            }
        }
    }

    private void WriteClusters()
    {
        lines.Heading($"All clusters: {dossier.Clusters.Count}");
        foreach (EventCluster cluster in dossier.Clusters)
        {
            lines.Blank();
            lines.Write(0, cluster.Type is null ? $"{cluster.Id}  {cluster.Label} (no event)" : $"{cluster.Id}  {cluster.Label} [{cluster.Type}]");
            WriteJoins(cluster);
            foreach (Question question in cluster.Questions.Where(question => !IsStatement(question)))
            {
                WriteQuestion(question);
            }

            WriteStatements([.. cluster.Questions.Where(IsStatement)], cluster is { Type: null, Claims.Count: 1 });

            WriteSaid(cluster.Relations, cluster.Enquiries, cluster.Ratings);
        }
    }

    private void WriteJoins(EventCluster cluster)
    {
        foreach (IdentityJoin join in cluster.Joins)
        {
            lines.Write(2, $"joined: {names.Short(join.Left)} and {names.Short(join.Right)}, by {Words(join.Basis)}: {names.Reason(join.Why)}");
        }

        if (!cluster.PossiblySameAs.IsEmpty)
        {
            lines.Write(2, $"possibly the same, not joined: {names.Short(cluster.PossiblySameAs)}");
        }

        if (!cluster.PartOf.IsEmpty)
        {
            lines.Write(2, $"part of: {names.Short(cluster.PartOf)}");
        }
    }

    private void WriteQuestion(Question question)
    {
        lines.Write(2, PageNames.Describe(question));
        foreach (QuestionValue value in question.Values)
        {
            WriteValue(question, value);
        }

        WriteWithheld(question);
        foreach (ValueGroup group in question.Groups.Where(_ => question.Groups.Count > 1))
        {
            lines.Write(4, $"can be true together: {string.Join(" | ", group.Values.Select(id => PageNames.Describe(question, values[id].Value)))}");
        }

        foreach (NotComparedWith other in question.NotCompared)
        {
            lines.Write(4, $"not compared with {other.Question}: {other.Why}");
        }
    }

    // A proposition on which there is one position only.
    private static bool IsStatement(Question question) => question is { Kind: QuestionKind.Occurrence, Values.Count: 1 };

    // Without an event, the statement is the label and stands above.
    private void WriteStatements(Question[] questions, bool isAlone)
    {
        if (questions.Length > 0 && !isAlone)
        {
            lines.Write(2, "statements");
        }

        foreach (Question question in questions)
        {
            WriteValue(question, question.Values[0], isAlone);
        }
    }

    private void WriteValue(Question question, QuestionValue value, bool isAlone = false)
    {
        lines.Write(4, $"{PageNames.Describe(question, value)}{PageNames.Grade(value)}");
        foreach (string claim in value.Claims)
        {
            lines.Write(6, isAlone ? $"{names.Speech(claim)}{names.Qualifiers(claim)}" : question.Kind == QuestionKind.Occurrence ? names.Statement(claim) : names.Speech(claim));
        }

        WriteOrigins(value);
    }

    private void WriteOrigins(QuestionValue value)
    {
        if (!value.AgreeingClaims.IsEmpty)
        {
            lines.Write(6, $"follows also from {names.Short(value.AgreeingClaims)}");
        }

        if (value.Origins is not { } origins || (origins.Origins.Count < 2 && origins.Copies.IsEmpty))
        {
            return;
        }

        foreach (Origin origin in origins.Origins)
        {
            lines.Write(6, $"origin {origin.Name}: {origin.Why}");
        }

        if (origins.Limit is { } limit)
        {
            lines.Write(6, limit);
        }

        if (!origins.Copies.IsEmpty)
        {
            lines.Write(6, $"copies that add nothing: {names.Short(origins.Copies)}");
        }
    }

    private void WriteSaid(EquatableArray<LiveRelation> relations, EquatableArray<LiveEnquiry> enquiries, EquatableArray<LiveRating> ratings)
    {
        foreach (LiveRelation relation in relations)
        {
            lines.Write(2, $"asserted: {names.Describe(relation)}");
        }

        foreach (LiveEnquiry enquiry in enquiries)
        {
            lines.Write(2, $"enquiry: {names.Describe(enquiry)}");
        }

        foreach (LiveRating rating in ratings)
        {
            lines.Write(2, $"rated: {names.Describe(rating)}");
        }
    }

    private void WriteRest()
    {
        if (!(dossier.Relations.IsEmpty && dossier.Enquiries.IsEmpty && dossier.Ratings.IsEmpty))
        {
            lines.Heading("About no live claim");
            WriteSaid(dossier.Relations, dossier.Enquiries, dossier.Ratings);
        }

        if (dossier.Identities.IsEmpty && dossier.IdentityFindings.IsEmpty && dossier.Unresolved.IsEmpty)
        {
            return;
        }

        lines.Heading($"Sources and actors taken to be one: {dossier.Identities.Count}");
        foreach (IdentityGroup group in dossier.Identities)
        {
            lines.Write(2, $"{group.Name}: {names.Short(group.Members)} ({string.Join("; ", group.Joins.Select(join => names.Reason(join.Why)).Distinct())})");
        }

        foreach (IdentityFinding finding in dossier.IdentityFindings)
        {
            lines.Write(2, $"! {Words(finding.Kind)}: {names.Short(finding.Left)} and {names.Short(finding.Right)}: {names.Reason(finding.Why)}");
        }

        foreach (UnresolvedReference reference in dossier.Unresolved)
        {
            lines.Write(2, $"! a {reference.Of} of {names.Short(reference.Report)} names {reference.Reference}, which is not live here");
        }
    }

    private static string Words<TEnum>(TEnum value)
        where TEnum : struct, Enum => PageNames.Words(value);
}
