using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>The values of <c>enum</c> or <c>const</c>.</summary>
internal sealed class ValueSet
{
    private const int MostNamed = 20;

    private readonly FrozenSet<string> comparable;
    private readonly ImmutableArray<string> words;

    /// <summary>Makes the set.</summary>
    /// <param name="values">The values; there may be none, and then nothing fits.</param>
    public ValueSet(IReadOnlyList<JsonElement> values)
    {
        comparable = values.Select(Comparable).ToFrozenSet(StringComparer.Ordinal);
        words = [.. values.Select(Word)];
        Texts = values.All(value => value.ValueKind == JsonValueKind.String) ? [.. values.Select(value => value.GetString()!)] : [];
        Kinds = values.Select(Kind).Aggregate(JsonKinds.None, (all, kind) => all | kind);
    }

    /// <summary>The types that the values have; a number is <see cref="JsonKinds.Number"/> and <see cref="JsonKinds.Integer"/>.</summary>
    public JsonKinds Kinds { get; }

    /// <summary>The values if all are strings, in the order of the schema; otherwise empty.</summary>
    public ImmutableArray<string> Texts { get; }

    /// <summary>Whether the value at the reader is in the set. The reader is left at the value's last token.</summary>
    public bool Contains(ref Utf8JsonReader reader) => comparable.Contains(ComparableJson.Read(ref reader));

    /// <summary>Whether both have the same values.</summary>
    public bool IsSame(ValueSet other) => comparable.SetEquals(other.comparable);

    /// <summary>What is expected, as a noun phrase; with a hint if a text is near to one of the values.</summary>
    /// <param name="found">The text that was found, or null if it was no text.</param>
    public string Describe(string? found)
    {
        string? nearest = found is null || Texts.IsEmpty ? null : NearestText.Find(found, Texts);
        return OneOf(words) + (nearest is null ? "" : $"; did you mean \"{nearest}\"?");
    }

    /// <summary>The names of alternatives as a noun phrase, cut short if there are many.</summary>
    public static string OneOf(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "nothing",
        1 => words[0],
        <= MostNamed => $"one of {string.Join(", ", words)}",
        _ => $"one of {string.Join(", ", words.Take(MostNamed))} and {words.Count - MostNamed} more",
    };

    private static string Comparable(JsonElement value)
    {
        Utf8JsonReader reader = new(System.Text.Encoding.UTF8.GetBytes(value.GetRawText()), new JsonReaderOptions { MaxDepth = SchemaDocument.DeepestNesting });
        reader.Read();
        return ComparableJson.Read(ref reader);
    }

    private static string Word(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => JsonText.Quote(value.GetString()!),
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        _ => value.GetRawText(),
    };

    private static JsonKinds Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => JsonKinds.String,
        JsonValueKind.Number => JsonKinds.Number | JsonKinds.Integer,
        JsonValueKind.True or JsonValueKind.False => JsonKinds.Boolean,
        JsonValueKind.Object => JsonKinds.Object,
        JsonValueKind.Array => JsonKinds.Array,
        _ => JsonKinds.Null,
    };
}
