using System.Globalization;
using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1303: the figures of a quantity are those that its words print.</summary>
internal sealed class FiguresMatchTheirWords : ReportRule
{
    // Printed in one unit and recorded in another, these differ without a fault.
    private static readonly Measure[] Converted = [Measure.Duration, Measure.Notice, Measure.Distance, Measure.Range, Measure.Area, Measure.Weight, Measure.Cost, Measure.Share];

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1303",
        Severity.Warning,
        "Record the figures that the words print",
        "3.000 is three thousand in Minsk and three in London, and a zero too many makes 30,000 of 3,000: the words beside the figure are the only witness.",
        "Compare the figure with verbatim; correct the one, or set convention if a rule of counting made the figure.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach ((Quantity quantity, ReportPart part) in context.Parts.Of<Quantity>())
        {
            (string Member, Figure Figure)? main = quantity switch
            {
                { Best: { } best } => ("best", best),
                { Min: { } min } => ("min", min),
                { Max: { } max } => ("max", max),
                _ => null,
            };
            bool isStated = quantity.Convention is null or CountingConvention.AsStated;
            if (main is not { } figure || quantity.Verbatim is not { } verbatim || !isStated || Converted.Contains(quantity.Measure) || !IsReadable(context, part, verbatim))
            {
                continue;
            }

            IReadOnlyList<PrintedNumber> printed = PrintedNumbers.Read(verbatim);
            if (printed.Any(number => number.IsTelling) && !Agrees(quantity, printed))
            {
                string numbers = string.Join(" or ", printed.SelectMany(number => number.Readings).Distinct().Take(4).Select(value => value.ToString("0.##########", CultureInfo.InvariantCulture)));
                context.Add(
                    $"{part.Pointer}/{figure.Member}",
                    $"Found {figure.Member} {figure.Figure} beside the words {JsonText.Quote(verbatim)}, which print {numbers}; expected the number printed.",
                    figure.Figure.ToString(),
                    numbers);
            }
        }
    }

    // Number words are known of four languages; beside words of others, another number may stand in letters.
    private static bool IsReadable(RuleContext context, ReportPart part, string verbatim)
    {
        LanguageTag? language = part.Holder<Claim>()?.Original?.Language ?? context.Report.Language;
        return language is null || language.Text.Split('-')[0].ToLowerInvariant() is "en" or "ru" or "uk" or "be" or "und" || !verbatim.Any(char.IsLetter);
    }

    private static bool Agrees(Quantity quantity, IReadOnlyList<PrintedNumber> printed)
    {
        decimal?[] figures = [quantity.Best?.Value, quantity.Min?.Value, quantity.Max?.Value];
        bool isPrinted = printed.Any(number => number.Readings.Any(reading => figures.Contains(reading) || IsBetween(quantity, reading)));
        return isPrinted || figures.Contains(printed.Sum(number => number.Readings[0]));
    }

    private static bool IsBetween(Quantity quantity, decimal number) => quantity is { Min: { } min, Max: { } max } && min.Value <= number && number <= max.Value;
}
