using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1302: the figures stand where the hedge puts them.</summary>
internal sealed class HedgesAgreeWithBounds : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1302",
        Severity.Error,
        "Put figures where the hedge puts them",
        "The whole comparison of quantities rests on the bounds: \"at least 3,000\" has a lower bound and nothing else, and a best figure beside it would be one that nobody gave.",
        "At-least and more-than take min; up-to and fewer-than take max; between takes both; exact and about take best; unknown takes none.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach ((Quantity quantity, ReportPart part) in context.Parts.Of<Quantity>())
        {
            // A data set's convention puts figures where no word of the text does.
            if (quantity.Convention is not (null or CountingConvention.AsStated) || quantity.Approximator is not { } approximator)
            {
                continue;
            }

            string hedge = ClosedSet<Approximator>.NameOf(approximator);
            if (FindMisplaced(quantity, approximator) is { } misplaced)
            {
                context.Add($"{part.Pointer}/{misplaced.Member}", $"Found {misplaced.Found} with the hedge {hedge}; expected {misplaced.Expected}.", misplaced.Found, misplaced.Expected);
            }
        }
    }

    private static (string Member, string Found, string Expected)? FindMisplaced(Quantity quantity, Approximator approximator) => approximator switch
    {
        Approximator.AtLeast or Approximator.MoreThan => FindOutside(quantity, "min") ?? FindFlag("minExclusive", quantity.MinExclusive, approximator == Approximator.MoreThan),
        Approximator.UpTo or Approximator.FewerThan => FindOutside(quantity, "max") ?? FindFlag("maxExclusive", quantity.MaxExclusive, approximator == Approximator.FewerThan),
        Approximator.Exact or Approximator.About => FindOutside(quantity, "best"),
        Approximator.Between when quantity.Min is null || quantity.Max is null => ("approximator", "one bound or none", "min and max"),
        Approximator.Unknown => FindOutside(quantity, only: null),
        _ => null,
    };

    private static (string Member, string Found, string Expected)? FindOutside(Quantity quantity, string? only)
    {
        (string Member, Figure? Figure)[] figures = [("min", quantity.Min), ("max", quantity.Max), ("best", quantity.Best)];
        foreach ((string member, Figure? figure) in figures)
        {
            if (figure is not null && member != only)
            {
                return (member, $"{member} {figure}", only is null ? "no figure" : $"{only} alone");
            }
        }

        bool isThere = only is null || Array.Exists(figures, pair => pair.Member == only && pair.Figure is not null);
        return isThere ? null : ("approximator", $"no {only}", only!);
    }

    private static (string Member, string Found, string Expected)? FindFlag(string member, bool? flag, bool implied) =>
        flag is { } said && said != implied ? (member, $"{member} {(said ? "true" : "false")}", implied ? "the bound excluded" : "the bound included") : null;
}
