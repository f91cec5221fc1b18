using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1901: claims whose ranges have a number in common do not contradict each other by their numbers.</summary>
internal sealed class TouchingRangesDoNotContradict : ReportRule
{
    // Enough for any real claim; a bound on what a hostile report can cost.
    private const int MostParts = 16;

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1901",
        Severity.Error,
        "Call only numbers that exclude each other a contradiction",
        "Both \"at least 3,000\" and \"up to 3,000\" are true of 3,000: such ranges touch, and neither contradicts nor corroborates the other.",
        "Take the relation away, say refines, or name in aspect what does differ.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ConflictReport report = context.Report;
        Dictionary<(string From, string To, bool OfQuantity), bool> judged = [];
        for (int i = 0; i < report.Relations.Count; i++)
        {
            ClaimRelation relation = report.Relations[i];
            if (relation is { Kind: RelationKind.Contradicts, Aspect: null or RelationAspect.Quantity }
                && (relation.AssertedBy is null || relation.AssertedBy == report.EffectiveRecorder)
                && context.Items.FindClaim(relation.From) is { } from
                && context.Items.FindClaim(relation.To) is { } to
                && AreCompatible(judged, from, to, relation.Aspect is not null))
            {
                context.Add(
                    relation.Aspect is null ? Severity.Warning : Severity.Error,
                    $"/relations/{i}/kind",
                    $"Found that \"{relation.From}\" contradicts \"{relation.To}\", but their numbers have values in common; expected ranges that exclude each other.",
                    "contradicts",
                    "numbers that exclude each other");
            }
        }
    }

    // Remembered for each pair, so that many relations between two large claims cost no more than one.
    private static bool AreCompatible(Dictionary<(string From, string To, bool OfQuantity), bool> judged, Claim from, Claim to, bool ofQuantity)
    {
        (string, string, bool) key = (from.Id.Text, to.Id.Text, ofQuantity);
        if (!judged.TryGetValue(key, out bool compatible))
        {
            compatible = CanBothBeTrue(from, to) && (ofQuantity || DifferInNothingElse(from, to));
            judged.Add(key, compatible);
        }

        return compatible;
    }

    private static bool CanBothBeTrue(Claim from, Claim to)
    {
        if (from.EffectivePolarity != to.EffectivePolarity || from.Quantities.Count > MostParts || to.Quantities.Count > MostParts)
        {
            return false;
        }

        bool compared = false;
        foreach (Quantity left in from.Quantities)
        {
            foreach (Quantity right in to.Quantities)
            {
                if (AreComparable(left, right))
                {
                    if (!HaveCommonValue(left, right))
                    {
                        return false;
                    }

                    compared = true;
                }
            }
        }

        return compared;
    }

    private static bool AreComparable(Quantity left, Quantity right) =>
        left.Measure == right.Measure && left.EffectiveUnit == right.EffectiveUnit && left.Of == right.Of && left.Side == right.Side
        && left.Scope == right.Scope && left.AsOf == right.AsOf;

    private static bool HaveCommonValue(Quantity left, Quantity right) =>
        RangeOf(left) is { } a && RangeOf(right) is { } b && IsBelow(a.Low, b.High) && IsBelow(b.Low, a.High);

    // About, and numbers in words, have no sharp ends: whether they exclude another number is for people to judge.
    private static (Bound? Low, Bound? High)? RangeOf(Quantity quantity)
    {
        if (quantity.Min is not null || quantity.Max is not null)
        {
            return (quantity.Min is { } min ? new Bound(min, quantity.EffectiveMinExclusive) : null, quantity.Max is { } max ? new Bound(max, quantity.EffectiveMaxExclusive) : null);
        }

        bool isSharp = quantity.Approximator is null or Approximator.Exact;
        return isSharp && quantity.Best is { } best ? (new Bound(best, IsExclusive: false), new Bound(best, IsExclusive: false)) : null;
    }

    private static bool IsBelow(Bound? low, Bound? high) =>
        low is null || high is null || low.Value < high.Value || (low.Value == high.Value && !low.IsExclusive && !high.IsExclusive);

    private static bool DifferInNothingElse(Claim from, Claim to) =>
        from.Event == to.Event && from.Stage == to.Stage
        && IsSmall(from) && from.Participants == to.Participants && from.Times == to.Times && from.Places == to.Places && from.Qualifiers == to.Qualifiers;

    private static bool IsSmall(Claim claim) =>
        claim.Participants.Count <= MostParts && claim.Times.Count <= MostParts && claim.Places.Count <= MostParts && claim.Qualifiers.Count <= MostParts;

    private sealed record Bound(Figure Value, bool IsExclusive);
}
