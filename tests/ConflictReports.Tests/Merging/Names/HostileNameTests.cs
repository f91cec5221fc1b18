using ConflictReports.Merging.Names;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Merging.Names;

/// <summary>Texts that are made to be costly: what is compared of them is bounded, and what is read of them is read once.</summary>
public sealed class HostileNameTests
{
    private const int Long = 200_000;

    public static TheoryData<string> Texts =>
    [
        new string('a', Long),
        string.Concat(Enumerable.Repeat("ab ", Long)),
        string.Concat(Enumerable.Repeat("S.A.", Long)),
        "a" + string.Concat(Enumerable.Repeat("\u0301\u0316", Long)),
        "ก" + string.Concat(Enumerable.Repeat("\u0E38\u0E48", Long)),
        string.Concat(Enumerable.Repeat("\u202E\u200F", Long)),
        string.Concat(Enumerable.Repeat("co ltd ", Long)),
        string.Concat(Enumerable.Repeat("\u1100\u1161", Long)),
        string.Concat(Enumerable.Repeat("\uD800", Long)),
        string.Concat(Enumerable.Repeat("\uFDFA ", Long)),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_compared_is_bounded_whatever_the_length(string text)
    {
        foreach (SourceKind kind in new[] { SourceKind.Person, SourceKind.Organization })
        {
            NameForm name = NameForm.Of(text, kind);
            NameForm longer = NameForm.Of(text + "x", kind);

            name.Words.Count.Should().BeLessThanOrEqualTo(2 * NameSplitter.MostWords);
            name.Words.SelectMany(word => word.Readings).Should().NotContain(reading => reading.Length > 40);
            NameScore.Of(name, name).Should().Be(1000);
            NameScore.Of(name, longer).Should().BeInRange(0, 999).And.Be(NameScore.Of(longer, name));
        }
    }

    [Fact]
    public void Marks_on_one_letter_are_cut_where_stream_safe_text_cuts_them() => NameFolding.Fold("ก" + new string('\u0E48', Long)).Length.Should().BeLessThan(8);
}
