using System.Text.Json;
using ConflictReports.Values;

namespace ConflictReports.Json.Shapes;

/// <summary>
/// Reads the values that hold no record. The form of a text has been judged before and is not judged again; that a value is of the right kind is checked nevertheless, so that
/// no document makes a record that could not be written.
/// </summary>
internal static class Leaves
{
    private const int LongestTerm = 64;
    private const int NoShortTerm = -1;

    public static string Text(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } text ? text : throw Unexpected();

    public static LocalId LocalId(ref Utf8JsonReader reader) => Values.LocalId.FromJudged(Text(ref reader));

    public static ReportReference Reference(ref Utf8JsonReader reader) => ReportReference.FromJudged(Text(ref reader));

    public static ReportId ReportId(ref Utf8JsonReader reader) => Values.ReportId.FromJudged(Text(ref reader));

    public static WebAddress Address(ref Utf8JsonReader reader) => WebAddress.FromJudged(Text(ref reader));

    public static Digest Digest(ref Utf8JsonReader reader) => Values.Digest.FromJudged(Text(ref reader));

    public static CountryCode Country(ref Utf8JsonReader reader) => CountryCode.FromJudged(Text(ref reader));

    public static Edtf Edtf(ref Utf8JsonReader reader) => Values.Edtf.FromJudged(Text(ref reader));

    public static Timestamp Timestamp(ref Utf8JsonReader reader) => Values.Timestamp.Create(Text(ref reader), out _) ?? throw Unexpected();

    public static SchemaVersion SchemaVersion(ref Utf8JsonReader reader) => Values.SchemaVersion.Create(Text(ref reader), out _) ?? throw Unexpected();

    public static LanguageTag Language(ref Utf8JsonReader reader)
    {
        Span<char> buffer = stackalloc char[LongestTerm];
        int length = CopyTerm(ref reader, buffer);
        return LanguageTag.FromJudged(length < 0 ? Text(ref reader) : buffer[..length]) ?? throw Unexpected();
    }

    /// <summary>A term of an open vocabulary; a known one is its constant.</summary>
    public static T Term<T>(ref Utf8JsonReader reader)
        where T : OpenTerm<T>, ITextValue<T>, IVocabulary<T>
    {
        Span<char> buffer = stackalloc char[LongestTerm];
        int length = CopyTerm(ref reader, buffer);
        return OpenTerm<T>.FromJudged(length < 0 ? Text(ref reader) : buffer[..length]) ?? throw Unexpected();
    }

    /// <summary>A value of a closed set.</summary>
    public static T Set<T>(ref Utf8JsonReader reader)
        where T : struct, Enum
    {
        Span<char> buffer = stackalloc char[LongestTerm];
        int length = CopyTerm(ref reader, buffer);
        return ClosedSet<T>.TryParse(length < 0 ? Text(ref reader) : buffer[..length], out T value) ? value : throw Unexpected();
    }

    /// <summary>A value of a closed set, for a member that may be absent.</summary>
    public static T? OptionalSet<T>(ref Utf8JsonReader reader)
        where T : struct, Enum => Set<T>(ref reader);

    public static Figure Figure(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && Values.Figure.TryParseJudged(reader.ValueSpan, out Figure figure) ? figure : throw Unexpected();

    public static Figure? OptionalFigure(ref Utf8JsonReader reader) => Figure(ref reader);

    public static bool? OptionalBoolean(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Unexpected(),
    };

    /// <summary>A whole number that is not negative; <c>1.0</c> and <c>1e0</c> are whole numbers too.</summary>
    public static int Count(ref Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.Number ? throw Unexpected()
        : reader.TryGetInt32(out int number) && number >= 0 ? number
        : reader.TryGetDouble(out double real) && real == Math.Truncate(real) && real is >= 0 and <= int.MaxValue ? (int)real
        : throw Unexpected();

    public static int? OptionalCount(ref Utf8JsonReader reader) => Count(ref reader);

    public static Geometry Geometry(ref Utf8JsonReader reader) => Values.Geometry.Create(JsonElement.ParseValue(ref reader), out _) ?? throw Unexpected();

    public static JsonFragment Fragment(ref Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.Null ? new JsonFragment(JsonElement.ParseValue(ref reader)) : throw Unexpected();

    /// <summary>What is thrown where a document is not what it was taken for; nobody sees it.</summary>
    public static JsonException Unexpected() => new();

    // Terms are short and of ASCII, mostly without escapes; any other is made a string first.
    private static int CopyTerm(ref Utf8JsonReader reader, scoped Span<char> buffer) =>
        reader.TokenType == JsonTokenType.String && reader.ValueSpan.Length <= buffer.Length ? reader.CopyString(buffer) : NoShortTerm;
}
