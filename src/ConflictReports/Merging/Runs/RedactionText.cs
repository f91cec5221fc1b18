using System.Buffers;
using System.Text.Json;
using ConflictReports.Json;
using ConflictReports.Values;

namespace ConflictReports.Merging.Runs;

/// <summary>The canonical JSON of a tombstone in a run: <c>{"redaction":{...}}</c>, with the digest in it, so that it can be read alone.</summary>
internal static class RedactionText
{
    /// <summary>Writes a tombstone.</summary>
    public static byte[] Write(Redaction redaction)
    {
        ArrayBufferWriter<byte> text = new();
        using (Utf8JsonWriter writer = new(text))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("redaction");
            WriteIfSaid(writer, "at", redaction.At?.Text);
            writer.WriteString("authority", redaction.Authority);
            writer.WriteString("digest", redaction.Digest.Text);
            WriteIfSaid(writer, "reason", redaction.Reason);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return CanonicalJson.Canonicalize(text.WrittenSpan);
    }

    /// <summary>Reads a tombstone.</summary>
    /// <param name="content">The JSON.</param>
    /// <param name="digest">The digest that the line begins with.</param>
    /// <param name="problem">What is wrong if there is no tombstone.</param>
    /// <returns>The tombstone, or null.</returns>
    public static Redaction? Read(ReadOnlySpan<byte> content, string digest, out string problem)
    {
        problem = "";
        try
        {
            using JsonDocument document = JsonDocument.Parse(content.ToArray());
            JsonElement members = document.RootElement.GetProperty("redaction");
            Redaction redaction = new()
            {
                Digest = Digest.Parse(Text(members, "digest") ?? ""),
                Authority = Text(members, "authority") ?? "",
                Reason = Text(members, "reason"),
                At = Text(members, "at") is { } at ? Timestamp.Parse(at) : null,
            };
            problem = redaction.Digest.Text != digest ? $"it names the digest {redaction.Digest} itself"
                : string.IsNullOrWhiteSpace(redaction.Authority) ? "it names no authority"
                : !content.SequenceEqual(Write(redaction)) ? "it is not in canonical form, or has members that are not known"
                : "";
            return problem.Length == 0 ? redaction : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            problem = exception.Message;
            return null;
        }
    }

    private static string? Text(JsonElement members, string name) => members.TryGetProperty(name, out JsonElement text) ? text.GetString() : null;

    private static void WriteIfSaid(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }
}
