using ConflictReports.Merging;
using ConflictReports.Testing;
using ConflictReports.Testing.Simulation;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Testing;

public class SimulatedLabelsTests(ITestOutputHelper output)
{
    public static TheoryData<int> Seeds => new(TuningSeeds.All);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Each_live_claim_has_one_event_and_one_origin_of_it(int seed)
    {
        SimulatedWorld world = Make(seed);

        string[] claims = [.. LiveClaims(world).Keys.Order(StringComparer.Ordinal)];

        world.Labels.EventOf.Keys.Order(StringComparer.Ordinal).Should().Equal(claims);
        world.Labels.OriginOf.Keys.Order(StringComparer.Ordinal).Should().Equal(claims);
        world.Labels.OriginOf.Should().OnlyContain(item => item.Value.StartsWith($"e{world.Labels.EventOf[item.Key]}.o", StringComparison.Ordinal));
        world.Labels.EventOf.Values.Distinct().Order().Should().Equal(Enumerable.Range(0, world.Options.Events));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Claims_have_as_many_origins_as_they_go_back_to(int seed)
    {
        SimulatedLabels labels = Make(seed).Labels;

        foreach (IGrouping<int, string> claims in labels.EventOf.Keys.GroupBy(claim => labels.EventOf[claim]))
        {
            labels.CountOrigins(claims).Should().Be(claims.Select(claim => labels.OriginOf[claim]).Distinct().Count()).And.BeInRange(1, 5);
            labels.CountOrigins(claims.Take(1)).Should().Be(1);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_contradicts_is_about_one_event_and_can_be_read_in_the_claims(int seed)
    {
        SimulatedWorld world = Make(seed);
        Dictionary<string, Claim> claims = LiveClaims(world);

        world.Labels.Contradictions.Should().NotBeEmpty();
        world.Labels.Contradictions.Overlaps(world.Labels.Undecided).Should().BeFalse();
        world.Labels.Contradictions.Concat(world.Labels.Undecided).Should().OnlyContain(pair => world.Labels.EventOf[pair.First] == world.Labels.EventOf[pair.Second]);
        world.Labels.Contradictions.Should().OnlyContain(pair => HasReason(claims[pair.First], claims[pair.Second]));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Copies_go_back_to_a_report_that_is_none(int seed)
    {
        SimulatedWorld world = Make(seed);
        HashSet<string> reports = [.. world.Reports.Select(report => ReportRevision.Parse(report).Report.Id.Text)];

        world.Labels.UndeclaredCopies.Should().NotBeEmpty().And.BeSubsetOf(world.Labels.CopyOf.Keys);
        world.Labels.CopyOf.Values.Should().BeSubsetOf(reports);
        world.Labels.CopyOf.Keys.Should().OnlyContain(copy => EndsFrom(copy, world.Labels.CopyOf));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_world_has_all_that_goes_wrong(int seed)
    {
        ConflictReport[] reports = [.. Make(seed).Reports.Select(report => ReportRevision.Parse(report).Report)];

        reports.Should().Contain(report => report.PublicationStatus == PublicationStatus.Withdrawn);
        reports.Should().Contain(report => report.PublicationStatus == PublicationStatus.Corrected);
        reports.Should().Contain(report => report.Claims.Any(claim => claim.EffectivePolarity == Polarity.Negated));
        reports.Should().Contain(report => report.Relations.Any(relation => relation.Kind == RelationKind.Denies));
        reports.Should().Contain(report => report.DerivedFrom.Any(derivation => derivation.Translation != null));
        reports.Should().Contain(report => report.Events.Count > 1);
        ILookup<string, string> quoted = reports.SelectMany(Quoted).ToLookup(item => item.From, item => item.To, StringComparer.Ordinal);
        quoted.Should().Contain(from => from.Any(to => quoted[to].Contains(from.Key)), "some quote each other in a circle");
    }

    [Fact]
    public void A_pair_has_no_order_and_two_claims()
    {
        ClaimPair.Of("a#1", "b#1").Should().Be(ClaimPair.Of("b#1", "a#1"));
        FluentActions.Invoking(() => ClaimPair.Of("a#1", "a#1")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_printed_figure_never_excludes_what_the_speaker_holds_true()
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int index = 0; index < Seed.Cases(10_000); index++)
        {
            SimulationChance chance = new(seed.Value, index);
            int count = chance.Between(SimulatedDeed.Least, 6_000);
            int[] beliefs = [count, count * 2 / 5, count * 3];
            PrintedFigure one = PrintedFigure.Of(chance.Pick(beliefs), beliefs, chance.Happens(700), chance);
            PrintedFigure other = PrintedFigure.Of(chance.Pick(beliefs), beliefs, chance.Happens(700), chance);

            one.Belief.Should().BeInRange(one.Least, one.Most ?? int.MaxValue, "{0} in {1}", one, seed.Case(index));
            one.Excludes(other).Should().Be(other.Excludes(one), "{0} and {1} in {2}", one, other, seed.Case(index));
            if (one.Belief == other.Belief)
            {
                one.Excludes(other).Should().BeFalse("{0} and {1} in {2} are of one belief", one, other, seed.Case(index));
            }
        }
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        SimulationOptions[] refused =
        [
            new() { Events = 0 }, new() { Outlets = 5 }, new() { MostReports = 3 }, new() { CopyingPermille = -1 }, new() { HedgedPermille = 1_001 },
            new() { TransliteratedPermille = 1_001 }, new() { ShiftedPermille = -1 }, new() { TranslatedPermille = 1_001 }, new() { NeighbourPermille = -1 },
        ];

        foreach (SimulationOptions options in refused)
        {
            FluentActions.Invoking(() => SimulatedWorld.Create(options)).Should().Throw<ArgumentOutOfRangeException>();
        }
    }

    // The last revision of each report, if it was not retracted.
    private static Dictionary<string, Claim> LiveClaims(SimulatedWorld world) => world.Reports.Select(report => ReportRevision.Parse(report).Report)
        .GroupBy(report => report.Id.Text).Select(revisions => revisions.OrderBy(report => report.Revision?.Number ?? 1).Last())
        .SelectMany(report => report.Claims.Select(claim => (Id: $"{report.Id.Text}#{claim.Id.Text}", Claim: claim)))
        .ToDictionary(item => item.Id, item => item.Claim, StringComparer.Ordinal);

    private static bool HasReason(Claim left, Claim right) =>
        left.EffectivePolarity != right.EffectivePolarity || Math.Abs(DayOf(left).DayNumber - DayOf(right).DayNumber) >= 2
        || (left.Quantities is [{ } one, ..] && right.Quantities is [{ } other, ..] && one.Measure == other.Measure && (IsBelow(one, other) || IsBelow(other, one)));

    // Far below: the words of the one end long before those of the other begin. Dozens end with 99 and begin with 24.
    private static bool IsBelow(Quantity one, Quantity other)
    {
        bool isOneWords = one.Min is null && one.Max is null && one.Best is null;
        bool isOtherWords = other.Min is null && other.Max is null && other.Best is null;
        decimal? most = isOneWords ? 99 : one.Max?.Value ?? one.Best?.Value;
        decimal? least = isOtherWords ? 24 : other.Min?.Value ?? other.Best?.Value;
        return most * 3 / 2 <= least;
    }

    private static DateOnly DayOf(Claim claim) => DateOnly.ParseExact(claim.Times[0].Value.Edtf!.Text.TrimEnd('~'), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<(string From, string To)> Quoted(ConflictReport report) => report.Claims
        .SelectMany(claim => claim.Attributions).SelectMany(attribution => attribution.Hops)
        .Select(hop => hop.Cites?.Report).OfType<ReportId>().Select(cited => (report.Id.Text, cited.Text));

    private static bool EndsFrom(string copy, IReadOnlyDictionary<string, string> copyOf)
    {
        HashSet<string> seen = [copy];
        string current = copy;
        while (copyOf.TryGetValue(current, out string? next))
        {
            if (!seen.Add(next))
            {
                return false;
            }

            current = next;
        }

        return true;
    }

    private static SimulatedWorld Make(int seed) => SimulatedWorld.Create(new SimulationOptions { Seed = seed });
}
