using System.Text.Json;
using ConflictReports.Diagnostics;

namespace ConflictReports.Validation;

/// <content>Lists.</content>
internal sealed partial class SchemaEvaluator
{
    private bool EvaluateArray(ArrayRules rules, ref Utf8JsonReader reader, FindingSink? sink)
    {
        long start = reader.TokenStartIndex;
        HashSet<string>? seen = rules.UniqueItems ? new(StringComparer.Ordinal) : null;
        bool fits = true;
        int count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            fits &= seen is null || IsNew(seen, reader, sink);
            int schema = count < rules.PrefixItems.Length ? rules.PrefixItems[count] : rules.Items;
            count++;
            if (!fits && sink is null)
            {
                return false;
            }

            if (schema < 0)
            {
                JsonTokens.SkipValue(ref reader);
            }
            else if (!Evaluate(schema, ref reader, sink))
            {
                fits = false;
                if (sink is null)
                {
                    return false;
                }
            }
        }

        return HasCount(count, rules.MinItems, rules.MaxItems, "item", "list", start, sink) && fits;
    }

    /// <summary>Whether the item at the reader is not among those seen.</summary>
    internal static bool IsNew(HashSet<string> seen, Utf8JsonReader item, FindingSink? sink)
    {
        Utf8JsonReader start = item;
        if (seen.Add(ComparableJson.Read(ref item)))
        {
            return true;
        }

        sink?.Add(start.TokenStartIndex, DiagnosticCatalogue.OutOfRange, $"{JsonTokens.Describe(ref start)} a second time", "each item only once");
        return false;
    }

    /// <summary>Whether a number of items or members is within bounds.</summary>
    internal static bool HasCount(int count, int least, int most, string noun, string whole, long start, FindingSink? sink)
    {
        if (count >= least && count <= most)
        {
            return true;
        }

        sink?.Add(
            start,
            count == 0 ? DiagnosticCatalogue.EmptyValue : DiagnosticCatalogue.OutOfRange,
            count == 0 ? $"an empty {whole}" : KindWords.Count(count, noun),
            count < least ? $"at least {KindWords.Count(least, noun)}" : $"at most {KindWords.Count(most, noun)}");
        return false;
    }
}
