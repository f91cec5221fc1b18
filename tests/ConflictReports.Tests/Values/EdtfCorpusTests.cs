using System.Text.RegularExpressions;
using ConflictReports.Testing;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Values;

public sealed class EdtfCorpusTests
{
    // Strings on which this type and the corpus disagree, with the clause that says why: none.
    private static readonly Dictionary<string, string> Exceptions = [];

    [Fact]
    public void The_strings_of_the_corpus_are_valid_or_not_as_it_says()
    {
        foreach ((string set, string text) in Strings())
        {
            if (!Exceptions.ContainsKey(text))
            {
                Edtf.Create(text, out string? expected);
                (expected is null).Should().Be(!set.StartsWith("invalid_", StringComparison.Ordinal), "{0} has \"{1}\" ({2})", set, text, expected);
            }
        }
    }

    [Fact]
    public void The_intervals_of_the_corpus_have_the_level_of_their_set()
    {
        foreach ((string set, string text) in Strings().Where(entry => entry.Set[0] == 'L'))
        {
            Edtf.Parse(text).Level.Should().Be(set[1] - '0', "{0} has \"{1}\"", set, text);
            Edtf.Parse(text).Kind.Should().Be(EdtfKind.Interval);
        }
    }

    [Fact]
    public void The_schema_accepts_every_valid_string_of_the_corpus()
    {
        Regex pattern = new(Edtf.CreateSchema()["pattern"]!.GetValue<string>(), RegexOptions.ECMAScript);

        foreach ((string _, string text) in Strings().Where(entry => entry.Set[0] == 'L'))
        {
            pattern.IsMatch(text).Should().BeTrue("\"{0}\" is valid", text);
        }
    }

    private static List<(string Set, string Text)> Strings()
    {
        List<(string Set, string Text)> strings = [];
        IReadOnlyList<string> files = Corpora.Files("edtf", "edtf-strings.tsv");
        foreach (string file in files)
        {
            foreach (string line in File.ReadLines(file).Skip(1))
            {
                int tab = line.IndexOf('\t', StringComparison.Ordinal);
                strings.Add((line[..tab], line[(tab + 1)..]));
            }
        }

        (files.Count == 0 || strings.Count > 100).Should().BeTrue("the set has more than 100 strings, found {0}", strings.Count);
        return strings;
    }
}
