using ConflictReports.Merging;
using ConflictReports.Testing;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;
using static ConflictReports.Tests.Merging.Draft;

namespace ConflictReports.Tests.Merging;

/// <summary>The laws of counting origins, on random reports about one event.</summary>
public sealed class OriginLawTests(ITestOutputHelper output)
{
    private const int Cases = 500;
    private const string Story = "Residents of the village told our correspondent that two drones came in from the north shortly after midnight and hit the grain store.";
    private static readonly string?[] Speakers = [null, "official", "locals", "minister", "ministry"];
    private static readonly BasisOfKnowledge?[] Bases = [null, BasisOfKnowledge.Eyewitness, BasisOfKnowledge.Undisclosed];

    [Fact]
    public void A_report_that_only_derives_from_another_one_changes_no_count()
    {
        Try((random, reports) =>
        {
            ConflictReport original = reports[random.Next(reports.Length)];
            ConflictReport copy = original with
            {
                Id = IdOf("copy"),
                DerivedFrom = [new Derivation { Kind = random.Next(2) == 0 ? DerivationKind.Syndication : DerivationKind.Republication, Report = original.Id }],
            };
            foreach (((_, OriginCount before), (_, OriginCount after)) in Values(reports).Zip(Values([.. reports, copy])))
            {
                (after.Min, after.Max).Should().Be((before.Min, before.Max));
            }
        });
    }

    [Fact]
    public void A_new_named_origin_raises_the_lower_figure_by_one_unless_it_takes_the_place_of_somebody_unknown()
    {
        Try((random, reports) =>
        {
            ConflictReport added = Report("new", Claim("c", "minister", Quantity.Exactly(random.Next(1, 5), Measure.Killed)));
            Dictionary<string, OriginCount> before = Values(reports).ToDictionary(item => item.Text, item => item.Origins);
            foreach ((string text, OriginCount after) in Values([.. reports, added]).Where(item => before.ContainsKey(item.Text)))
            {
                bool isBehind = after.Origins.Any(origin => origin.Id == $"{added.Id}#minister");
                bool hadPlaceholder = before[text].Origins.Any(origin => origin.CountsForMin && origin.Kind is OriginKind.Undisclosed or OriginKind.Unnamed);
                after.Min.Should().Be(before[text].Min + (isBehind && !hadPlaceholder ? 1 : 0));
            }
        });
    }

    [Fact]
    public void To_identify_two_named_speakers_never_raises_the_lower_figure()
    {
        Try((random, reports) =>
        {
            IdentityJudgement same = Judge($"{reports[0].Id}#minister", $"{reports[^1].Id}#{(random.Next(2) == 0 ? "minister" : "ministry")}", IdentityVerdict.Same);
            ConflictReport[] judged = [reports[0] with { Judgements = [same] }, .. reports[1..]];
            foreach (((_, OriginCount before), (_, OriginCount after)) in Values(reports).Zip(Values(judged)))
            {
                after.Min.Should().BeLessThanOrEqualTo(before.Min);
            }
        });
    }

    [Fact]
    public void Whoever_counts_in_the_lower_figure_counts_in_the_upper_one()
    {
        Certainty?[] certainties = [null, Certainty.Possible, Certainty.Rumoured];
        Try((random, reports) =>
        {
            ConflictReport[] mixed = [.. reports.Select(report => report with { Claims = [.. report.Claims.Select(claim => claim with { Certainty = certainties[random.Next(3)] })] })];
            foreach ((_, OriginCount origins) in Values(mixed))
            {
                origins.Min.Should().BeInRange(1, origins.Max);
                origins.Origins.Should().OnlyContain(origin => origin.CountsForMax || !origin.CountsForMin);
            }
        });
    }

    [Fact]
    public void A_report_that_only_takes_from_another_one_leaves_the_lower_figure_where_copies_and_circles_are_among_the_reports()
    {
        Try((random, reports) =>
        {
            ConflictReport[] tangled = Tangle(random, reports);
            ConflictReport original = tangled[random.Next(tangled.Length)];
            ConflictReport copy = original with { Id = IdOf("copy"), DerivedFrom = [new Derivation { Kind = DerivationKind.Republication, Report = original.Id }] };
            foreach (((_, OriginCount before), (_, OriginCount after)) in Values(tangled).Zip(Values([.. tangled, copy])))
            {
                after.Min.Should().Be(before.Min);
            }
        });
    }

