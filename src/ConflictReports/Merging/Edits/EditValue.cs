using System.Runtime.InteropServices;
using System.Text.Json;
using ConflictReports.Json;
using ConflictReports.Values;

namespace ConflictReports.Merging.Edits;

/// <summary>What comparing needs of JSON values, which come from canonical documents unless said otherwise.</summary>
internal static class EditValue
{
    // As deep as any report that could be read.
    private static readonly ReadOptions AnyReport = new() { MaxDepth = 256, MaxDocumentBytes = long.MaxValue, MaxValues = long.MaxValue, MaxStringBytes = int.MaxValue };

    /// <summary>The document of a revision.</summary>
    public static JsonElement Of(ReportRevision revision) => Parse(revision.CanonicalJson.Span);

    /// <summary>The revision that is put together.</summary>
    /// <exception cref="ReportFormatException">It is no report.</exception>
    public static ReportRevision ToRevision(EditTree report) => ReportRevision.Parse(report.ToJson(), AnyReport);

    /// <summary>Whether both are absent or have the same value.</summary>
    public static bool Same(JsonElement? left, JsonElement? right) => left is { } one && right is { } other
        ? JsonMarshal.GetRawUtf8Value(one).SequenceEqual(JsonMarshal.GetRawUtf8Value(other))
        : left is null && right is null;

    /// <summary>Whether two groups of items have the same values in the same order.</summary>
    public static bool Same(IReadOnlyList<JsonElement> left, IReadOnlyList<JsonElement> right) =>
        left.Count == right.Count && left.Zip(right).All(pair => Same(pair.First, pair.Second));

    /// <summary>A member, or null if the record has none of the name or is itself absent.</summary>
    public static JsonElement? MemberOf(JsonElement? record, string name) => record is { } json && json.TryGetProperty(name, out JsonElement member) ? member : null;

    /// <summary>The names of the members of several versions of a record, sorted.</summary>
    public static IEnumerable<string> NamesOf(params ReadOnlySpan<JsonElement?> records)
    {
        SortedSet<string> names = new(StringComparer.Ordinal);
        foreach (JsonElement? record in records)
        {
            names.UnionWith(record?.EnumerateObject().Select(member => member.Name) ?? []);
        }

        return names;
    }

    /// <summary>The value, to be handed out; null if it is absent.</summary>
    public static JsonFragment? Fragment(JsonElement? value) => value is { } json ? new JsonFragment(json) : null;

    /// <summary>Items that share a key: null if there is none, one item as it is, several as an array.</summary>
    public static JsonFragment? Fragment(IReadOnlyList<JsonElement> items) => items.Count switch
    {
        0 => null,
        1 => new JsonFragment(items[0]),
        _ => new JsonFragment(Parse(EditTree.List([.. items.Select(EditTree.Of)]).ToJson().Span)),
    };

    /// <summary>Texts as an array.</summary>
    public static JsonFragment Fragment(IReadOnlyList<string> texts) =>
        new(JsonSerializer.SerializeToElement([.. texts], KeyTextContext.Default.StringArray));

    private static JsonElement Parse(ReadOnlySpan<byte> utf8Json) => JsonElement.Parse(utf8Json, new JsonDocumentOptions { MaxDepth = ReportContract.SerializerDepth });
}
