using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConflictReports.Testing.Corpus;

/// <summary>Writes a compact report otherwise, without changing what it says.</summary>
/// <remarks>Keeps its buffer: what it returns is good until the next call.</remarks>
internal sealed class CorpusRewriter
{
    private readonly ArrayBufferWriter<byte> buffer = new();

    /// <summary>With a blank after each comma and colon.</summary>
    /// <param name="compact">The report without white space.</param>
    public ReadOnlyMemory<byte> Space(ReadOnlySpan<byte> compact)
    {
        buffer.ResetWrittenCount();
        bool isInString = false;
        for (int i = 0; i < compact.Length; i++)
        {
            byte character = compact[i];
            Add(character);
            if (isInString && character == '\\')
            {
                Add(compact[++i]);
            }
            else if (character == '"')
            {
                isInString = !isInString;
            }
            else if (!isInString && character is (byte)',' or (byte)':')
            {
                Add((byte)' ');
            }
        }

        return buffer.WrittenMemory;
    }

    /// <summary>With the members of every object in random order.</summary>
    /// <param name="compact">The report.</param>
    /// <param name="random">The source of chance.</param>
    public ReadOnlyMemory<byte> Shuffle(ReadOnlyMemory<byte> compact, Random random)
    {
        buffer.ResetWrittenCount();
        using JsonDocument document = JsonDocument.Parse(compact);
        using Utf8JsonWriter json = new(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Shuffle(document.RootElement, json, random);
        json.Flush();
        return buffer.WrittenMemory;
    }

    /// <summary>With every character beyond ASCII as one or two escapes.</summary>
    /// <param name="compact">The report.</param>
    public ReadOnlyMemory<byte> Escape(ReadOnlySpan<byte> compact)
    {
        buffer.ResetWrittenCount();
        Span<char> units = stackalloc char[2];
        while (!compact.IsEmpty)
        {
            Rune.DecodeFromUtf8(compact, out Rune rune, out int length);
            if (rune.IsAscii)
            {
                Add((byte)rune.Value);
            }
            else
            {
                foreach (char unit in units[..rune.EncodeToUtf16(units)])
                {
                    buffer.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}")));
                }
            }

            compact = compact[length..];
        }

        return buffer.WrittenMemory;
    }

    private static void Shuffle(JsonElement value, Utf8JsonWriter json, Random random)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                JsonProperty[] members = [.. value.EnumerateObject()];
                random.Shuffle(members);
                json.WriteStartObject();
                foreach (JsonProperty member in members)
                {
                    json.WritePropertyName(member.Name);
                    Shuffle(member.Value, json, random);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (JsonElement item in value.EnumerateArray())
                {
                    Shuffle(item, json, random);
                }

                json.WriteEndArray();
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }

    private void Add(byte character)
    {
        buffer.GetSpan(1)[0] = character;
        buffer.Advance(1);
    }
}
