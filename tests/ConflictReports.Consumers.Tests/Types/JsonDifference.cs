using System.Globalization;
using System.Text.Json;

namespace ConflictReports.Consumers.Tests.Types;

/// <summary>A place where two JSON documents differ in value.</summary>
/// <param name="Pointer">The place, as a JSON Pointer.</param>
/// <param name="Before">The JSON of the first; null if it has no such member or item.</param>
/// <param name="After">The JSON of the second; null if it has none.</param>
internal sealed record JsonDifference(string Pointer, string? Before, string? After)
{
    /// <summary>All places where two documents differ; the order of members and the text of a number are no difference.</summary>
    /// <param name="before">The first document.</param>
    /// <param name="after">The second.</param>
    public static IEnumerable<JsonDifference> Find(string before, string after)
    {
        using JsonDocument left = JsonDocument.Parse(before);
        using JsonDocument right = JsonDocument.Parse(after);
        return [.. Compare("", left.RootElement, right.RootElement)];
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Pointer}: {Short(Before)} became {Short(After)}";

    private static IEnumerable<JsonDifference> Compare(string pointer, JsonElement? before, JsonElement? after) => (before, after) switch
    {
        ({ ValueKind: JsonValueKind.Object } left, { ValueKind: JsonValueKind.Object } right) =>
            left.EnumerateObject().Concat(right.EnumerateObject()).Select(member => member.Name).Distinct(StringComparer.Ordinal)
                .SelectMany(name => Compare($"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}", Member(left, name), Member(right, name))),
        ({ ValueKind: JsonValueKind.Array } left, { ValueKind: JsonValueKind.Array } right) =>
            Enumerable.Range(0, Math.Max(left.GetArrayLength(), right.GetArrayLength()))
                .SelectMany(index => Compare(string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}"), Item(left, index), Item(right, index))),
        ({ ValueKind: JsonValueKind.Number } left, { ValueKind: JsonValueKind.Number } right) when left.GetDecimal() == right.GetDecimal() => [],
        ({ ValueKind: JsonValueKind.String } left, { ValueKind: JsonValueKind.String } right) when left.GetString() == right.GetString() => [],
        ({ ValueKind: JsonValueKind.True }, { ValueKind: JsonValueKind.True }) or ({ ValueKind: JsonValueKind.False }, { ValueKind: JsonValueKind.False })
            or ({ ValueKind: JsonValueKind.Null }, { ValueKind: JsonValueKind.Null }) => [],
        _ => [new JsonDifference(pointer, before?.GetRawText(), after?.GetRawText())],
    };

    private static JsonElement? Member(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement member) ? member : null;

    private static JsonElement? Item(JsonElement element, int index) => index < element.GetArrayLength() ? element[index] : null;

    private static string Short(string? json) => json is null ? "nothing" : json.Length <= 120 ? json : $"{json[..120]}...";
}
