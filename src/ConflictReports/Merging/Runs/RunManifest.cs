using System.Buffers;
using System.Text.Json;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>What a run holds. It stands beside the run, in the file that <see cref="ReportRuns.ManifestPath"/> names, and is written last: a run with its manifest is complete.</summary>
/// <remarks>Immutable, equal by content. Its JSON has these members in camelCase and no others.</remarks>
public sealed record RunManifest
{
    /// <summary>The version of the form of runs and manifests that this library writes and reads.</summary>
    public const string CurrentFormatVersion = "1.0";

    /// <summary>The version of the form.</summary>
    public required string FormatVersion { get; init; }

    /// <summary>How many lines hold a revision.</summary>
    public required long Revisions { get; init; }

    /// <summary>How many lines hold a tombstone.</summary>
    public required long Redactions { get; init; }

    /// <summary>The size of the run, uncompressed, in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>The digest that the first line begins with; null: the run is empty.</summary>
    public Digest? First { get; init; }

    /// <summary>The digest that the last line begins with; null: the run is empty.</summary>
    public Digest? Last { get; init; }

    /// <summary>The SHA-256 of all bytes of the run, uncompressed.</summary>
    public required Digest Content { get; init; }

    /// <summary>How many shards the run is cut into, of which this is the manifest of all: the other members are those of their concatenation. Null: the run is one file.</summary>
    public int? Shards { get; init; }

    /// <summary>Writes the manifest as JSON.</summary>
    /// <returns>The document in UTF-8, indented by two spaces, lines ended by a line feed.</returns>
    public byte[] ToJson()
    {
        ArrayBufferWriter<byte> text = new();
        using (Utf8JsonWriter writer = new(text, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writer.WriteString("formatVersion", FormatVersion);
            writer.WriteNumber("revisions", Revisions);
            writer.WriteNumber("redactions", Redactions);
            writer.WriteNumber("bytes", Bytes);
            WriteIfSaid(writer, "first", First);
            WriteIfSaid(writer, "last", Last);
            writer.WriteString("content", Content.Text);
            if (Shards is { } shards)
            {
                writer.WriteNumber("shards", shards);
            }

            writer.WriteEndObject();
        }

        text.Write("\n"u8);
        return text.WrittenSpan.ToArray();
    }

    /// <summary>Reads a manifest.</summary>
    /// <param name="utf8Json">The document in UTF-8.</param>
    /// <returns>The manifest.</returns>
    /// <exception cref="RunFormatException">The document is no manifest, or one of another version.</exception>
    public static RunManifest Parse(ReadOnlyMemory<byte> utf8Json) => Parse(utf8Json, "The manifest");

    internal static RunManifest Parse(ReadOnlyMemory<byte> utf8Json, string name)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8Json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            JsonElement root = document.RootElement;
            string version = root.GetProperty("formatVersion").GetString() ?? "";
            return version == CurrentFormatVersion
                ? Read(root)
                : throw new RunFormatException(name, null, null, $"found the format version \"{version}\"; this version of the library reads \"{CurrentFormatVersion}\".");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException and not RunFormatException)
        {
            throw new RunFormatException(
                $"{name}: this is no manifest of a run ({exception.Message}). Delete it and make the run again, or delete it alone: each report of a run proves itself by its digest.", exception);
        }
    }

    private static RunManifest Read(JsonElement root) => new()
    {
        FormatVersion = CurrentFormatVersion,
        Revisions = Count(root, "revisions"),
        Redactions = Count(root, "redactions"),
        Bytes = Count(root, "bytes"),
        First = DigestOf(root, "first"),
        Last = DigestOf(root, "last"),
        Content = DigestOf(root, "content") ?? throw new FormatException("it has no \"content\""),
        Shards = root.TryGetProperty("shards", out JsonElement shards) ? shards.GetInt32() : null,
    };

    private static long Count(JsonElement root, string name) =>
        root.GetProperty(name).GetInt64() is >= 0 and long count ? count : throw new FormatException($"\"{name}\" is negative");

    private static Digest? DigestOf(JsonElement root, string name) => root.TryGetProperty(name, out JsonElement text) ? Digest.Parse(text.GetString() ?? "") : null;

    private static void WriteIfSaid(Utf8JsonWriter writer, string name, Digest? digest)
    {
        if (digest is not null)
        {
            writer.WriteString(name, digest.Text);
        }
    }
}
