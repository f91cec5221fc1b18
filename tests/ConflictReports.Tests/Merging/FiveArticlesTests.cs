using ConflictReports.Merging;
using ConflictReports.Testing;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Merging;

/// <summary>The dossier of the five articles as it is committed, for a program and for a person.</summary>
public sealed class FiveArticlesTests
{
    private const string Command = "conflict-reports dossier schemas/1.0/examples --json schemas/1.0/dossiers/five-articles.dossier.json > schemas/1.0/dossiers/five-articles.txt";

    private static readonly Dossier Articles = Dossier.Build(ReportSet.Create(Repository.Examples.Select(file => (ReadOnlyMemory<byte>)File.ReadAllBytes(file))));

    [Fact]
    public void The_json_is_the_committed_one() =>
        DossierJson.ToIndentedJson(Articles).AsSpan().SequenceEqual(Committed("five-articles.dossier.json")).Should().BeTrue("the file is made by: {0}", Command);

    [Fact]
    public void The_text_is_the_committed_one() =>
        DossierText.Render(Articles).Should().Be(System.Text.Encoding.UTF8.GetString(Committed("five-articles.txt")), "the file is made by: {0}", Command);

    [Fact]
    public void The_first_page_has_what_a_journalist_looks_for()
    {
        string page = DossierText.Render(Articles).Split("\nALL CLUSTERS: ")[0];

        page.Split('\n').Length.Should().BeLessThan(170);
        string words = string.Join(' ', page.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        words.Should().Contain("up to 3,000 | at least 3,000 (soldiers) touch: both can be true at one point only")
            .And.Contain("local sources (states) through Defence Blog")
            .And.MatchRegex(@"up to 3,000 \[[kqv0-9.]+\] -- 1 unnamed origin;")
            .And.MatchRegex(@"at least 3,000 \(soldiers\) \[[kqv0-9.]+\] -- 1 undisclosed origin;")
            .And.Contain("no figure: r1#official, body: a Belarusian military official (confirms) through Defence Blog (detail withheld, says Defence Blog)")
            .And.Contain("Alyaksandr Lukashenka (denies) through Israel Today: not so: \"Belarus intends to enter the fighting in Ukraine at Russia's side.\"")
            .And.Contain("not purpose: \"to raise the number of troops\"")
            .And.Contain("could not verify, says Newsweek (r2):")
            .And.Contain("no evidence given, of Alyaksandr Lukashenka, says Newsweek (r2):")
            .And.Contain("Belarus: mobilize and train, tied to each other in 3 reports")
            .And.Contain("is part of \"Combat readiness inspection in Belarus\" [train.inspection]")
            .And.Contain("has as its pretext: \"it is called training sessions\"");
    }

    private static byte[] Committed(string name) => File.ReadAllBytes(Repository.PathOf("schemas", "1.0", "dossiers", name));
}
