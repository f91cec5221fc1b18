namespace ConflictReports.Merging.Names;

/// <summary>Which words of two names stand for one another, in any order: the best pairs first, each word once.</summary>
internal static class WordAlignment
{
    private const int MostJoined = 4;
    private const int MostOfAcronym = 8;
    private const int Certain = 1000;
    private const int Initial = 800;
    private const int Nickname = 900;

    // Words less alike than this have nothing in common; from here on quality rises twice as fast as likeness.
    private const int LeastLikeness = 500;
    private const int LeastJoined = 750;

    public static IReadOnlyList<WordMatch> Of(NameForm left, NameForm right)
    {
        List<WordMatch> candidates = [];
        WordSpan[] others = [.. Spans(right)];
        foreach (WordSpan one in Spans(left))
        {
            foreach (WordSpan other in others)
            {
                if ((one.Count == 1 || other.Count == 1) && MatchOf(one, other, left, right) is { } match)
                {
                    candidates.Add(match);
                }
            }
        }

        candidates.Sort(Order);
        bool[] leftTaken = new bool[left.Words.Count];
        bool[] rightTaken = new bool[right.Words.Count];
        List<WordMatch> kept = [];
        foreach (WordMatch match in candidates)
        {
            Span<bool> ones = leftTaken.AsSpan(match.Left.Start, match.Left.Count);
            Span<bool> opposite = rightTaken.AsSpan(match.Right.Start, match.Right.Count);
            if (!ones.Contains(true) && !opposite.Contains(true))
            {
                ones.Fill(true);
                opposite.Fill(true);
                kept.Add(match);
            }
        }

        return kept;
    }

    private static IEnumerable<WordSpan> Spans(NameForm name)
    {
        int most = name.IsPerson ? MostJoined : MostOfAcronym;
        for (int start = 0; start < name.Words.Count; start++)
        {
            for (int count = 1; count <= most && start + count <= name.Words.Count; count++)
            {
                yield return new WordSpan(name.Words, start, count);
            }
        }
    }

    private static WordMatch? MatchOf(WordSpan left, WordSpan right, NameForm leftName, NameForm rightName)
    {
        if (left.Count == 1 && right.Count == 1)
        {
            int quality = QualityOf(left.Only!, right.Only!, leftName.IsPerson && rightName.IsPerson);
            return quality == 0 ? null : new WordMatch(left, right, quality, WeightOf(left.Only!, right.Only!));
        }

        (WordSpan single, WordSpan several, NameForm whole) = left.Count == 1 ? (left, right, rightName) : (right, left, leftName);
        if (IsAcronym(single.Only!, several, whole))
        {
            return new WordMatch(left, right, Initial, whole.IsPerson ? 2 * single.Weight : left.Weight + right.Weight);
        }

        return several.Count > MostJoined || JoinedQuality(single, several, whole) is not { } joined ? null : new WordMatch(left, right, joined, left.Weight + right.Weight);
    }

    // Joined words are likelier to be meant than each of them, or else one would swallow its neighbours.
    private static int? JoinedQuality(WordSpan single, WordSpan several, NameForm whole)
    {
        int length = single.Readings[0].Length;
        int joinedLength = several.Readings[0].Length;
        bool haveOneScript = single.IsUnvowelled == several.IsUnvowelled;
        if (single.Only!.Kind is WordKind.Number or WordKind.Initials || (haveOneScript && Math.Max(length, joinedLength) > 2 * Math.Min(length, joinedLength)))
        {
            return null;
        }

        int joined = WordLikeness.Of(single, several);
        if (joined < LeastJoined)
        {
            return null;
        }

        IEnumerable<NameWord> words = whole.Words.Skip(several.Start).Take(several.Count);
        return words.All(word => word.Kind is not (WordKind.Number or WordKind.Initials) && WordLikeness.Of(single.Only, word) < joined) ? Quality(joined) : null;
    }

    private static int QualityOf(NameWord left, NameWord right, bool arePersons)
    {
        if (left.Kind == WordKind.LegalForm || right.Kind == WordKind.LegalForm)
        {
            return 0;
        }

        if (left.Kind == WordKind.Initials || right.Kind == WordKind.Initials)
        {
            return OfInitials(left, right);
        }

        if (HasDigit(left.Text) || HasDigit(right.Text))
        {
            return left.Text == right.Text ? Certain : 0;
        }

        int quality = Quality(WordLikeness.Of(left, right));
        bool areOneName = arePersons && quality < Nickname && left.Readings.Any(one => right.Readings.Any(other => GivenNames.AreOne(one, other)));
        return areOneName ? Nickname : quality;
    }

    private static int OfInitials(NameWord left, NameWord right)
    {
        bool areBoth = left.Kind == right.Kind;
        bool areAlike = left.Readings.Any(one => right.Readings.Any(other => areBoth
            ? one == other
            : left.Kind == WordKind.Initials ? one.Length < 3 && other.StartsWith(one, StringComparison.Ordinal) : other.Length < 3 && one.StartsWith(other, StringComparison.Ordinal)));
        return !areAlike ? 0 : areBoth ? Certain : Initial;
    }

    // An initial is weak evidence, whatever long name it may stand for.
    private static int WeightOf(NameWord left, NameWord right) =>
        left.Kind == WordKind.Initials || right.Kind == WordKind.Initials ? 2 * Math.Min(left.Weight, right.Weight) : left.Weight + right.Weight;

    private static bool IsAcronym(NameWord single, WordSpan several, NameForm whole)
    {
        bool mayBe = whole.IsPerson ? single.Kind == WordKind.Initials : single.IsCapital && single.Kind == WordKind.Proper;
        if (!mayBe || single.Text.Length < 2 || several.Count < 2)
        {
            return false;
        }

        NameWord[] words = [.. whole.Words.Skip(several.Start).Take(several.Count)];
        bool isBare = words[0].Kind != WordKind.Particle && words[^1].Kind != WordKind.Particle;
        return !words.Any(word => word.Kind == WordKind.LegalForm)
            && (Spells(single.Text, words) || (isBare && Spells(single.Text, [.. words.Where(word => word.Kind != WordKind.Particle)])));
    }

    private static bool Spells(string acronym, NameWord[] words) =>
        words.Length == acronym.Length && words.Zip(acronym).All(pair => pair.First.Readings.Any(reading => reading[0] == pair.Second));

    private static bool HasDigit(string word) => word.Any(char.IsAsciiDigit);

    private static int Quality(int likeness) => Math.Max(0, (likeness - LeastLikeness) * 2);

    // Whatever decides must be of the words, not of which name came first.
    private static int Order(WordMatch one, WordMatch other)
    {
        int order = other.Gain.CompareTo(one.Gain);
        order = order != 0 ? order : other.Quality.CompareTo(one.Quality);
        order = order != 0 ? order : (one.Left.Count + one.Right.Count).CompareTo(other.Left.Count + other.Right.Count);
        order = order != 0 ? order : one.Left.Start.CompareTo(other.Left.Start);
        order = order != 0 ? order : one.Right.Start.CompareTo(other.Right.Start);
        return order != 0 ? order : one.Left.Count.CompareTo(other.Left.Count);
    }
}
