using System.Globalization;
using ConflictReports.Merging.Independence;
using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>
/// Finds what most independent origins allow at once: of the greatest groups of answers that have something in common, the one with the most origins; of
/// several, the widest, then the lowest. Of counts that only grow, the answers of the latest time are asked.
/// </summary>
internal sealed class Resolution(OriginCounter counter, PartyIdentities identities)
{
    private const string Rule = "resolve/most-origins: what the answers with the most independent origins have in common; of several the widest, then the lowest";

    /// <summary>What it comes to; null: there is no answer with bounds that somebody vouches for.</summary>
    public ResolvedValue? Of(QuestionDraft question)
    {
        ValueDraft[] values = [.. question.Values.Where(value => value.Form is not null && !value.IsWeak)];
        if (values.Length == 0 || values.Any(value => value.IsExtended))
        {
            return null;
        }

        decimal? latest = values.Max(value => value.AsOf?.Lower);
        ValueDraft[] asked = [.. values.Where(value => !value.IsRevised || value.AsOf?.Lower == latest)];
        Candidate best = IntervalGroups.Of([.. asked.Select(value => value.Form!.Value.Support)]).Select(group => Weigh([.. group.Select(position => asked[position])]))
            .Aggregate((one, other) => other.IsBetterThan(one) ? other : one);
        Interval stated = best.Values.Aggregate(Interval.Everything, (common, value) => common.Intersect(value.Form!.Value.Stated));
        bool isTime = question.Kind == QuestionKind.Time;
        return new ResolvedValue
        {
            Lower = Format(best.Common.Lower, isTime),
            Upper = Format(best.Common.Upper, isTime),
            Best = stated.IsPoint ? Format(stated.Lower, isTime) : null,
            Origins = best.Origins,
            Values = best.Values.Select(value => value.Id).ToEquatableArray(),
            Alternatives = question.Values.Where(value => value.Form is not null).Except(best.Values).Select(value => value.Id).ToEquatableArray(),
            Rule = Rule,
        };
    }

    /// <summary>A bound as it is written.</summary>
    public static string? Format(decimal? bound, bool isTime) => isTime ? TimeNormalizer.Format(bound) : bound?.ToString("0.####################", CultureInfo.InvariantCulture);

    private Candidate Weigh(ValueDraft[] values) => new(
        values,
        values.Aggregate(Interval.Everything, (common, value) => common.Intersect(value.Form!.Value.Support)),
        counter.Count(values.SelectMany(value => value.Claims), identities).Min);

    private sealed record Candidate(ValueDraft[] Values, Interval Common, int Origins)
    {
        public bool IsBetterThan(Candidate other)
        {
            if (Origins != other.Origins)
            {
                return Origins > other.Origins;
            }

            int order = Width.CompareTo(other.Width);
            return order != 0 ? order > 0 : Interval.CompareLower(Common, other.Common) < 0;
        }

        private decimal Width => Common is { Lower: { } lower, Upper: { } upper } ? upper - lower : decimal.MaxValue;
    }
}
