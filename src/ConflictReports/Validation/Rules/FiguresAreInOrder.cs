using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1301: the lower bound is not above the upper one, the best figure lies between, and counts are whole and not negative.</summary>
internal sealed class FiguresAreInOrder : ReportRule
{
    private static readonly CountingUnit[] Countable =
    [
        CountingUnit.Person, CountingUnit.Household, CountingUnit.Vehicle, CountingUnit.Tank, CountingUnit.ArtilleryPiece, CountingUnit.Aircraft, CountingUnit.Helicopter,
        CountingUnit.Drone, CountingUnit.Ship, CountingUnit.Missile, CountingUnit.Shell, CountingUnit.Weapon, CountingUnit.Building, CountingUnit.Settlement,
        CountingUnit.Incident, CountingUnit.Strike,
    ];

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1301",
        Severity.Error,
        "Keep the figures of a quantity in order",
        "No number is above its upper bound or below its lower one, and nobody counts half a person or fewer than none. Only a warning where the convention names a data set, since data sets break it themselves (6 of 488 rows of a UCDP sample).",
        "Put the bounds in order and keep the printed order in verbatim.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach ((Quantity quantity, ReportPart part) in context.Parts.Of<Quantity>())
        {
            Severity severity = quantity.Convention is null or CountingConvention.AsStated ? Severity.Error : Severity.Warning;
            if (FindDisorder(quantity) is { } fault)
            {
                context.Add(severity, $"{part.Pointer}/{fault.Member}", $"Found {fault.Found}; expected {fault.Expected}.", fault.Found, fault.Expected);
            }
            else if (quantity.EffectiveUnit is { } unit && Countable.Contains(unit))
            {
                CheckCount(context, part, quantity, unit);
            }
        }
    }

    private static (string Member, string Found, string Expected)? FindDisorder(Quantity quantity) => quantity switch
    {
        { Min: { } min, Max: { } max } when min > max => ("min", $"min {min} above max {max}", "min not above max"),
        { Min: { } min, Max: { } max } when min == max && (quantity.EffectiveMinExclusive || quantity.EffectiveMaxExclusive) =>
            ("min", $"min {min} and max {max}, of which one is excluded", "bounds with a number between them"),
        { Best: { } best, Min: { } min } when best < min || (best == min && quantity.EffectiveMinExclusive) => ("best", $"best {best} outside min {min}", "best within the bounds"),
        { Best: { } best, Max: { } max } when best > max || (best == max && quantity.EffectiveMaxExclusive) => ("best", $"best {best} outside max {max}", "best within the bounds"),
        _ => null,
    };

    private static void CheckCount(RuleContext context, ReportPart part, Quantity quantity, CountingUnit unit)
    {
        (string Member, Figure? Figure)[] figures = [("best", quantity.Best), ("min", quantity.Min), ("max", quantity.Max)];
        foreach ((string member, Figure? value) in figures)
        {
            if (value is not { } figure)
            {
                continue;
            }

            if (figure < 0)
            {
                context.Add($"{part.Pointer}/{member}", $"Found {member} {figure} of the unit {unit}; expected 0 or more.", figure.ToString(), "0 or more");
            }
            else if (!figure.IsWhole && quantity.Scope is not (QuantityScope.PerDay or QuantityScope.PerMonth) && quantity.Approximator != Approximator.About)
            {
                context.Add(Severity.Warning, $"{part.Pointer}/{member}", $"Found {member} {figure} of the unit {unit}; expected a whole number.", figure.ToString(), "a whole number");
            }
        }
    }
}
