using System.Text;
using ConflictReports.Json;
using ConflictReports.Merging;
using ConflictReports.Testing;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using static ConflictReports.Tests.Merging.Draft;

namespace ConflictReports.Tests.Merging;

public sealed class ExplanationTests
{
    [Fact]
    public void Every_claim_of_the_five_articles_is_explained_by_all_that_the_dossier_says_of_it()
    {
        ReportSet set = Articles();
        Dossier dossier = Dossier.Build(set);
        foreach (EventCluster cluster in dossier.Clusters)
        {
            foreach (ClusterClaim claim in cluster.Claims)
            {
                ClaimExplanation explanation = Explanation.Of(dossier, set, claim.Id);

                explanation.Claim.Should().Be(claim.Id);
                explanation.Standing.Should().Be(RevisionStanding.Live);
                explanation.Cluster!.Id.Should().Be(cluster.Id);
                explanation.Claims.Should().Contain(claim);
                explanation.Answers.Select(answer => answer.Value).Should().Equal(
                    cluster.Questions.SelectMany(question => question.Values).Where(value => value.Claims.Contains(claim.Id)));
                explanation.Ratings.Should().Equal(cluster.Ratings.Where(rating => rating.Targets.Contains(claim.Id)));
                string text = ExplanationText.Render(explanation);
                text.Should().Contain(dossier.Policy.Text).And.Contain(dossier.Set.Text);
                text.Split('\n').Where(line => line.Length > 100 && line.Trim().Contains(' ')).Should().BeEmpty();
            }
        }
    }

    [Fact]
    public void Both_sides_of_a_contradiction_are_shown_with_who_says_them_and_the_rule_of_the_suggestion()
    {
        ReportSet set = ReportSet.Create([Report("a", Claim("c1", "official", Killed(5))), Report("b", Claim("c2", "locals", Killed(30)))]);

        ClaimExplanation explanation = Explanation.Of(Dossier.Build(set), set, "c1");

        ExplainedAnswer answer = explanation.Answers.Single(item => item.Kind == QuestionKind.Quantity);
        answer.Value.Text.Should().Be("5");
        RelatedAnswer other = answer.Related.Should().ContainSingle().Subject;
        other.Verdict.Should().Be(Verdict.Contradiction);
        other.Value.Claims.Should().Equal("https://partner.example/b#c2");
        explanation.Claims.Select(claim => claim.Id).Should().Equal("https://partner.example/a#c1", "https://partner.example/b#c2");
        explanation.Cluster!.Joins.Should().ContainSingle().Which.Basis.Should().Be(JoinBasis.Identifier);
        ExplanationText.Render(explanation).Should().Contain("contradiction with 30").And.Contain("r2#c2: locals (states) through Outlet b")
            .And.Contain($"by rule {answer.Value.Suggestion!.Rule}: ").And.Contain("r1#e and r2#e, by identifier");
    }

    [Fact]
    public void A_contradiction_with_an_answer_to_another_question_is_shown_with_that_question()
    {
        Quantity part = Quantity.AtLeast(40, Measure.Killed, [Population.Civilians]);
        ReportSet set = ReportSet.Create([Report("a", Claim("c1", "official", part)), Report("b", Claim("c2", "locals", Quantity.UpTo(10, Measure.Killed)))]);
        Dossier dossier = Dossier.Build(set);

        RelatedAnswer related = Explanation.Of(dossier, set, "c1").Answers.SelectMany(answer => answer.Related).Single();

        related.Why.Should().Be("a part is more than the whole");
        related.Question.Should().NotBe(dossier.Clusters.SelectMany(cluster => cluster.Questions).Single(question => !question.Of.IsEmpty).Id);
    }

    [Fact]
    public void What_people_say_of_a_claim_is_in_its_explanation_unchanged()
    {
        ReportSet set = Articles();

        ClaimExplanation explanation = Explanation.Of(Dossier.Build(set), set, "general-staff-mobilization");

        explanation.Enquiries.Select(enquiry => enquiry.Enquiry.Outcome)
            .Should().BeEquivalentTo([EnquiryOutcome.CouldNotVerify, EnquiryOutcome.Asked, EnquiryOutcome.DetailWithheld]);
        explanation.Relations.Should().HaveCount(2);
        explanation.Patterns.Should().ContainSingle();
        ExplanationText.Render(explanation).Should().Contain("could not verify").And.Contain("pattern, no finding: mobilize and train by Belarus");
    }

