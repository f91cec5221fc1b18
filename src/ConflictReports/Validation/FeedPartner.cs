using System.Text.Json;

namespace ConflictReports.Validation;

/// <summary>
/// Tells whose report a document is. The id says so, for whoever records a report mints its id in a namespace of their own: of an <c>http</c> or <c>https</c> id the host, in lower
/// case, without port. Other ids, such as <c>urn:uuid:</c>, name nobody: then it is the first name of whoever recorded the report, or their local id if they have none.
/// </summary>
public static class FeedPartner
{
    private const int LongestName = 253;

    /// <summary>Tells whose report it is.</summary>
    /// <param name="report">The report, or null if the document is none.</param>
    /// <param name="utf8Json">The document; looked at only if there is no report.</param>
    /// <returns>A host or name, of at most 253 UTF-16 code units; null if the document does not say.</returns>
    public static string? Of(ConflictReport? report, ReadOnlySpan<byte> utf8Json)
    {
        if (report is null)
        {
            return HostOf(FindId(utf8Json));
        }

        string recorder = report.EffectiveRecorder.Text;
        string name = HostOf(report.Id.Text) ?? (report.FindSource(recorder) is { Names: [{ Text: var text }, ..] } ? text : recorder);

        // Half a surrogate pair is no text.
        return name.Length <= LongestName ? name : name[..(char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName)];
    }

    private static string? HostOf(string? id)
    {
        if (id is null || !(id.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || id.StartsWith("https://", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        ReadOnlySpan<char> authority = id.AsSpan(id.IndexOf("//", StringComparison.Ordinal) + 2);
        int end = authority.IndexOfAny('/', '?', '#');
        authority = end < 0 ? authority : authority[..end];
        authority = authority[(authority.LastIndexOf('@') + 1)..];
        int port = authority.LastIndexOf(':');
        authority = port > authority.LastIndexOf(']') ? authority[..port] : authority;
        return authority.IsEmpty || authority.Length > LongestName ? null : authority.ToString().ToLowerInvariant();
    }

    // The id of a document that is no report, as far as it can be read.
    private static string? FindId(ReadOnlySpan<byte> utf8Json)
    {
        Utf8JsonReader reader = new(utf8Json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("id"u8))
                {
                    return reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // What comes before the fault has no id.
        }

        return null;
    }
}
