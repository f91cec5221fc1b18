using ConflictReports.Merging;
using ConflictReports.Testing;
using ConflictReports.Testing.Evaluation;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Merging.TruthDiscovery;

/// <summary>Whose authors are right: sellers' claims about books, of which a hundred were looked up.</summary>
public sealed class BookCorpusTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("Knuth, Donald E.", "knuth")]
    [InlineData("KNUTH, DONALD E.", "knuth")]
    [InlineData("Donald E. Knuth", "knuth")]
    [InlineData("Knuth", "knuth")]
    [InlineData("Yacht, Carol/ Crosson, Susan", "crosson yacht")]
    [InlineData("Yacht, Carol, And Crosson, Susan", "crosson yacht")]
    [InlineData("Susan Crosson, Carol Yacht", "crosson yacht")]
    [InlineData("Dowd, Mark, McDonald, John, Schuh, Justin", "dowd mcdonald schuh")]
    [InlineData("Conklin, Wm Arthur White, Gregory B. Cothren, Chuck", "conklin cothren white")]
    [InlineData("Meadors, ToddSchmidt, Cheryl A.", "meadors schmidt")]
    [InlineData("By (author) Puder, Arno By (author) R&ouml;mer, Kay", "puder romer")]
    [InlineData("Arno Puder; Kay R&Atilde;&para;mer", "puder romer")]
    [InlineData("Lacroix, Zoe (EDT)/ Critchlow, Terence (EDT)", "critchlow lacroix")]
    [InlineData("Timothy J Oandapos;Leary", "oleary")]
    [InlineData("Wm. Arthur Conklin, et al", "conklin")]
    [InlineData("Not Available", "")]
    [InlineData("", "")]
    public void A_list_of_authors_is_brought_to_one_spelling(string list, string expected) => BookClaims.Authors(list).Should().Be(expected);

    [Fact]
    public void Weighing_finds_the_authors_of_more_books_than_a_vote()
    {
        if (Corpora.Find("truth-book") is not { } folder)
        {
            return;
        }

        IReadOnlyDictionary<string, string> truth = BookClaims.ReadTruth(Path.Combine(folder, "book_golden.txt"));
        TruthTable table = TruthTable.Create(BookClaims.Read(Path.Combine(folder, "book.txt")));

        int vote = Right(TruthPolicy.Default with { Rounds = 0 });
        int accuracy = Right(TruthPolicy.Default with { DetectsCopying = false });
        int copying = Right(TruthPolicy.Default);
        int oracle = table.Claims.Where(claim => truth.TryGetValue(claim.Item, out string? authors) && authors == claim.Value).Select(claim => claim.Item).Distinct().Count();

        output.WriteLine($"of {truth.Count} books: vote {vote}, accuracy {accuracy}, accuracy and copying {copying}, given by any seller {oracle}");
        truth.Should().HaveCount(100);
        table.Claims.Should().HaveCountGreaterThan(20_000);
        oracle.Should().BeGreaterThanOrEqualTo(98, "the spelling should lose no right list");
        copying.Should().BeGreaterThanOrEqualTo(84).And.BeGreaterThan(vote);

        int Right(TruthPolicy policy)
        {
            TruthOutcome outcome = TruthRounds.Run(table, policy);
            output.WriteLine($"{outcome.Copying.Count} pairs may copy");
            return outcome.Items.Count(item => truth.TryGetValue(item.Item, out string? authors) && item.Values[0].Value == authors);
        }
    }
}