    [Fact]
    public void A_claim_of_a_superseded_revision_is_found_by_its_digest_alone()
    {
        ReportRevision old = ReportRevision.Of(Report("a", Claim("c1") with { Statement = new LocalizedText { Text = "Old." } }));
        ReportRevision next = ReportRevision.Of(Report("a", Claim("c1")) with { Revision = new RevisionInfo { Number = 2 } });
        ReportSet set = ReportSet.Create([old, next]);
        Dossier dossier = Dossier.Build(set);

        ClaimExplanation explanation = Explanation.Of(dossier, set, $"{old.Digest}#c1");

        explanation.Should().Match<ClaimExplanation>(item => item.Standing == RevisionStanding.Superseded && item.Statement == "Old." && item.Cluster == null && item.Answers.IsEmpty);
        explanation.Because.Should().Equal(next.Digest);
        ExplanationText.Render(explanation).Should().Contain("superseded: another revision of the report took the place of its own").And.Contain("\"Old.\"");
        foreach (string reference in new[] { "c1", $"{IdOf("a")}#c1", $"{next.Digest}#c1" })
        {
            Explanation.Of(dossier, set, reference).Should().Match<ClaimExplanation>(item => item.Revision == next.Digest && item.Claim == $"{IdOf("a")}#c1", reference);
        }
    }

    [Fact]
    public void A_claim_of_a_retracted_revision_is_found_where_none_is_live()
    {
        ConflictReport report = Report("a", Claim("c1"));
        report = report with { Sources = [report.Sources[0] with { Identifiers = [Identifier("Q7")] }, .. report.Sources.Skip(1)] };
        ReportSet set = ReportSet.Create([report, report with { Claims = [], Revision = new RevisionInfo { Number = 2, Status = RevisionStatus.Retracted } }]);
        Dossier dossier = Dossier.Build(set);

        ClaimExplanation explanation = Explanation.Of(dossier, set, "c1");

        explanation.Standing.Should().Be(RevisionStanding.Retracted);
        explanation.Claim.Should().Be($"{report.ComputeDigest()}#c1");
        Explanation.Find(dossier, set, $"{IdOf("a")}#c1").Should().Equal(explanation.Claim);
    }

    [Fact]
    public void A_local_id_of_two_reports_is_ambiguous_and_both_are_named()
    {
        ReportSet set = ReportSet.Create([Report("a", Claim("c1"), Claim("c2")), Report("b", Claim("c1"))]);
        Dossier dossier = Dossier.Build(set);

        Action explain = () => Explanation.Of(dossier, set, "c1");
        Action missing = () => Explanation.Of(dossier, set, "c3");

        Explanation.Find(dossier, set, "c1").Should().Equal("https://partner.example/a#c1", "https://partner.example/b#c1");
        Explanation.Find(dossier, set, "c2").Should().Equal("https://partner.example/a#c2");
        explain.Should().Throw<ArgumentException>().WithMessage("c1 may be https://partner.example/a#c1 or https://partner.example/b#c1.*");
        missing.Should().Throw<ArgumentException>().WithMessage("The set has no claim c3.*");
    }

    [Fact]
    public void Claims_of_two_live_revisions_are_told_apart_by_their_digests()
    {
        ConflictReport report = Report("a", Claim("c1"));
        ConflictReport other = Report("a", Claim("c1", "official"));
        ReportSet set = ReportSet.Create([report, other]);
        Dossier dossier = Dossier.Build(set);

        Explanation.Find(dossier, set, $"{IdOf("a")}#c1").Should().BeEquivalentTo([$"{report.ComputeDigest()}#c1", $"{other.ComputeDigest()}#c1"]);
        Explanation.Of(dossier, set, $"{other.ComputeDigest()}#c1").Revision.Should().Be(other.ComputeDigest());
    }

    [Fact]
    public void A_dossier_of_another_set_is_refused()
    {
        Action explain = () => Explanation.Of(Build(Report("a", Claim("c1"))), ReportSet.Create([Report("b", Claim("c1"))]), "c1");

        explain.Should().Throw<ArgumentException>().WithMessage("*another set*");
    }

    [Fact]
    public void The_json_of_an_explanation_has_no_null_and_no_empty_list()
    {
        ReportSet set = Articles();

        string json = Encoding.UTF8.GetString(DossierJson.ToJson(Explanation.Of(Dossier.Build(set), set, "locals")));

        json.Should().NotContain(":null").And.NotContain("[]").And.Contain("\"withheld\":[{").And.Contain("\"verdict\":\"tension\"");
    }

    private static ReportSet Articles() => ReportSet.Create(Repository.Examples.Select(file => (ReadOnlyMemory<byte>)File.ReadAllBytes(file)));
}
