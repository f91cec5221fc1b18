using System.Buffers.Binary;
using System.Text;
using System.Text.Json.Nodes;
using ConflictReports.Validation;
using ConflictReports.Validation.SinglePass;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Validation;

/// <summary>Words that are found by their bytes.</summary>
public sealed class WordTableTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(12)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(64)]
    public void A_word_of_one_repeated_letter_is_not_taken_for_a_longer_or_shorter_one(int length)
    {
        string blanks = new(' ', 70);
        WordTable<bool> table = new([new string('a', length)]);

        for (int other = 0; other <= 70; other++)
        {
            table.Find(Encoding.UTF8.GetBytes(new string('a', other))).Should().Be(other == length ? 0 : -1);
            CompiledSchema.Compile(JsonNode.Parse($"{{\"enum\":[\"{new string('a', length)}\"]}}")!).IsValid(Encoding.UTF8.GetBytes($"{blanks}\"{new string('a', other)}\"{blanks}")).Should().Be(other == length);
        }
    }

    [Fact]
    public void Words_that_differ_in_the_middle_only_are_told_apart()
    {
        string[] words = ["01234567-middle-89abcdef", "01234567-muddle-89abcdef"];
        WordTable<bool> table = new([words[0]]);

        table.Find(Encoding.UTF8.GetBytes(words[0])).Should().Be(0);
        table.Find(Encoding.UTF8.GetBytes(words[1])).Should().Be(-1);
        new WordTable<bool>([.. words]).IsComplete.Should().BeFalse("two words of one place cannot both be there");
    }

    [Theory]
    [InlineData("")]
    [InlineData("with \" quote")]
    [InlineData("with \\ backslash")]
    [InlineData("with \n control")]
    [InlineData("of more than sixty-four bytes, which is more than is compared at all")]
    public void Words_that_cannot_be_told_by_bytes_are_found_by_their_text(string word)
    {
        WordTable<bool> table = new(["known", word]);

        table.IsComplete.Should().BeFalse();
        table.Find(word).Should().Be(1);
        table.Find("known"u8).Should().Be(0);
        table.Find("other").Should().Be(-1);
    }

    [Fact]
    public void Something_is_kept_beside_each_word()
    {
        WordTable<int> table = new(["one", "two"]);
        table.Keep(0, 1);
        table.Keep(1, 2);
        ulong first = 0;
        ulong last = BinaryPrimitives.ReadUInt64LittleEndian("\"a\":\"two"u8);
        WordTable<int>.Trim(ref first, ref last, 3);

        table.Seek(first, last).Is(first, last, 3).Should().BeTrue();
        table.Seek(first, last).Value.Should().Be(2);
    }
}
