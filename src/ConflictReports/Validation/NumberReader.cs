using System.Text.Json;

namespace ConflictReports.Validation;

/// <summary>Reads the keywords on numbers.</summary>
internal static class NumberReader
{
    /// <summary>What a number has to be, or null for anything.</summary>
    public static NumberRules? Read(SchemaKeywords keywords)
    {
        NumberBound? minimum = keywords.TakeNumber("minimum");
        NumberBound? maximum = keywords.TakeNumber("maximum");
        NumberBound? above = Exclusive(keywords, "exclusiveMinimum", "minimum", ref minimum);
        NumberBound? below = Exclusive(keywords, "exclusiveMaximum", "maximum", ref maximum);
        NumberBound? divisor = keywords.TakeNumber("multipleOf");
        if (divisor is not null && (divisor.Value.IsNegative || divisor.Value.IsZero))
        {
            throw keywords.Malformed("multipleOf", "its value has to be above zero");
        }

        NumberRules rules = new() { Minimum = minimum, Maximum = maximum, ExclusiveMinimum = above, ExclusiveMaximum = below, MultipleOf = divisor };
        return rules == new NumberRules() ? null : rules;
    }

    // In draft-04 the keyword is a flag that makes the bound beside it exclusive.
    private static NumberBound? Exclusive(SchemaKeywords keywords, string keyword, string beside, ref NumberBound? bound)
    {
        if (!keywords.Dialect.ExclusiveBoundsAreFlags)
        {
            return keywords.TakeNumber(keyword);
        }

        if (!keywords.TryTake(keyword, out JsonElement flag))
        {
            return null;
        }

        if (flag.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            throw keywords.Malformed(keyword, $"in {keywords.Dialect.Name} its value is true or false, beside {beside}");
        }

        if (bound is null)
        {
            throw keywords.Malformed(keyword, $"it stands without {beside}");
        }

        NumberBound exclusive = bound;
        bound = flag.GetBoolean() ? null : bound;
        return bound is null ? exclusive : null;
    }
}
