using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ConflictReports.Json;

/// <summary>The decoded text of a member name, for messages and pointers.</summary>
internal static class MemberName
{
    /// <summary>The name whose token starts at an offset; what is no character becomes U+FFFD.</summary>
    public static string At(ReadOnlySpan<byte> json, int offset)
    {
        Utf8JsonReader reader = new(json[offset..], isFinalBlock: false, default);
        return reader.Read() ? Decode(reader.ValueSpan, reader.ValueIsEscaped) : "";
    }

    /// <summary>The text between the quotes of a name; what is no character becomes U+FFFD.</summary>
    public static string Decode(ReadOnlySpan<byte> text, bool isEscaped)
    {
        if (!isEscaped)
        {
            return Encoding.UTF8.GetString(text);
        }

        byte[] plain = ArrayPool<byte>.Shared.Rent(text.Length);
        JsonEscapes.TryUnescape(text, plain, out int written);
        string name = Encoding.UTF8.GetString(plain.AsSpan(0, written));
        ArrayPool<byte>.Shared.Return(plain);
        return name;
    }
}
