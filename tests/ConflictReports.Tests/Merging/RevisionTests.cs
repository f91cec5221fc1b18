using ConflictReports.Json;
using ConflictReports.Merging;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using static ConflictReports.Tests.Merging.Draft;

namespace ConflictReports.Tests.Merging;

public sealed class RevisionTests
{
    [Fact]
    public void The_greater_number_supersedes()
    {
        Dossier dossier = Build(Revision(1), Revision(2), Revision(3));

        Standings(dossier).Should().Equal((1, RevisionStanding.Superseded), (2, RevisionStanding.Superseded), (3, RevisionStanding.Live));
        dossier.Summary.Claims.Should().Be(1);
        dossier.Clusters.Single().Claims.Single().Id.Should().Be("https://partner.example/a#v3");
    }

    [Fact]
    public void A_revision_that_names_others_supersedes_these_only()
    {
        ConflictReport first = Revision(1);

        Dossier dossier = Build(first, Revision(2), Revision(3, first));

        Standings(dossier).Should().Equal((1, RevisionStanding.Superseded), (2, RevisionStanding.Live), (3, RevisionStanding.Live));
        dossier.RevisionFindings.Should().ContainSingle().Which.Kind.Should().Be(RevisionFindingKind.Fork);
        dossier.Revisions.Where(revision => revision.Standing == RevisionStanding.Live).Should().OnlyContain(revision => revision.Prefix == revision.Digest.Text);
    }

    [Fact]
    public void Two_that_bear_one_number_are_both_kept_and_reported()
    {
        Dossier dossier = Build(Revision(2), Revision(2) with { Title = new LocalizedText { Text = "Another" } });

        dossier.Summary.LiveRevisions.Should().Be(2);
        dossier.RevisionFindings.Select(finding => finding.Kind).Should().Equal(RevisionFindingKind.Equivocation, RevisionFindingKind.Fork);
        dossier.Clusters.Should().ContainSingle("events of one id in revisions of one report are one");
    }

    [Fact]
    public void A_retraction_by_a_recorder_with_a_shared_identifier_takes_effect()
    {
        Dossier dossier = Build(Revision(1, "recorder-1"), Retraction(2, "recorder-1"));

        Standings(dossier).Should().Equal((1, RevisionStanding.Retracted), (2, RevisionStanding.Retraction));
        dossier.Summary.Claims.Should().Be(0);
    }

    [Fact]
    public void Any_other_retraction_is_reported_and_has_no_effect()
    {
        foreach (Dossier dossier in new[] { Build(Revision(1, "recorder-1"), Retraction(2, "recorder-2")), Build(Revision(1), Retraction(2)) })
        {
            Standings(dossier).Should().Equal((1, RevisionStanding.Live), (2, RevisionStanding.UnauthorisedRetraction));
            dossier.RevisionFindings.Should().ContainSingle().Which.Kind.Should().Be(RevisionFindingKind.UnauthorisedRetraction);
        }
    }

    [Fact]
    public void A_revision_by_somebody_else_hides_nothing()
    {
        Dossier dossier = Build(Revision(1, "recorder-1"), Revision(2, "recorder-2"));

        dossier.Summary.LiveRevisions.Should().Be(2);
        dossier.RevisionFindings.Select(finding => finding.Kind).Should().Contain(RevisionFindingKind.OtherRecorder);
    }

    [Fact]
    public void Readings_of_one_page_are_noted_and_their_publishers_are_one()
    {
        WebAddress page = WebAddress.Parse("https://news.example/1");

        Dossier dossier = Build(Report("a", Claim("c", null, Killed(12))) with { Url = page }, Report("b", Claim("c", null, Killed(12))) with { Url = page });

        dossier.RevisionFindings.Should().ContainSingle().Which.Kind.Should().Be(RevisionFindingKind.SamePage);
        dossier.Value("12").Origins!.Max.Should().Be(1);
    }

    [Fact]
    public void A_redacted_revision_is_counted_and_nothing_else()
    {
        ConflictReport report = Revision(1);

        Dossier dossier = Dossier.Build(ReportSet.Create([report]).Redact(report.ComputeDigest(), "court"));

        dossier.Summary.Should().Match<DossierSummary>(summary => summary.Redacted == 1 && summary.Revisions == 0 && summary.Claims == 0);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 1)]
    [InlineData(false, 3)]
    [InlineData(true, 3)]
    public void A_lineage_of_thousands_is_judged_with_a_few_words_for_each(bool isChain, int recorders)
    {
        const int count = 3_000;
        List<ConflictReport> lineage = [];
        for (int number = 1; number <= count; number++)
        {
            ConflictReport report = Revision(number, $"recorder-{number % recorders}");
            Digest[] before = isChain && number > recorders ? [lineage[^recorders].ComputeDigest()] : [];
            lineage.Add(report with { Revision = new RevisionInfo { Number = number, Supersedes = [.. before] } });
        }

        Dossier dossier = Build([.. lineage]);

        dossier.Revisions.Where(revision => revision.Standing == RevisionStanding.Live).Select(revision => revision.Number).Order()
            .Should().Equal(Enumerable.Range(count - recorders + 1, recorders));
        dossier.Revisions.Should().OnlyContain(revision => revision.Because.Count <= 2);
        dossier.RevisionFindings.Count.Should().BeLessThanOrEqualTo(count + 1);
    }

    [Fact]
    public void Of_those_greater_by_number_the_greatest_is_given_that_the_revision_does_not_name()
    {
        ConflictReport[] named = [Revision(1), Revision(7), Revision(9)];
        ConflictReport naming = Revision(3, named[2]);

        Dossier dossier = Build([.. named, naming]);

        DossierRevision third = dossier.Revisions.Single(revision => revision.Number == 3);
        third.Because.Should().Equal(named[1].ComputeDigest());
        dossier.Revisions.Single(revision => revision.Number == 1).Because.Should().Equal(named[2].ComputeDigest());
        Standings(dossier).Should().Equal((1, RevisionStanding.Superseded), (3, RevisionStanding.Superseded), (7, RevisionStanding.Live), (9, RevisionStanding.Superseded));
    }

    private static IEnumerable<(int Number, RevisionStanding Standing)> Standings(Dossier dossier) =>
        dossier.Revisions.Select(revision => (revision.Number, revision.Standing)).Order();

    private static ConflictReport Revision(int number, params ConflictReport[] supersedes) =>
        Report("a", Claim($"v{number}")) with { Revision = new RevisionInfo { Number = number, Supersedes = [.. supersedes.Select(report => report.ComputeDigest())] } };

    private static ConflictReport Revision(int number, string recorder)
    {
        ConflictReport report = Revision(number);
        Source party = Source("recorder", SourceKind.Organization, recorder) with { Identifiers = [Identifier(recorder)] };
        return report with { Sources = [.. report.Sources, party], RecordedBy = party.Id };
    }

    private static ConflictReport Retraction(int number, string? recorder = null)
    {
        ConflictReport report = recorder is null ? Revision(number) : Revision(number, recorder);
        return report with { Revision = report.Revision! with { Status = RevisionStatus.Retracted } };
    }
}
