using System.Buffers;
using System.Text;

namespace ConflictReports.Json;

/// <summary>What the platform does not say of bytes that are not UTF-8: where.</summary>
internal static class Utf8Text
{
    /// <summary>The index of the first byte that begins no UTF-8 character, or -1.</summary>
    public static int FindInvalid(ReadOnlySpan<byte> bytes)
    {
        for (int i = 0; i < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[i..], out _, out int used) != OperationStatus.Done)
            {
                return i;
            }

            i += used;
        }

        return -1;
    }
}
