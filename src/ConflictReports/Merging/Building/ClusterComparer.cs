using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>Compares the values of one cluster: within each question, and across questions where one count is part of another or one deed is denied.</summary>
internal sealed class ClusterComparer(IReadOnlyList<QuestionDraft> questions, PartyIdentities identities, PropositionLinker propositions)
{
    /// <summary>The relations that say something: contradictions, tensions and agreements within questions, in order.</summary>
    public static IEnumerable<DraftRelation> Within(QuestionDraft question)
    {
        for (int i = 0; i < question.Values.Count; i++)
        {
            for (int j = i + 1; j < question.Values.Count; j++)
            {
                (ValueDraft left, ValueDraft right) = (question.Values[i], question.Values[j]);
                (Verdict verdict, IntervalRelation? relation, string why) = left.CompareTo(right);
                if (verdict is not (Verdict.Compatible or Verdict.NotCompared) && !IsOneAccount(left, right))
                {
                    yield return new DraftRelation(left, right, verdict, relation, why);
                }
            }
        }
    }

    /// <summary>Contradictions and tensions between values of different questions.</summary>
    public IEnumerable<DraftRelation> Across() => AcrossQuantities().Concat(AcrossOccurrences());

    /// <summary>The questions of one measure that are not compared with a question, with what differs.</summary>
    public IEnumerable<NotComparedWith> NotCompared(QuestionDraft question) => questions
        .Where(other => other != question && other.Key is not null && other.Key.Measure == question.Key?.Measure
            && !question.Key.IsPartOf(other.Key) && !other.Key.IsPartOf(question.Key))
        .Select(other => new NotComparedWith { Question = other.Id, Why = question.Key!.Difference(other.Key!) });

    private IEnumerable<DraftRelation> AcrossQuantities()
    {
        foreach (QuestionDraft part in questions)
        {
            foreach (QuestionDraft whole in questions.Where(other => other != part && part.Key is not null && other.Key is not null && part.Key.IsPartOf(other.Key)))
            {
                foreach (DraftRelation relation in part.Values.SelectMany(left => whole.Values.Select(right => ComparePart(left, right))).OfType<DraftRelation>())
                {
                    yield return relation;
                }
            }
        }
    }

    // A part is never more than the whole; that it is less is no contradiction.
    private static DraftRelation? ComparePart(ValueDraft part, ValueDraft whole)
    {
        bool isTooMuch = part.Form is { } mine && whole.Form is { } theirs && mine.Support.Lower is { } least
            && (least > theirs.Support.Upper || (least == theirs.Support.Upper && (mine.Support.LowerExcluded || theirs.Support.UpperExcluded)));
        bool isLater = part.IsRevised && part.AsOf is not null && whole.AsOf is not null && part.AsOf.Value.Lower > whole.AsOf.Value.Upper;
        if (!isTooMuch || isLater || IsOneAccount(part, whole))
        {
            return null;
        }

        Verdict verdict = part.IsWeak || whole.IsWeak ? Verdict.Tension : Verdict.Contradiction;
        return new DraftRelation(part, whole, verdict, IntervalRelation.Disjoint, "a part is more than the whole");
    }

    private IEnumerable<DraftRelation> AcrossOccurrences()
    {
        List<(QuestionDraft Question, ValueDraft Value)> positions =
            [.. questions.Where(question => question.Kind == QuestionKind.Occurrence).SelectMany(question => question.Values.Select(value => (question, value)))];
        Dictionary<ValueDraft, QuestionDraft> questionOf = positions.ToDictionary(item => item.Value, item => item.Question);
        List<DraftRelation> said = [.. Denied(positions.Select(item => item.Value)).Where(relation => questionOf[relation.Left] != questionOf[relation.Right])];
        HashSet<(ValueDraft, ValueDraft)> pairs = [.. said.SelectMany(relation => new[] { (relation.Left, relation.Right), (relation.Right, relation.Left) })];
        return said.Concat(SharingActors(positions).Where(relation => !pairs.Contains((relation.Left, relation.Right))));
    }

    private IEnumerable<DraftRelation> SharingActors(List<(QuestionDraft Question, ValueDraft Value)> positions)
    {
        foreach ((QuestionDraft question, ValueDraft denied) in positions.Where(item => item.Value.Position!.Polarity == Polarity.Negated && !item.Value.IsWeak))
        {
            foreach ((QuestionDraft other, ValueDraft affirmed) in positions)
            {
                if (other == question || affirmed.Position!.Polarity == Polarity.Negated || affirmed.IsWeak || !ShareActor(denied, affirmed))
                {
                    continue;
                }

                (Verdict verdict, _, string why) = affirmed.CompareTo(denied);
                if (verdict is Verdict.Contradiction or Verdict.Tension)
                {
                    yield return new DraftRelation(affirmed, denied, Verdict.Tension, null, $"{why}; one event and actor, but nobody says that it is one proposition");
                }
            }
        }
    }

    // Two propositions of which somebody says that the one denies the other, where their stages and polarities bear that out.
    private IEnumerable<DraftRelation> Denied(IEnumerable<ValueDraft> positions)
    {
        Dictionary<string, ValueDraft> valueOfClaim = positions.SelectMany(value => value.Claims.Select(claim => (claim.Id, value)))
            .ToDictionary(item => item.Id, item => item.value, StringComparer.Ordinal);
        HashSet<(ValueDraft, ValueDraft)> seen = [];
        foreach (ValueDraft one in valueOfClaim.Values.Distinct())
        {
            foreach (ValueDraft other in one.Claims.SelectMany(propositions.DeniedBy).Select(id => valueOfClaim[id]))
            {
                (Verdict verdict, _, string why) = one.CompareTo(other);
                if (verdict is Verdict.Contradiction or Verdict.Tension && !seen.Contains((other, one)) && seen.Add((one, other)))
                {
                    yield return new DraftRelation(one, other, verdict, null, $"{why}; somebody says that the one denies the other");
                }
            }
        }
    }

    private bool ShareActor(ValueDraft left, ValueDraft right)
    {
        HashSet<string> actors = [.. left.Claims.SelectMany(Actors)];
        return right.Claims.SelectMany(Actors).Any(actors.Contains);
    }

    private IEnumerable<string> Actors(LiveClaim claim) => claim.Claim.Participants
        .Where(participant => participant.Party is not null && (participant.Role == ParticipantRole.Actor || participant.Role == ParticipantRole.Party))
        .Select(participant => identities.Of(claim.Report, participant.Party!));

    // Whoever says the one says the other, too, and so does every copy: parts of one account, not two accounts.
    private static bool IsOneAccount(ValueDraft left, ValueDraft right) => left.Claims.IsSubsetOf(right.Claims) || right.Claims.IsSubsetOf(left.Claims);
}
