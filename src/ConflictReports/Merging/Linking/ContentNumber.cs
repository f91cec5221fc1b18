using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ConflictReports.Merging.Linking;

/// <summary>Numbers made of texts, for orders and keys that no id, culture or run has a part in.</summary>
internal static class ContentNumber
{
    /// <summary>The first eight bytes of SHA-256 over the texts, each with its length before it.</summary>
    public static ulong Of(IEnumerable<string> texts)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (string text in texts)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        Span<byte> digest = stackalloc byte[32];
        hash.GetHashAndReset(digest);
        return BinaryPrimitives.ReadUInt64BigEndian(digest);
    }
}
