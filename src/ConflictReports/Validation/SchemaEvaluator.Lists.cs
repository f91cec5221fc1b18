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
        int contained = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            fits &= seen is null || IsNew(seen, reader, sink);
            contained += MatchesContained(rules, contained, reader) ? 1 : 0;
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

        bool hasContained = rules.Contains < 0 || HasContained(rules, count, contained, start, sink);
        return (hasContained || sink is not null) && HasCount(count, rules.MinItems, rules.MaxItems, "item", "list", start, sink) && hasContained && fits;
    }

    // Once there are enough, and any number is allowed, nobody needs to know how many there are.
    private bool MatchesContained(ArrayRules rules, int contained, in Utf8JsonReader item) =>
        rules.Contains >= 0 && (contained < rules.MinContains || rules.MaxContains < int.MaxValue) && EvaluateCopy(rules.Contains, item, null);

    private bool HasContained(ArrayRules rules, int count, int contained, long start, FindingSink? sink)
    {
        if (contained >= rules.MinContains && contained <= rules.MaxContains)
        {
            return true;
        }

        DiagnosticDescriptor descriptor = count == 0 ? DiagnosticCatalogue.EmptyValue : DiagnosticCatalogue.OutOfRange;
        if (sink is not null && !sink.CountIfFull(descriptor))
        {
            bool tooFew = contained < rules.MinContains;
            int bound = tooFew ? rules.MinContains : rules.MaxContains;
            string found = count == 0 ? "an empty list" : $"a list of {KindWords.Count(count, "item")}, {contained} of them such";
            string expected = $"{(tooFew ? "at least" : "at most")} {KindWords.Count(bound, "item")} {Wanted(nodes[rules.Contains], bound == 1)}";
            sink.Add(start, descriptor, found, expected);
        }

        return false;
    }

    // What the items have to be that are counted, as far as a few words can say it.
    private static string Wanted(SchemaNode node, bool isOne)
    {
        string what = node.Values is { } values ? values.Describe(null) : node.Kinds != JsonKinds.All ? KindWords.Describe(node.Kinds) + MembersWanted(node) : "";
        return what.Length == 0 ? "of those that the schema counts" : $"that {(isOne ? "is" : "are each")} {what}";
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
