using ConflictReports.Merging;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using static ConflictReports.Tests.Merging.Draft;

namespace ConflictReports.Tests.Merging;

public sealed class UnverifiedTests
{
    [Theory]
    [InlineData(EnquiryOutcome.Asked, false)]
    [InlineData(EnquiryOutcome.Verified, false)]
    [InlineData(EnquiryOutcome.NoReply, true)]
    [InlineData(EnquiryOutcome.Declined, true)]
    [InlineData(EnquiryOutcome.DetailWithheld, true)]
    [InlineData(EnquiryOutcome.NoEvidenceGiven, true)]
    [InlineData(EnquiryOutcome.CouldNotVerify, true)]
    public void Enquiries_without_confirmation_are_listed(EnquiryOutcome outcome, bool isListed)
    {
        ConflictReport report = Report("a", Claim("c1", "official")) with { Enquiries = [Ask(outcome, "official", [], "c1")] };

        Dossier dossier = Build(report);

        dossier.Unverified.Select(point => (point.Outcome, point.ByName, point.ToName, point.Clusters.Single(), point.Claims.Single(), point.Report))
            .Should().Equal(isListed ? [(outcome, "Outlet a", "official", "k1", "https://partner.example/a#c1", "https://partner.example/a")] : []);
    }

    [Fact]
    public void One_about_several_clusters_names_them_in_order_and_one_about_no_claim_comes_last()
    {
        ConflictReport report = Report("a", Claim("c1") with { Event = null, Statement = new LocalizedText { Text = "Z." } }, Claim("c2") with { Event = null, Statement = new LocalizedText { Text = "A." } }) with
        {
            Enquiries = [Ask(EnquiryOutcome.NoReply, "official", [], "outlet"), Ask(EnquiryOutcome.CouldNotVerify, null, [], "c1", "c2")],
        };

        Dossier dossier = Build(report);

        dossier.Unverified.Select(point => string.Join(' ', point.Clusters)).Should().Equal("k1 k2", "");
        DossierText.Render(dossier).Should().Contain("WHAT NOBODY VERIFIED: 2").And.Contain("    A. (k1): r1#c2\n    Z. (k2): r1#c1\n").And.Contain("of no claim");
    }

    [Fact]
    public void An_answer_without_a_figure_stands_at_the_question_of_its_stage()
    {
        Claim planned = Claim("c1", "official") with { Stage = Stage.Planned };
        Claim figure = Claim("c2", "locals", Quantity.UpTo(30, Measure.Killed)) with { Stage = Stage.Planned };
        Claim done = Claim("c3", "minister", Quantity.UpTo(5, Measure.Wounded)) with { Stage = Stage.Completed };
        ConflictReport report = Report("a", planned, figure, done) with { Enquiries = [Ask(EnquiryOutcome.DetailWithheld, "official", ["cause", "quantity"], "c1")] };

        Dossier dossier = Build(report);

        Question[] questions = [.. dossier.Clusters.Single().Questions.Where(question => !question.Withheld.IsEmpty)];
        questions.Should().ContainSingle().Which.Measure.Should().Be(Measure.Killed);
        questions[0].Withheld.Should().Equal(new WithheldAnswer
        {
            Claims = ["https://partner.example/a#c1"],
            Outcome = EnquiryOutcome.DetailWithheld,
            ByName = "Outlet a",
            ToName = "official",
        });
        questions[0].Values.Should().ContainSingle("it is no value");
        DossierText.Render(dossier).Should().Contain("no figure: r1#c1: official (states) through Outlet a (detail withheld, says Outlet a)");
    }

    [Fact]
    public void Where_no_stage_fits_it_stands_at_all_questions_of_the_kind()
    {
        ConflictReport report = Report(
            "a", Claim("c1", "official"), Claim("c2", "locals", Killed(3)) with { Stage = Stage.Planned }, Claim("c3", "locals") with { Stage = Stage.Planned, Times = [Occurred("2024")] }) with
        {
            Enquiries = [Ask(EnquiryOutcome.Declined, "official", ["quantity"], "c1")],
        };

        Build(report).Clusters.Single().Questions.Where(question => !question.Withheld.IsEmpty).Select(question => question.Kind).Should().Equal(QuestionKind.Quantity);
    }

    [Fact]
    public void A_missing_time_stands_at_the_question_of_time()
    {
        ConflictReport report = Report("a", Claim("c1", "official") with { Times = [Occurred("2024-05")] }) with { Enquiries = [Ask(EnquiryOutcome.NoReply, null, ["time"], "c1")] };

        Dossier dossier = Build(report);

        dossier.Question(QuestionKind.Time).Withheld.Should().ContainSingle();
        DossierText.Render(dossier).Should().Contain("no time: r1#c1");
    }

    private static Enquiry Ask(EnquiryOutcome outcome, string? to, string[] aspects, params string[] about) => new()
    {
        To = to is null ? null : LocalId.Parse(to),
        Outcome = outcome,
        Aspects = aspects.Select(EnquiryAspect.Parse).ToEquatableArray(),
        About = about.Select(ReportReference.Parse).ToEquatableArray(),
    };
}
