using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1304: words such as dozens or hundreds give no figure, unless a convention is named.</summary>
internal sealed class MagnitudesGiveNoFigures : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1304",
        Severity.Warning,
        "Make no figure of words such as hundreds",
        "ACLED's coders write 10 or 100 for such words, others 24 or 200: a figure without its convention is a number that no source gave.",
        "Leave the figures out and keep the words in verbatim, or set convention to the one that made the figure.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach ((Quantity quantity, ReportPart part) in context.Parts.Of<Quantity>())
        {
            (string Member, Figure? Figure) figure = quantity.Best is not null ? ("best", quantity.Best) : quantity.Min is not null ? ("min", quantity.Min) : ("max", quantity.Max);
            if (figure.Figure is null || quantity.Convention is not null)
            {
                continue;
            }

            string? words = quantity.Approximator is { } approximator && IsMagnitude(approximator) ? ClosedSet<Approximator>.NameOf(approximator)
                : quantity.Verbatim is { } verbatim && PrintedNumbers.Read(verbatim).Count == 0 ? QuantityWords.FindMagnitude(verbatim)
                : null;
            if (words is not null)
            {
                context.Add(
                    $"{part.Pointer}/{figure.Member}",
                    $"Found {figure.Member} {figure.Figure} for \"{words}\" without a convention; expected no figure.",
                    figure.Figure.Value.ToString(),
                    "no figure, or a convention");
            }
        }
    }

    private static bool IsMagnitude(Approximator approximator) => approximator is >= Approximator.Few and <= Approximator.TensOfThousands;
}
