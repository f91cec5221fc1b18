using System.Globalization;
using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Testing.Evaluation;
using ConflictReports.Testing.Simulation;
using ConflictReports.Validation;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Testing;

public class SimulationTests(ITestOutputHelper output)
{
    public static TheoryData<int> Seeds => new(TuningSeeds.All);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_reports_have_no_error(int seed)
    {
        using FeedValidation feed = ReportValidator.Default.StartFeed();
        List<Diagnostic> found = [.. Make(seed).Reports.SelectMany(report => feed.Validate(report).Diagnostics)];
        found.AddRange(feed.Complete().SelectMany(line => line.Outcome.Diagnostics));

        foreach (IGrouping<DiagnosticCode, Diagnostic> code in found.GroupBy(diagnostic => diagnostic.Code))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{code.Key} {code.First().Severity} {code.Count()}: {code.First()}"));
        }

        found.Where(diagnostic => diagnostic.Severity == Severity.Error).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_reports_are_canonical(int seed) =>
        Make(seed).Reports.Where(report => !CanonicalJson.Canonicalize(report).AsSpan().SequenceEqual(report)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_world_is_as_hard_as_it_must_be(int seed)
    {
        SimulatedWorld world = Make(seed);
        SimulationShares shares = world.Shares;

        output.WriteLine(string.Join('\n', EvaluationLines.Of(world)));
        AtLeast(shares.Hedged, shares.Figures, 400);
        AtLeast(shares.Transliterated, shares.Claims, 300);
        AtLeast(shares.Shifted, shares.Claims, 200);
        AtLeast(shares.Translated, shares.Claims, 150);
        AtLeast(shares.Neighbours, shares.Events, 100);
        AtLeast(shares.UndeclaredCopies, shares.Copies, 250);
    }

    [Fact]
    public void One_seed_makes_the_same_bytes_under_any_culture()
    {
        byte[][] first = [.. Make(TuningSeeds.All[0]).Reports];
        string digest = DigestOf(first);

        UnderCulture.Run("ar-SA", () => DigestOf([.. Make(TuningSeeds.All[0]).Reports]).Should().Be(digest));
    }

    [Fact]
    public void Another_seed_makes_other_bytes() =>
        TuningSeeds.All.Select(seed => Convert.ToHexString(Make(seed).Reports[0])).Should().OnlyHaveUniqueItems();

    private static string DigestOf(byte[][] reports) => Digest.Of(reports.SelectMany(report => report).ToArray()).Text;

    private static void AtLeast(int part, int whole, int permille) => (part * 1_000L).Should().BeGreaterThanOrEqualTo((long)whole * permille);

    private static SimulatedWorld Make(int seed) => SimulatedWorld.Create(new SimulationOptions { Seed = seed });
}
