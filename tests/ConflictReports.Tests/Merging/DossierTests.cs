using System.Text.Json;
using ConflictReports.Merging;
using ConflictReports.Testing;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;
using static ConflictReports.Tests.Merging.Draft;

namespace ConflictReports.Tests.Merging;

public sealed class DossierTests(ITestOutputHelper output)
{
    [Fact]
    public void The_order_of_the_reports_changes_no_byte()
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int i = 0; i < 60; i++)
        {
            Random random = seed.ForCase(i);
            SmallReports small = new(random.Next());
            ConflictReport[] reports = [.. Enumerable.Range(0, 12).Select(_ => small.NextReport())];
            byte[] expected = DossierJson.ToJson(Dossier.Build(ReportSet.Create(reports)));

            random.Shuffle(reports);
            ReportSet set = reports.Aggregate(ReportSet.Empty, (all, report) => random.Next(2) == 0 ? all.Add(report) : ReportSet.Create([report]).Join(all));

            DossierJson.ToJson(Dossier.Build(set)).AsSpan().SequenceEqual(expected).Should().BeTrue(seed.Case(i));
        }
    }

    [Fact]
    public void Every_live_claim_is_in_one_cluster_and_all_that_it_says_in_one_question_each()
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int i = 0; i < 300; i++)
        {
            Random random = seed.ForCase(i);
            SmallReports small = new(random.Next());
            ReportGenerator any = new(random);
            Conservation.Check(ReportSet.Create(Enumerable.Range(0, 6).Select(_ => random.Next(3) == 0 ? any.Next() : small.NextReport())), seed.Case(i));
        }
    }

    [Fact]
    public void The_five_articles_are_conserved() => Conservation.Check(Articles(), "the five articles");

    [Fact]
    public void The_policy_and_the_set_are_stamped()
    {
        ReportSet set = ReportSet.Create([Report("a", Claim("c"))]);
        DossierPolicy policy = DossierPolicy.Default with { LongestEventDays = 2 };

        Dossier dossier = Dossier.Build(set, policy);

        dossier.Policy.Should().Be(policy.ComputeDigest()).And.NotBe(DossierPolicy.Default.ComputeDigest());
        dossier.Set.Should().Be(set.ComputeDigest());
        dossier.FormatVersion.Should().Be(Dossier.CurrentFormatVersion);
    }

    [Fact]
    public void A_policy_outside_its_range_is_refused()
    {
        Action set = () => _ = DossierPolicy.Default with { AboutCorePermille = 1_001 };

        set.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_work_can_be_cancelled()
    {
        Action build = () => Dossier.Build(ReportSet.Create([Report("a", Claim("c"))]), null, new CancellationToken(canceled: true));

        build.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void An_empty_set_makes_an_empty_dossier()
    {
        Dossier dossier = Dossier.Build(ReportSet.Empty);

        dossier.Clusters.Should().BeEmpty();
        DossierText.Render(dossier).Should().StartWith("Dossier of 0 reports");
    }

    [Fact]
    public void Contradictions_come_before_tensions()
    {
        Dossier dossier = Build(Report(
            "a", Claim("c1", "official", Quantity.AtLeast(30, Measure.Killed)), Claim("c2", "locals", Quantity.UpTo(30, Measure.Killed)), Claim("c3", "minister", Quantity.UpTo(5, Measure.Killed))));

        dossier.Conflicts.Select(conflict => conflict.Verdict).Should().Equal(Verdict.Contradiction, Verdict.Tension);
    }

    [Fact]
    public void Ratings_and_enquiries_and_relations_are_listed_unchanged()
    {
        Dossier dossier = Dossier.Build(Articles());

        dossier.Clusters.SelectMany(cluster => cluster.Ratings).Concat(dossier.Ratings).Should().HaveCount(Articles().Sum(revision => revision.Report.Ratings.Count));
        dossier.Clusters.SelectMany(cluster => cluster.Enquiries).Concat(dossier.Enquiries).Should().HaveCount(Articles().Sum(revision => revision.Report.Enquiries.Count));
        dossier.Clusters.SelectMany(cluster => cluster.Relations).Concat(dossier.Relations).Should().HaveCount(Articles().Sum(revision => revision.Report.Relations.Count));
        dossier.Unresolved.Should().BeEmpty();
    }

    [Fact]
    public void The_json_has_no_null_no_empty_list_and_no_fraction()
    {
        using JsonDocument json = JsonDocument.Parse(DossierJson.ToJson(Dossier.Build(Articles())));

        Walk(json.RootElement);
        json.RootElement.GetProperty("conflicts")[0].GetProperty("relation").GetString().Should().Be("touch");

        static void Walk(JsonElement element)
        {
            element.ValueKind.Should().NotBe(JsonValueKind.Null);
            foreach (JsonProperty member in element.ValueKind == JsonValueKind.Object ? element.EnumerateObject().ToArray() : [])
            {
                Walk(member.Value);
            }

            if (element.ValueKind == JsonValueKind.Array)
            {
                element.GetArrayLength().Should().BePositive();
                element.EnumerateArray().ToList().ForEach(Walk);
            }
        }
    }

    [Fact]
    public void In_the_first_article_at_least_and_up_to_3000_are_a_tension_and_nothing_else()
    {
        Dossier dossier = Dossier.Build(ReportSet.Create([Articles().Single(revision => revision.Report.Id.Text.Contains("/000", StringComparison.Ordinal))]));

        dossier.Conflicts.Should().ContainSingle().Which.Should().Match<DossierConflict>(conflict =>
            conflict.Verdict == Verdict.Tension && conflict.Relation == IntervalRelation.Touch);
        dossier.Value("at least 3,000").Claims.Single().Should().EndWith("#lead");
        dossier.Value("at least 3,000").Origins!.Origins.Single().Kind.Should().Be(OriginKind.Undisclosed);
        dossier.Value("up to 3,000").Claims.Single().Should().EndWith("#locals");
        dossier.Value("up to 3,000").Origins!.Origins.Single().Kind.Should().Be(OriginKind.Unnamed);
    }

    [Fact]
    public void The_text_is_wrapped_and_says_who_says_what_through_whom()
    {
        string text = DossierText.Render(Dossier.Build(Articles()));

        text.Split('\n').Should().OnlyContain(line => line.Length <= 100);
        text.Should().Contain("TENSIONS: 2").And.Contain("local sources (states) through Defence Blog").And.Contain("detail withheld (cause, quantity)")
            .And.Contain("Admiralty 6, cannot be judged").And.NotContain("\r");
    }

    [Fact]
    public void Nothing_in_a_report_can_steer_the_terminal()
    {
        Claim claim = Claim("c") with { Statement = new LocalizedText { Text = "a \u001b[31mred\u202e line" } };

        DossierText.Render(Build(Report("a", claim))).Should().NotContain("\u001b").And.NotContain("\u202e");
    }

    private static ReportSet Articles() => ReportSet.Create(Repository.Examples.Select(file => (ReadOnlyMemory<byte>)File.ReadAllBytes(file)));
}
