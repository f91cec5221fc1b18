using System.Text.Json;
using ConflictReports.Json.Shapes;

namespace ConflictReports.Json;

/// <summary>Makes the record of a document that syntax and structure have been found right in, without judging them again.</summary>
/// <remarks>
/// The serializer with <see cref="ReportContract.ReadReport"/> makes the same record of the same document, in several times the time: it judges each text anew, boxes each value
/// and collects the members of a record before it makes it.
/// </remarks>
internal static class TrustedReader
{
    /// <summary>Reads a report.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <returns>The report; null if the document is not what it was taken for, so that the strict reader has to say what is wrong.</returns>
    public static ConflictReport? Read(ReadOnlySpan<byte> utf8Json)
    {
        Utf8JsonReader reader = new(utf8Json, new JsonReaderOptions { MaxDepth = ReportContract.SerializerDepth });
        try
        {
            reader.Read();
            ConflictReport report = ReportShapes.ConflictReports.Read(ref reader);
            return reader.Read() ? null : report;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
