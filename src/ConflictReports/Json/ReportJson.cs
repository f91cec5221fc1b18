using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Json;

/// <summary>
/// Reads and writes reports as JSON.
/// </summary>
/// <remarks>
/// <para>Reading is strict: I-JSON (RFC 7493), no null, no empty list, every value in its form. Nothing that was read is lost: unknown members survive at every level.</para>
/// <para>Writing: members in the order of the documentation, unknown ones after them; UTF-8 without byte-order mark; the same report gives the same bytes everywhere.</para>
/// <para>All members are safe for use by several threads.</para>
/// </remarks>
public static class ReportJson
{
    /// <summary>Reads a report.</summary>
    /// <param name="utf8Json">The document in UTF-8.</param>
    /// <param name="options">The limits; null: <see cref="ReadOptions.Default"/>.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ReportFormatException">The document is no report; its diagnostics say why and where.</exception>
    public static ConflictReport Parse(ReadOnlyMemory<byte> utf8Json, ReadOptions? options = null)
    {
        ReadOutcome outcome = Read(utf8Json, options);
        return outcome.Report ?? throw new ReportFormatException(outcome.Diagnostics);
    }

    /// <summary>Reads a report.</summary>
    /// <param name="utf8Json">The document in UTF-8.</param>
    /// <param name="report">The report, or null if the document is none.</param>
    /// <returns>Whether the document is a report.</returns>
    public static bool TryParse(ReadOnlyMemory<byte> utf8Json, [NotNullWhen(true)] out ConflictReport? report)
    {
        report = Read(utf8Json).Report;
        return report is not null;
    }

    /// <summary>Reads a report, or says why there is none. Throws for no input.</summary>
    /// <param name="utf8Json">The document in UTF-8.</param>
    /// <param name="options">The limits; null: <see cref="ReadOptions.Default"/>.</param>
    /// <returns>The report, or the findings: all of syntax; of structure the first.</returns>
    public static ReadOutcome Read(ReadOnlyMemory<byte> utf8Json, ReadOptions? options = null)
    {
        options ??= ReadOptions.Default;
        SyntaxOutcome syntax = SyntaxReader.Check(utf8Json, options);
        if (!syntax.Diagnostics.IsEmpty)
        {
            return new ReadOutcome { Diagnostics = syntax.Diagnostics, Suppressed = syntax.Suppressed };
        }

        try
        {
            ConflictReport? report = JsonSerializer.Deserialize(utf8Json.Span, ReportContract.ReadReport);
            if (report is not null)
            {
                return new ReadOutcome { Report = report, Passed = ValidationStage.Structure };
            }
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            // What is wrong and where is found by comparing the document with the contract: the exception's own text and place are the serializer's.
        }

        return new ReadOutcome { Diagnostics = [StructureFault.First(utf8Json, ReportContract.Report)], Passed = ValidationStage.Syntax };
    }

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The document in UTF-8, on one line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static byte[] Serialize(ConflictReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonSerializer.SerializeToUtf8Bytes(report, ReportContract.Report);
    }

    /// <summary>Writes a report to a buffer.</summary>
    /// <param name="report">The report.</param>
    /// <param name="destination">Where the UTF-8 bytes go.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Serialize(ConflictReport report, IBufferWriter<byte> destination)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(destination);
        using Utf8JsonWriter writer = new(destination, new JsonWriterOptions { Encoder = ReportContract.Options.Encoder, SkipValidation = true });
        JsonSerializer.Serialize(writer, report, ReportContract.Report);
    }

    /// <summary>Writes a report over several lines, for people.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The document in UTF-8, indented by two spaces, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static byte[] SerializeIndented(ConflictReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. JsonSerializer.SerializeToUtf8Bytes(report, ReportContract.IndentedReport), (byte)'\n'];
    }

    /// <summary>The digest of a report: SHA-256 of its canonical form (RFC 8785).</summary>
    /// <param name="report">The report.</param>
    /// <returns>The digest, the same for any document that reads as an equal report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static Digest ComputeDigest(this ConflictReport report) => Digest.Of(report.ToCanonicalJson());

    /// <summary>The canonical form of a report (RFC 8785).</summary>
    /// <param name="report">The report.</param>
    /// <returns>The canonical bytes, the same for any document that reads as an equal report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static byte[] ToCanonicalJson(this ConflictReport report) => CanonicalJson.Canonicalize(Serialize(report), ReportContract.SerializerDepth);
}
