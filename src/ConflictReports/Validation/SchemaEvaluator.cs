using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ConflictReports.Diagnostics;

namespace ConflictReports.Validation;

/// <summary>Judges one document by a table of nodes.</summary>
/// <remarks>
/// A node reads its value once for its own keywords and once more, with a copy of the reader, for each schema that applies to the same value. Where such nodes stand inside each other
/// the verdict on a value is kept, so that each node judges each value at most twice: once silently and once to report. With n tokens, d levels and s subschemas the work is at most
/// in proportion to n * d * s; without alternatives inside alternatives it is n times the few schemas that apply to the same value.
/// <para>A null sink means that only the verdict is asked for: the first fault ends the work, and the reader is left anywhere in the value. With a sink, or if the value fits, the reader
/// is left at the value's last token.</para>
/// <para>Malformed bytes end the work with a <see cref="JsonException"/>, and a schema that nests too deeply for the stack with an <see cref="InsufficientExecutionStackException"/>.</para>
/// </remarks>
internal sealed partial class SchemaEvaluator(ImmutableArray<SchemaNode> nodes)
{
    private readonly Dictionary<(int Node, long Offset), Verdict> verdicts = [];

    // How many of the nodes that are at work may read parts of their value several times.
    private int rereading;

    private enum Verdict
    {
        Fits,
        Fails,
        FailsAndIsReported,
    }

    /// <summary>Judges the value at the reader.</summary>
    /// <param name="place">The place of the schema in the table.</param>
    /// <param name="reader">At the first token of the value; a member's name is judged as a string.</param>
    /// <param name="sink">Takes the findings; null if only the verdict is asked for.</param>
    /// <returns>Whether the value fits.</returns>
    public bool Evaluate(int place, ref Utf8JsonReader reader, FindingSink? sink)
    {
        SchemaNode node = nodes[place];
        if (!node.Rereads)
        {
            return EvaluateNode(node, ref reader, sink);
        }

        (int Index, long TokenStartIndex) key = (node.Index, reader.TokenStartIndex);
        if (rereading > 0 && verdicts.TryGetValue(key, out Verdict known) && (known != Verdict.Fails || sink is null))
        {
            JsonTokens.SkipValue(ref reader);
            return known == Verdict.Fits;
        }

        rereading++;
        bool fits = EvaluateNode(node, ref reader, sink);
        rereading--;
        if (rereading > 0)
        {
            verdicts[key] = fits ? Verdict.Fits : sink is null ? Verdict.Fails : Verdict.FailsAndIsReported;
        }

        return fits;
    }

    private bool EvaluateNode(SchemaNode node, ref Utf8JsonReader reader, FindingSink? sink)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (node.IsNothing || !HasKind(node, ref reader))
        {
            ReportKind(node, ref reader, sink);
            JsonTokens.SkipValue(ref reader);
            return false;
        }

        Utf8JsonReader again = reader;
        if (node.Values is { } values && !values.Contains(ref again))
        {
            ReportValue(node, ref reader, sink);
            JsonTokens.SkipValue(ref reader);
            return false;
        }

        bool fits = node.Applicators is null || EvaluateApplicators(node.Applicators, in reader, sink);
        if (!fits && sink is null)
        {
            return false;
        }

        return EvaluateOwn(node, ref reader, sink) && fits;
    }

    private bool EvaluateOwn(SchemaNode node, ref Utf8JsonReader reader, FindingSink? sink)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject when node.Objects is not null:
                return EvaluateObject(node.Objects, ref reader, sink);
            case JsonTokenType.StartArray when node.Arrays is not null:
                return EvaluateArray(node.Arrays, ref reader, sink);
            case JsonTokenType.String or JsonTokenType.PropertyName when node.Check is not null || node.Strings is not null:
                return EvaluateText(node, ref reader, sink);
            case JsonTokenType.Number when node.Check is not null || node.Numbers is not null:
                return EvaluateNumber(node, ref reader, sink);
            default:
                JsonTokens.SkipValue(ref reader);
                return true;
        }
    }

    private static bool HasKind(SchemaNode node, ref Utf8JsonReader reader)
    {
        if (node.Kinds == JsonKinds.All)
        {
            return true;
        }

        JsonKinds kind = JsonTokens.Kind(reader.TokenType);
        return (node.Kinds & kind) != 0
            || (kind == JsonKinds.Number && node.Kinds.HasFlag(JsonKinds.Integer) && JsonNumber.Parse(reader.ValueSpan).IsInteger);
    }

    /// <summary>Says that a value is of another type than the node takes.</summary>
    internal static void ReportKind(SchemaNode node, ref Utf8JsonReader reader, FindingSink? sink)
    {
        if (sink is null)
        {
            return;
        }

        bool isNull = reader.TokenType == JsonTokenType.Null;
        if (node.IsNothing)
        {
            sink.Add(reader.TokenStartIndex, isNull ? DiagnosticCatalogue.NullValue : DiagnosticCatalogue.NoAlternative, JsonTokens.Describe(ref reader), "nothing: the schema excludes any value here");
            return;
        }

        bool isFraction = reader.TokenType == JsonTokenType.Number && node.Kinds.HasFlag(JsonKinds.Integer);
        string found = isFraction ? JsonTokens.Describe(ref reader) : Values.JsonText.Describe(reader.TokenType);
        string expected = node.Values?.Describe(null) ?? $"{KindWords.Describe(node.Kinds)}{MembersWanted(node)}";
        sink.Add(reader.TokenStartIndex, isNull ? DiagnosticCatalogue.NullValue : DiagnosticCatalogue.WrongType, found, expected);
    }

    // "An object" alone does not say which: its members do.
    private static string MembersWanted(SchemaNode node) => node switch
    {
        { Kinds: JsonKinds.Object, Objects: { Required: { Length: > 0 and <= 4 } required } } => $" with {Quoted(required, "and")}",
        { Kinds: JsonKinds.Object, Objects: { AtLeastOne: { Length: > 0 and <= 4 } either } } => $" with {Quoted(either, "or")}",
        _ => "",
    };

    private static string Quoted(ImmutableArray<string> names, string conjunction)
    {
        string[] quoted = [.. names.Select(Values.JsonText.Quote)];
        return quoted.Length == 1 ? quoted[0] : $"{string.Join(", ", quoted[..^1])} {conjunction} {quoted[^1]}";
    }

    /// <summary>Says that a value is none of the node's values.</summary>
    internal static void ReportValue(SchemaNode node, ref Utf8JsonReader reader, FindingSink? sink)
    {
        DiagnosticDescriptor descriptor = reader.TokenType == JsonTokenType.Null ? DiagnosticCatalogue.NullValue : DiagnosticCatalogue.NotInSet;
        if (sink is null || sink.CountIfFull(descriptor))
        {
            return;
        }

        bool isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        sink.Add(
            reader.TokenStartIndex,
            descriptor,
            JsonTokens.Describe(ref reader),
            node.Values!.Describe(isText ? JsonTokens.Text(ref reader) : null));
    }
}