    [Fact]
    public void A_suspicion_never_raises_the_lower_figure_and_leaves_the_upper_one()
    {
        DossierPolicy trusting = DossierPolicy.Default with { Copies = new CopyRules { Suspect = false } };
        int suspected = 0;
        Try((random, reports) =>
        {
            ReportSet set = ReportSet.Create(Tangle(random, reports));
            foreach (((_, OriginCount before), (_, OriginCount after)) in Values(Dossier.Build(set, trusting)).Zip(Values(Dossier.Build(set))))
            {
                after.Min.Should().BeLessThanOrEqualTo(before.Min);
                after.Max.Should().Be(before.Max);
                suspected += after.SuspectedCopies.IsEmpty ? 0 : 1;
            }
        });
        suspected.Should().BePositive("a law that nothing tries says nothing");
    }

    [Fact]
    public void There_is_a_way_for_each_origin_that_counts_and_the_ways_share_nobody()
    {
        Try((random, reports) =>
        {
            foreach ((_, OriginCount origins) in Values(Tangle(random, reports)))
            {
                origins.Paths.Should().HaveCount(origins.Min);
                origins.Paths.Select(path => path.Origin).Should().BeSubsetOf(origins.Origins.Select(origin => origin.Id));
                origins.Paths.SelectMany(path => path.Through.Append(path.Origin).Distinct()).Should().OnlyHaveUniqueItems();
            }
        });
    }

    [Fact]
    public void A_denial_by_somebody_else_takes_no_statement_away()
    {
        Try((random, reports) =>
        {
            Claim denied = reports[0].Claims[0];
            ConflictReport denial = Report("denial", Claim("c", "minister") with { Polarity = Polarity.Negated, Statement = denied.Statement }) with
            {
                Relations = [new ClaimRelation { From = ReportReference.To(LocalId.Parse("c")), To = ReportReference.Parse($"{reports[0].Id}#{denied.Id}"), Kind = RelationKind.Denies }],
            };
            (string, int, int)[] before = [.. Values(reports).Select(item => (item.Text, item.Origins.Min, item.Origins.Max))];
            Values([.. reports, denial]).Select(item => (item.Text, item.Origins.Min, item.Origins.Max)).Should().Equal(before);
            Build([.. reports, denial]).Clusters.SelectMany(cluster => cluster.Claims).Select(claim => claim.Id)
                .Should().Contain(Build(reports).Clusters.SelectMany(cluster => cluster.Claims).Select(claim => claim.Id));
        });
    }

    // Publication, texts and files that suspicions rest on, and derivations, circles among them.
    private static ConflictReport[] Tangle(Random random, ConflictReport[] reports) => [.. reports.Select(report => report with
    {
        Published = ReportedTime.Stated(Edtf.Parse($"2024-05-0{random.Next(1, 5)}")),
        Summary = random.Next(3) > 0 ? null : new LocalizedText { Text = Story },
        DerivedFrom = random.Next(4) > 0 ? [] : [new Derivation { Kind = random.Next(2) == 0 ? DerivationKind.Summary : DerivationKind.Republication, Report = reports[random.Next(reports.Length)].Id }],
    })];

    private static IEnumerable<(string Text, OriginCount Origins)> Values(ConflictReport[] reports) => Values(Build(reports));

    private static IEnumerable<(string Text, OriginCount Origins)> Values(Dossier dossier) => dossier.Clusters
        .SelectMany(cluster => cluster.Questions).Where(question => question.Kind == QuestionKind.Quantity)
        .SelectMany(question => question.Values).Select(value => (value.Text, value.Origins!));

    private void Try(Action<Random, ConflictReport[]> law)
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int i = 0; i < Seed.Cases(Cases); i++)
        {
            Random random = seed.ForCase(i);
            ConflictReport[] reports = [.. Enumerable.Range(0, random.Next(1, 6)).Select(number => Report($"r{number}", [.. Enumerable.Range(0, random.Next(1, 3)).Select(index => Next(random, index))]))];
            try
            {
                law(random, reports);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException(seed.Case(i), exception);
            }
        }
    }

    private static Claim Next(Random random, int index)
    {
        Figure figure = random.Next(1, 5);
        Quantity quantity = random.Next(3) switch
        {
            0 => Quantity.AtLeast(figure, Measure.Killed),
            1 => Quantity.UpTo(figure, Measure.Killed),
            _ => Quantity.Exactly(figure, Measure.Killed),
        };
        Claim claim = Claim($"c{index}", Speakers[random.Next(Speakers.Length)], quantity);
        return claim.Attributions.IsEmpty ? claim with { Attributions = [new Attribution { BasisOfKnowledge = Bases[random.Next(Bases.Length)] }] } : claim;
    }
}
