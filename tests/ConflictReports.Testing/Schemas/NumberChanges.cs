using System.Globalization;
using System.Text.Json.Nodes;

namespace ConflictReports.Testing.Schemas;

/// <summary>Numbers that break or just keep one keyword.</summary>
internal static class NumberChanges
{
    /// <summary>The nearest whole step beyond a bound, and what is no multiple.</summary>
    public static IEnumerable<ConstraintChange> Break(SchemaSite site, string keyword) => keyword switch
    {
        "minimum" => [Number("below-minimum", Bound(site, keyword) - 1)],
        "maximum" => [Number("above-maximum", Bound(site, keyword) + 1)],
        "exclusiveMinimum" => [Number("at-exclusive-minimum", Bound(site, keyword))],
        "exclusiveMaximum" => [Number("at-exclusive-maximum", Bound(site, keyword))],
        _ => [Number("no-multiple", Bound(site, keyword) * 1.5m)],
    };

    /// <summary>The bound itself, or the nearest whole step within an exclusive one.</summary>
    public static IEnumerable<ConstraintChange> Keep(SchemaSite site, string keyword) => keyword switch
    {
        "minimum" => [Number("at-minimum", Bound(site, keyword))],
        "maximum" => [Number("at-maximum", Bound(site, keyword))],
        "exclusiveMinimum" => [Number("above-exclusive-minimum", Bound(site, keyword) + 1)],
        "exclusiveMaximum" => [Number("below-exclusive-maximum", Bound(site, keyword) - 1)],
        _ => [Number("twice", Bound(site, keyword) * 2)],
    };

    private static decimal Bound(SchemaSite site, string keyword) => decimal.Parse(site.Schema[keyword]!.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static ConstraintChange Number(string name, decimal value) => new(name, JsonNode.Parse(value.ToString(CultureInfo.InvariantCulture)));
}
