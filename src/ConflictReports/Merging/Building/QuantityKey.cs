using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>What a quantity answers: two quantities with equal keys are compared.</summary>
internal sealed record QuantityKey(
    Measure Measure, CountingUnit? Unit, EquatableArray<Population> Of, string? Side, QuantityScope? Scope, StageClass Stage, bool IsAdditive)
{
    public static QuantityKey Create(LiveClaim claim, Quantity quantity, DossierPolicy policy, PartyIdentities identities) => new(
        quantity.Measure,
        quantity.EffectiveUnit,
        quantity.Of.Select(policy.Read).Distinct().OrderBy(population => population.Text, StringComparer.Ordinal).ToEquatableArray(),
        quantity.Side is { } side ? identities.Of(claim.Report, side) : null,
        quantity.Scope is QuantityScope.Total or QuantityScope.Cumulative ? null : quantity.Scope,
        OccurrenceMatrix.ClassOf(claim.Claim.Stage),
        QuantityNormalizer.IsAdditive(quantity));

    /// <summary>A text that orders keys.</summary>
    public string Order => string.Join('\u0001', Measure, Unit?.Text, string.Join(',', Of.Select(item => item.Text)), Side, Scope?.ToString(), Stage);

    /// <summary>Whether what this key counts is a part of what another one counts, and both add up.</summary>
    public bool IsPartOf(QuantityKey other) =>
        IsAdditive && Measure == other.Measure && Unit == other.Unit && Scope == other.Scope && Stage == other.Stage
        && (other.Of.IsEmpty || (!Of.IsEmpty && Of.All(other.Of.Contains)))
        && (other.Side is null || other.Side == Side);

    /// <summary>What differs from another key of the same measure, in words.</summary>
    public string Difference(QuantityKey other)
    {
        List<string> differences = [];
        Note(Unit != other.Unit, "unit");
        Note(Of != other.Of, "population");
        Note(Side != other.Side, "side");
        Note(Scope != other.Scope, "scope");
        Note(Stage != other.Stage, "stage");
        return string.Join(", ", differences);

        void Note(bool differs, string what)
        {
            if (differs)
            {
                differences.Add(what);
            }
        }
    }
}
