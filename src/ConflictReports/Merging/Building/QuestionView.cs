using ConflictReports.Merging.Independence;
using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>Turns a question in the making into the one that is shown.</summary>
internal sealed class QuestionView(QuestionDraft question, Dictionary<ValueDraft, OriginCount> origins, ILookup<ValueDraft, ValueDraft> contradicting, Retractions retractions)
{
    public Question Build(IEnumerable<DraftRelation> relations, EquatableArray<NotComparedWith> notCompared) => new()
    {
        Id = question.Id,
        Kind = question.Kind,
        Measure = question.Key?.Measure,
        Unit = question.Key?.Unit,
        Of = question.Key?.Of ?? [],
        Side = question.Key?.Side,
        SideName = question.SideName,
        Scope = question.Key?.Scope,
        Role = question.Role,
        Stage = question.Stage,
        Proposition = question.Proposition,
        Values = question.Values.Select(View).ToEquatableArray(),
        Relations = relations.Select(relation => new ValueRelation
        {
            Left = relation.Left.Id,
            Right = relation.Right.Id,
            Verdict = relation.Verdict,
            Relation = relation.Relation,
            Why = relation.Why,
        }).ToEquatableArray(),
        Groups = Groups().ToEquatableArray(),
        NotCompared = notCompared,
    };

    private QuestionValue View(ValueDraft value)
    {
        LiveClaim[] agreeing = [.. question.Values.Where(other => other != value && other.Entails(value))
            .SelectMany(other => other.Claims).Except(value.Claims).Distinct().Order()];
        OriginCount? count = origins.GetValueOrDefault(value);
        Interval stated = value.Form?.Stated ?? Interval.Everything;
        return new QuestionValue
        {
            Id = value.Id,
            Text = value.Text,
            Of = value.Of,
            Lower = Format(stated.Lower),
            Upper = Format(stated.Upper),
            LowerExcluded = stated.LowerExcluded ? true : null,
            UpperExcluded = stated.UpperExcluded ? true : null,
            Claims = value.Claims.Select(claim => claim.Id).ToEquatableArray(),
            AgreeingClaims = agreeing.Select(claim => claim.Id).ToEquatableArray(),
            Origins = count,
            Suggestion = count is null ? null : Suggest(count, [.. value.Claims.Concat(agreeing)], contradicting[value]),
        };
    }

    private CredibilitySuggestion Suggest(OriginCount count, LiveClaim[] claims, IEnumerable<ValueDraft> against)
    {
        OriginCount? strongest = against.Where(origins.ContainsKey).OrderBy(other => other.Id, StringComparer.Ordinal).Select(other => origins[other]).MaxBy(other => other.Min);
        Origin[] standing = [.. count.Origins.Where(origin => origin.CountsForMin)];
        CredibilitySuggestion suggestion = CredibilityTable.Suggest(
            count, claims.All(claim => claim.IsRumoured || claim.IsImputed), strongest?.Min ?? 0, claims.All(claim => claim.IsWeak), standing.Length > 0 && standing.All(retractions.Covers));
        return suggestion with
        {
            Rests = standing.Concat(strongest?.Origins.Where(origin => origin.CountsForMin) ?? []).SelectMany(origin => origin.Claims).Distinct().Order(StringComparer.Ordinal).ToEquatableArray(),
        };
    }

    private IEnumerable<ValueGroup> Groups()
    {
        foreach (IGrouping<string, ValueDraft> partition in question.Values.Where(value => value.Form is not null)
            .GroupBy(value => value.Partition, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            ValueDraft[] values = [.. partition];
            foreach (int[] group in IntervalGroups.Of([.. values.Select(value => value.Form!.Value.Support)]))
            {
                yield return Group([.. group.Select(position => values[position])]);
            }
        }
    }

    private ValueGroup Group(ValueDraft[] values)
    {
        Interval common = values.Aggregate(Interval.Everything, (all, value) => all.Intersect(value.Form!.Value.Support));
        bool isSinglePoint = common.IsPoint && values.Length > 1 && values.All(value => !value.Form!.Value.Support.IsPoint);
        return new ValueGroup
        {
            Values = values.Select(value => value.Id).ToEquatableArray(),
            Lower = Format(common.Lower),
            Upper = Format(common.Upper),
            SinglePoint = isSinglePoint ? true : null,
        };
    }

    private string? Format(decimal? bound) => Resolution.Format(bound, question.Kind == QuestionKind.Time);
}
