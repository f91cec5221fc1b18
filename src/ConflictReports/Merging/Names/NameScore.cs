namespace ConflictReports.Merging.Names;

/// <summary>
/// How alike two names are, from 0 to 1000, in integers: what stands for one another in both, against what either has alone. What both have alone
/// tells them apart (Viktor Marchenko, Oleg Marchenko); what one has alone may only be left out by the other.
/// </summary>
internal static class NameScore
{
    /// <summary>From this score on, nothing but spelling, order, titles and legal forms tells two names apart.</summary>
    public const int AllButSpelling = Whole - 1;

    private const int Whole = 1000;
    private const int Hundredth = 100;

    // How much weighs, in hundredths, what both have alone, what one has alone, and so with numbers.
    private static readonly Weights OfPersons = new(Apart: 150, Alone: 30, Number: 200);
    private static readonly Weights OfBodies = new(Apart: 150, Alone: 75, Number: 200);

    // Two legal forms are two firms, unless the name is repeated by the same house or by a translator.
    private const int WithOtherForm = 850;

    // The 36th brigade is not the 37th, however long the rest of its name.
    private const int WithOtherNumber = 600;

    /// <summary>The score; symmetric, and 1000 if and only if the folded names are equal.</summary>
    public static int Of(NameForm left, NameForm right)
    {
        int order = string.CompareOrdinal(left.Folded, right.Folded);
        if (order == 0)
        {
            return Whole;
        }

        // The kinds may differ where the texts do not; they decide nothing that the order of the names could change.
        return order < 0 ? OfOrdered(left, right) : OfOrdered(right, left);
    }

    private static int OfOrdered(NameForm left, NameForm right)
    {
        IReadOnlyList<WordMatch> matches = WordAlignment.Of(left, right);
        Weights weights = left.IsPerson && right.IsPerson ? OfPersons : OfBodies;
        bool[] leftTaken = Taken(left, matches.Select(match => match.Left));
        bool[] rightTaken = Taken(right, matches.Select(match => match.Right));
        int ones = Alone(left, leftTaken, isNumber: false);
        int others = Alone(right, rightTaken, isNumber: false);
        int oneNumbers = Alone(left, leftTaken, isNumber: true);
        int otherNumbers = Alone(right, rightTaken, isNumber: true);

        int matched = Hundredth * matches.Sum(match => match.Weight);
        int against = (weights.Apart * 2 * Math.Min(ones, others)) + (weights.Alone * Math.Abs(ones - others))
            + (weights.Number * 2 * Math.Min(oneNumbers, otherNumbers)) + (weights.Alone * Math.Abs(oneNumbers - otherNumbers));
        if (matched == 0)
        {
            return 0;
        }

        long score = (long)Hundredth * matches.Sum(match => match.Gain) / (matched + against);
        bool haveOtherForms = left.Forms.Count > 0 && right.Forms.Count > 0 && left.Forms.All(one => right.Forms.All(other => LegalForms.Clash(one, other)));
        score = haveOtherForms ? score * WithOtherForm / Whole : score;
        score = oneNumbers > 0 && otherNumbers > 0 ? score * WithOtherNumber / Whole : score;
        return (int)Math.Min(Whole - 1, score);
    }

    private static bool[] Taken(NameForm name, IEnumerable<WordSpan> spans)
    {
        bool[] taken = new bool[name.Words.Count];
        foreach (WordSpan span in spans)
        {
            taken.AsSpan(span.Start, span.Count).Fill(true);
        }

        return taken;
    }

    private static int Alone(NameForm name, bool[] taken, bool isNumber) =>
        name.Words.Where((word, place) => !taken[place] && word.Kind == WordKind.Number == isNumber).Sum(word => word.Weight);

    private readonly record struct Weights(int Apart, int Alone, int Number);
}
