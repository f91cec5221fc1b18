using System.Globalization;

namespace ConflictReports.Validation;

/// <summary>Says types and counts in words.</summary>
internal static class KindWords
{
    private static readonly (JsonKinds Kind, string Word)[] Words =
    [
        (JsonKinds.String, "a string"),
        (JsonKinds.Number, "a number"),
        (JsonKinds.Integer, "a whole number"),
        (JsonKinds.Boolean, "true or false"),
        (JsonKinds.Object, "an object"),
        (JsonKinds.Array, "a list"),
        (JsonKinds.Null, "null"),
    ];

    /// <summary>The types as a noun phrase.</summary>
    public static string Describe(JsonKinds kinds)
    {
        JsonKinds said = kinds.HasFlag(JsonKinds.Number) ? kinds & ~JsonKinds.Integer : kinds;
        return string.Join(" or ", Words.Where(pair => said.HasFlag(pair.Kind)).Select(pair => pair.Word));
    }

    /// <summary>A number of things.</summary>
    /// <param name="count">How many.</param>
    /// <param name="noun">The name of one.</param>
    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
