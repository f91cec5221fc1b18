using System.Globalization;
using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>A quantity in words, without its measure.</summary>
internal static class QuantityText
{
    public static string Describe(Quantity quantity)
    {
        string text = quantity switch
        {
            { Min: { } min, Max: { } max } when quantity.EffectiveMinExclusive || quantity.EffectiveMaxExclusive =>
                $"{(quantity.EffectiveMinExclusive ? "more than" : "at least")} {Show(min)} and {(quantity.EffectiveMaxExclusive ? "fewer than" : "at most")} {Show(max)}",
            { Min: { } min, Max: { } max } => $"{Show(min)} to {Show(max)}",
            { Min: { } min } => $"{(quantity.EffectiveMinExclusive ? "more than" : "at least")} {Show(min)}",
            { Max: { } max } => $"{(quantity.EffectiveMaxExclusive ? "fewer than" : "up to")} {Show(max)}",
            { Best: { } best, Approximator: null } => Show(best),
            { Best: { } best, Approximator: { } word } => $"{Words(word)} {Show(best)}",
            { Verbatim: { } verbatim } => $"\"{verbatim}\"",
            { Approximator: { } word } => Words(word),
            _ => "no figure",
        };
        bool hasBestBeside = quantity.Best is not null && (quantity.Min is not null || quantity.Max is not null);
        text += hasBestBeside ? $", best {Show(quantity.Best!.Value)}" : "";
        return quantity.AsOf is { } time ? $"{text}, as of {time.Edtf?.Text ?? $"\"{time.Verbatim}\""}" : text;
    }

    public static string Show(Figure figure) => Show(figure.Value);

    public static string Show(decimal figure) => figure.ToString("#,0.##########", CultureInfo.InvariantCulture);

    private static string Words(Approximator word) => ClosedSet<Approximator>.NameOf(word).Replace('-', ' ');
}
