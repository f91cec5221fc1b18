using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using ConflictReports.Values;

namespace ConflictReports.Merging.Runs;

/// <summary>The form of a line: digest, tab, JSON. Lines are ordered by their bytes.</summary>
internal static class RunText
{
    /// <summary>The length of a digest, before the tab.</summary>
    public const int KeyLength = 71;

    private const byte Tab = (byte)'\t';
    private static readonly SearchValues<byte> LowerHex = SearchValues.Create("0123456789abcdef"u8);

    private static ReadOnlySpan<byte> Prefix => "sha256:"u8;

    /// <summary>Whether a text begins as a line of a run does.</summary>
    public static bool HasKey(ReadOnlySpan<byte> line) =>
        line.Length > KeyLength && line[KeyLength] == Tab && line.StartsWith(Prefix) && line[Prefix.Length..KeyLength].IndexOfAnyExcept(LowerHex) < 0;

    /// <summary>Whether the JSON of a line is a tombstone: a report has an <c>id</c>, which sorts before the name of this member.</summary>
    public static bool IsRedaction(ReadOnlySpan<byte> content) => content.StartsWith("{\"redaction\":"u8);

    /// <summary>The digest that a line begins with.</summary>
    public static Digest DigestOf(ReadOnlySpan<byte> line) => Digest.FromJudged(Encoding.ASCII.GetString(line[..KeyLength]));

    /// <summary>Whether the JSON of a line has the digest that it begins with.</summary>
    public static bool IsProven(ReadOnlySpan<byte> line)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Span<char> digits = stackalloc char[2 * SHA256.HashSizeInBytes];
        SHA256.HashData(line[(KeyLength + 1)..], hash);
        return Convert.TryToHexStringLower(hash, digits, out _) && Ascii.Equals(line[Prefix.Length..KeyLength], digits);
    }

    /// <summary>The line of a revision, ended by a line feed.</summary>
    public static byte[] LineOf(Digest digest, ReadOnlySpan<byte> content)
    {
        byte[] line = new byte[KeyLength + content.Length + 2];
        Encoding.ASCII.GetBytes(digest.Text, line);
        line[KeyLength] = Tab;
        content.CopyTo(line.AsSpan(KeyLength + 1));
        line[^1] = (byte)'\n';
        return line;
    }

    /// <summary>The shard, from 0, of a digest: shards are equal ranges of its first 16 bits.</summary>
    public static int ShardOf(ReadOnlySpan<byte> line, int shards)
    {
        int bits = 0;
        foreach (byte digit in line.Slice(Prefix.Length, 4))
        {
            bits = (bits << 4) | (digit <= '9' ? digit - '0' : digit - 'a' + 10);
        }

        return (int)((long)bits * shards >> 16);
    }
}
