using System.Text;
using ConflictReports.Merging;
using ConflictReports.Testing;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Merging;

/// <summary>Ids are opaque: which texts they are decides nothing but their own order.</summary>
public sealed class RenamingLawTests(ITestOutputHelper output)
{
    private const int Cases = 150;

    // Of several that are as good, the dossier takes the one with the smallest id or digest: to show the cluster or the deed by, to prove a join, a way or a copy.
    private static readonly string[] ChosenById =
        ["representative", "joins", "paths", "bottleneck", "rests", "why", "identityFindings", "copies", "suspectedCopies", "countsForMin", "limit"];

    [Fact]
    public void Other_ids_of_the_reports_change_labels_alone()
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int i = 0; i < Seed.Cases(Cases); i++)
        {
            Random random = seed.ForCase(i);
            ReportSet set = MixedSets.Next(random, new SmallReports(random.Next()));
            Renaming renaming = new(ReportSet.Create(set), random);

            string expected = DossierShape.Of(Json(ReportSet.Create(set)), ChosenById);
            string found = DossierShape.Of(renaming.Back(Json(renaming.Renamed)), ChosenById);

            found.Should().Be(expected, seed.Case(i));
        }
    }

    private static string Json(ReportSet set) => Encoding.UTF8.GetString(DossierJson.ToJson(Dossier.Build(set)));
}
