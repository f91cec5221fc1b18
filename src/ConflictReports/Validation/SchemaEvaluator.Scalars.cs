using System.Text;
using System.Text.Json;
using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <content>Strings and numbers: at most one finding each.</content>
internal sealed partial class SchemaEvaluator
{
    /// <summary>Judges the string at the reader by the node's rules on strings.</summary>
    internal static bool EvaluateText(SchemaNode node, ref Utf8JsonReader reader, FindingSink? sink)
    {
        string text = JsonTokens.Text(ref reader);
        if (node.Check is not null)
        {
            return Passes(node.Check, text, ref reader, sink);
        }

        StringRules rules = node.Strings!;
        return HasLength(rules, text, reader.TokenStartIndex, sink) && HasForm(rules, text, reader.TokenStartIndex, sink);
    }

    private static bool Passes(ValueCheck check, string text, ref Utf8JsonReader reader, FindingSink? sink)
    {
        if (check.Judge(text) is not { } fault)
        {
            return true;
        }

        sink?.Add(reader.TokenStartIndex, fault.Descriptor, JsonTokens.Describe(ref reader), fault.Expected);
        return false;
    }

    private static bool HasLength(StringRules rules, string text, long offset, FindingSink? sink)
    {
        if (rules is { MinLength: 0, MaxLength: int.MaxValue })
        {
            return true;
        }

        int length = CodePoints(text);
        if (length >= rules.MinLength && length <= rules.MaxLength)
        {
            return true;
        }

        bool tooShort = length < rules.MinLength;
        string expected = tooShort ? $"at least {KindWords.Count(rules.MinLength, "character")}" : $"at most {KindWords.Count(rules.MaxLength, "character")}";
        sink?.Add(
            offset,
            length == 0 ? DiagnosticCatalogue.EmptyValue : DiagnosticCatalogue.OutOfRange,
            length == 0 ? "an empty string" : KindWords.Count(length, "character"),
            expected);
        return false;
    }

    private static bool HasForm(StringRules rules, string text, long offset, FindingSink? sink)
    {
        string? expected = rules.Pattern is { } pattern && !pattern.IsMatch(text) ? $"a text that matches {rules.PatternText}"
            : TextFormats.Fits(rules.Format, text) ? null
            : TextFormats.Describe(rules.Format);
        if (expected is not null)
        {
            sink?.Add(offset, DiagnosticCatalogue.WrongForm, JsonText.Quote(text), expected);
        }

        return expected is null;
    }

    /// <summary>Judges the number at the reader by the node's rules on numbers.</summary>
    internal static bool EvaluateNumber(SchemaNode node, ref Utf8JsonReader reader, FindingSink? sink)
    {
        if (node.Check is not null && !Passes(node.Check, Encoding.ASCII.GetString(reader.ValueSpan), ref reader, sink))
        {
            return false;
        }

        string? expected = node.Numbers is null ? null : Missed(node.Numbers, JsonNumber.Parse(reader.ValueSpan));
        if (expected is not null)
        {
            sink?.Add(reader.TokenStartIndex, DiagnosticCatalogue.OutOfRange, JsonTokens.Describe(ref reader), expected);
        }

        return expected is null;
    }

    internal static string? Missed(NumberRules rules, JsonNumber number) =>
        rules.Minimum is { } minimum && number.CompareTo(minimum.Value) < 0 ? $"at least {minimum.Text}"
        : rules.Maximum is { } maximum && number.CompareTo(maximum.Value) > 0 ? $"at most {maximum.Text}"
        : rules.ExclusiveMinimum is { } above && number.CompareTo(above.Value) <= 0 ? $"more than {above.Text}"
        : rules.ExclusiveMaximum is { } below && number.CompareTo(below.Value) >= 0 ? $"less than {below.Text}"
        : rules.MultipleOf is { } divisor && !number.IsMultipleOf(divisor.Value) ? $"a multiple of {divisor.Text}"
        : null;

    private static int CodePoints(string text)
    {
        int count = text.Length;
        foreach (char c in text)
        {
            count -= char.IsLowSurrogate(c) ? 1 : 0;
        }

        return count;
    }
}
