using System.Text;
using System.Text.Unicode;
using ConflictReports.Testing;
using ConflictReports.Testing.Mutants;
using ConflictReports.Validation.SinglePass;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Validation;

/// <summary>The first step of the single pass: all kinds of processor find the same tokens.</summary>
public sealed class TokenFinderTests(ITestOutputHelper output)
{
    private const int Unbounded = int.MaxValue;

    // Bytes that mean something, so that chance brings them together.
    private static readonly byte[] Telling = "{}[]:,\"\"\"\"\\\\ \t\n\r\u0001tfn-019eé€😀"u8.ToArray();

    [Fact]
    public void Tokens_are_the_structure_both_quotation_marks_and_the_first_bytes_of_what_else_there_is() =>
        Tokens<PortableScanner>("""{"a":[1, true ],"b\"{": null}""").Should().Be("0{ 1\" 3\" 4: 5[ 61 7, 9t 14] 15, 16\" 21\" 22: 24n 28}");

    [Theory]
    [InlineData("\"a")]
    [InlineData("\"a\\\"")]
    [InlineData("\"\n\"")]
    [InlineData("1\u0001")]
    [InlineData("\u000b")]
    public void Open_strings_and_forbidden_controls_are_no_documents(string json)
    {
        foreach (int blanks in Enumerable.Range(0, 130))
        {
            Same([.. Enumerable.Repeat((byte)' ', blanks), .. Encoding.UTF8.GetBytes(json)]).Should().BeNull();
        }
    }

    [Fact]
    public void All_processors_find_the_same_in_bytes_by_chance()
    {
        Random random = Seed.Take(output.WriteLine).CreateRandom();
        output.WriteLine($"routes: {RouteComparison.Routes}");
        for (int i = 0; i < 20_000; i++)
        {
            byte[] json = new byte[random.Next(300)];
            bool isTelling = random.Next(4) > 0;
            for (int k = 0; k < json.Length; k++)
            {
                json[k] = isTelling ? Telling[random.Next(Telling.Length)] : (byte)random.Next(256);
            }

            Same(json);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    public void Backslashes_escape_across_the_edges_of_blocks(int count)
    {
        foreach (int before in Enumerable.Range(0, 70))
        {
            string json = $"\"{new string('a', before)}{new string('\\', count)}\",\"b\"{new string(' ', 70)}";

            (Same(Encoding.UTF8.GetBytes(json)) is null).Should().Be(count % 2 == 1);
        }
    }

    [Fact]
    public void More_tokens_than_bytes_suggest_are_taken_until_there_are_too_many()
    {
        byte[] json = [.. Enumerable.Repeat((byte)'[', 500_000)];
        Find<PortableScanner>(json, Unbounded)!.Should().HaveCount(json.Length);
        Same(json).Should().HaveCount(json.Length);
        Find<PortableScanner>(json, 100_000).Should().BeNull();
    }

    [Fact]
    public void Utf8_is_told_by_vectors_as_by_the_platform()
    {
        Random random = Seed.Take(output.WriteLine).CreateRandom();
        string[] characters = ["a", "é", "ж", "س", "語", "€", "😀", "\u0800", "\ud7ff", "\ue000", "\uffff", "\U0010ffff"];
        int valid = 0;
        for (int i = 0; i < 100_000; i++)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => characters[random.Next(characters.Length)])));
            for (int change = random.Next(3); change > 0 && bytes.Length > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            bytes = bytes[..random.Next(bytes.Length + 1)];
            bool expected = Utf8.IsValid(bytes);
            valid += expected ? 1 : 0;
            Utf8Vectors.IsValid(bytes).Should().Be(expected, Convert.ToHexString(bytes));
        }

        valid.Should().BeInRange(20_000, 80_000);
    }

    [Fact]
    public void Every_pair_and_triple_of_bytes_is_told_as_by_the_platform()
    {
        byte[] bytes = [.. Enumerable.Repeat((byte)'a', 80)];
        for (int first = 0x70; first < 256; first++)
        {
            for (int second = 0x70; second < 256; second++)
            {
                foreach (int third in new[] { 0x41, 0x7F, 0x80, 0x8F, 0x90, 0xBF, 0xC0, 0xFF })
                {
                    (bytes[31], bytes[32], bytes[33]) = ((byte)first, (byte)second, (byte)third);
                    Utf8Vectors.IsValid(bytes).Should().Be(Utf8.IsValid(bytes));
                    (bytes[34], bytes[33]) = ((byte)third, 0x80);
                    Utf8Vectors.IsValid(bytes).Should().Be(Utf8.IsValid(bytes));
                    bytes[34] = (byte)'a';
                }
            }
        }
    }

    private static string Tokens<TScanner>(string json)
        where TScanner : struct, IByteScanner =>
        string.Join(' ', Find<TScanner>(Encoding.UTF8.GetBytes(json), Unbounded)!.Select(token => $"{token.Place}{(char)token.Kind}"));

    // The tokens by all kinds of processor; null if this cannot be JSON.
    private static List<(byte Kind, int Place)>? Same(byte[] json)
    {
        List<(byte Kind, int Place)>? portable = Find<PortableScanner>(json, Unbounded);
        Agree(json, VectorScanner.IsSupported ? Find<VectorScanner>(json, Unbounded) : portable, portable);
        Agree(json, WideScanner.IsSupported ? Find<WideScanner>(json, Unbounded) : portable, portable);
        return portable;
    }

    private static void Agree(byte[] json, List<(byte Kind, int Place)>? found, List<(byte Kind, int Place)>? portable)
    {
        (found is null).Should().Be(portable is null, Convert.ToHexString(json));
        (found ?? []).SequenceEqual(portable ?? []).Should().BeTrue(Convert.ToHexString(json));
    }

    private static List<(byte Kind, int Place)>? Find<TScanner>(byte[] json, int most)
        where TScanner : struct, IByteScanner
    {
        TokenList list = new(json.Length, most);
        try
        {
            if (!TScanner.FindTokens(json, ref list))
            {
                return null;
            }

            TokenReader reader = list.Read(json);
            List<(byte Kind, int Place)> tokens = [];
            for (int i = 1; i < list.End; i++)
            {
                tokens.Add((reader.Kind(i), reader.Place(i)));
            }

            reader.Kind(list.End).Should().Be(0);
            reader.Place(list.End).Should().Be(json.Length);
            return tokens;
        }
        finally
        {
            list.Dispose();
        }
    }
}
