using System.Text.Json;
using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <content>Schemas that apply to the same value.</content>
internal sealed partial class SchemaEvaluator
{
    // With a sink all are judged, so that all findings are there; without one the first fault is enough.
    private bool EvaluateApplicators(Applicators applicators, in Utf8JsonReader start, FindingSink? sink)
    {
        bool fits = applicators.Reference < 0 || EvaluateCopy(applicators.Reference, start, sink);
        foreach (int schema in applicators.AllOf)
        {
            fits = (fits || sink is not null) && EvaluateCopy(schema, start, sink) && fits;
        }

        if (fits || sink is not null)
        {
            fits &= applicators.Union is null || EvaluateUnion(applicators.Union, start, sink);
            fits &= applicators.AnyOf.IsEmpty || FitsAny(applicators, start, sink);
            fits &= applicators.OneOf.IsEmpty || FitsOne(applicators, start, sink);
            fits &= applicators.Not < 0 || FitsNot(applicators.Not, start, sink);
            fits &= applicators.If < 0 || FitsCondition(applicators, start, sink);
        }

        return fits;
    }

    private bool EvaluateCopy(int schema, Utf8JsonReader copy, FindingSink? sink) => Evaluate(schema, ref copy, sink);

    private bool FitsAny(Applicators applicators, in Utf8JsonReader start, FindingSink? sink)
    {
        foreach (int schema in applicators.AnyOf)
        {
            if (EvaluateCopy(schema, start, null))
            {
                return true;
            }
        }

        ReportAlternatives(start, $"one of {KindWords.Count(applicators.AnyOf.Length, "alternative")} of the schema", sink);
        return false;
    }

    private bool FitsOne(Applicators applicators, in Utf8JsonReader start, FindingSink? sink)
    {
        int fitting = 0;
        foreach (int schema in applicators.OneOf)
        {
            fitting += EvaluateCopy(schema, start, null) ? 1 : 0;
        }

        if (fitting != 1)
        {
            string all = KindWords.Count(applicators.OneOf.Length, "alternative");
            ReportAlternatives(start, fitting == 0 ? $"one of {all} of the schema" : $"exactly one of {all} of the schema, not {fitting}", sink);
        }

        return fitting == 1;
    }

    private bool FitsNot(int schema, in Utf8JsonReader start, FindingSink? sink)
    {
        if (!EvaluateCopy(schema, start, null))
        {
            return true;
        }

        ReportAlternatives(start, "another value: the schema excludes this one", sink);
        return false;
    }

    private bool FitsCondition(Applicators applicators, in Utf8JsonReader start, FindingSink? sink)
    {
        int schema = EvaluateCopy(applicators.If, start, null) ? applicators.Then : applicators.Else;
        return schema < 0 || EvaluateCopy(schema, start, sink);
    }

    /// <summary>Says that the value at the reader has not the shape that was expected.</summary>
    internal static void ReportAlternatives(Utf8JsonReader start, string expected, FindingSink? sink) =>
        sink?.Add(
            start.TokenStartIndex,
            start.TokenType == JsonTokenType.Null ? DiagnosticCatalogue.NullValue : DiagnosticCatalogue.NoAlternative,
            JsonTokens.Describe(ref start),
            expected);

    // The tag may come after other members, so it is looked for first; then only the branch that it names is judged and reported.
    private bool EvaluateUnion(TaggedUnion union, Utf8JsonReader start, FindingSink? sink)
    {
        Utf8JsonReader tag = start;
        if (!TryFindTag(union.Tag, ref tag))
        {
            string expected = ValueSet.OneOf([.. union.Values.Select(JsonText.Quote)]);
            sink?.Add(new RawFinding(
                start.TokenStartIndex,
                DiagnosticCatalogue.UnknownTag,
                $"The tag {JsonText.Quote(union.Tag)} is missing, expected {expected}.",
                null,
                expected));
            return false;
        }

        string? text = tag.TokenType == JsonTokenType.String ? JsonTokens.Text(ref tag) : null;
        if (text is not null && union.Branches.TryGetValue(text, out int branch))
        {
            return Evaluate(branch, ref start, sink);
        }

        ReportTag(union, text, ref tag, sink);
        return false;
    }

    /// <summary>Says that a tag names no branch.</summary>
    internal static void ReportTag(TaggedUnion union, string? text, ref Utf8JsonReader tag, FindingSink? sink)
    {
        if (sink is not null && !sink.CountIfFull(DiagnosticCatalogue.UnknownTag))
        {
            string? nearest = text is null ? null : NearestText.Find(text, union.Values);
            string expected = ValueSet.OneOf([.. union.Values.Select(JsonText.Quote)]) + (nearest is null ? "" : $"; did you mean \"{nearest}\"?");
            sink.Add(tag.TokenStartIndex, DiagnosticCatalogue.UnknownTag, JsonTokens.Describe(ref tag), expected);
        }
    }

    private static bool TryFindTag(string name, ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool found = string.Equals(JsonTokens.Text(ref reader), name, StringComparison.Ordinal);
            reader.Read();
            if (found)
            {
                return true;
            }

            JsonTokens.SkipValue(ref reader);
        }

        return false;
    }
}
