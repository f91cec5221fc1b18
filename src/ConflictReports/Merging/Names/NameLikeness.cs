namespace ConflictReports.Merging.Names;

/// <summary>What two names say of whether their bearers are one. Symmetric, and a matter of the two names alone.</summary>
/// <remarks>
/// <para>
/// The same are names that say the same word for word and in one order, each word but for spelling or for the language that a given name is put into, with the same numbers and with legal forms that do not
/// clash; nothing but articles, prepositions and titles may be more in one of them. A word too many (a ministry, and that ministry of a country), two words
/// that changed places, an initial for a name, another legal form and a script without vowels make names near, not the same.
/// </para>
/// <para>That two names are the same does not make people one: namesakes are many. Who uses this asks for a second fact.</para>
/// </remarks>
internal static class NameLikeness
{
    /// <summary>From this score on, two names may be of one. On pairs that were judged, no score parts those of one from those of two much better.</summary>
    public const int LeastNear = 700;

    // Niger and Nigeria, Iran and Iraq, Chile and China lie below; one vowel for another in a word of seven letters lies above.
    private const int LeastOfBodies = 900;

    // Ivanov and Ivanova lie below.
    private const int LeastOfPeople = 950;

    /// <summary>Compares the names of two parties; a person's with a body's, too, which are never the same unless they are equal.</summary>
    public static Likeness Of(NameForm left, NameForm right)
    {
        if (left.Folded == right.Folded)
        {
            return left.Folded.Length > 0 ? Likeness.Same : Likeness.Near;
        }

        int least = left.IsPerson ? LeastOfPeople : LeastOfBodies;
        return left.IsPerson == right.IsPerson && AreSame(left, right, least) ? Likeness.Same
            : NameScore.Of(left, right) >= LeastNear ? Likeness.Near : Likeness.Apart;
    }

    /// <summary>
    /// Compares the names of two places as they are published, in any script. Near are also names whose words have the same skeletons one by one: Gomel and
    /// Homyel, which no score of letters finds. Apart does not mean that they are two places, since exonyms sound like nothing (Lviv, Lemberg). Which keys
    /// such names share is said by <see cref="NameSkeleton.KeysOf(string)"/>.
    /// </summary>
    public static Likeness OfPlaces(string left, string right)
    {
        (NameForm one, NameForm other) = (NameForm.Of(left, kind: null), NameForm.Of(right, kind: null));
        Likeness found = Of(one, other);
        return found == Likeness.Apart && NameSkeleton.OfWhole(one).Intersect(NameSkeleton.OfWhole(other), StringComparer.Ordinal).Any() ? Likeness.Near : found;
    }

    /// <summary>Whether a person's name is more than one word without its titles and initials, so that it tells people of one country apart as a rule.</summary>
    public static bool IsFull(NameForm name) => name.IsPerson && name.Words.Count(word => word.Kind == WordKind.Proper) > 1;

    private static bool AreSame(NameForm left, NameForm right, int least)
    {
        NameWord[] ones = NameSkeleton.Telling(left);
        NameWord[] others = NameSkeleton.Telling(right);
        return ones.Length == others.Length && ones.Length > 0
            && (left.Forms.Count > 0) == (right.Forms.Count > 0)
            && !left.Forms.Any(one => right.Forms.Any(other => LegalForms.Clash(one, other)))
            && ones.Zip(others).All(pair => AreSame(pair.First, pair.Second, least) || (left.IsPerson && AreOneGivenName(pair.First, pair.Second)));
    }

    private static bool AreSame(NameWord left, NameWord right, int least) => left.Kind is WordKind.Number or WordKind.Initials || right.Kind is WordKind.Number or WordKind.Initials
        ? left.Kind == right.Kind && left.Text == right.Text
        : left.IsUnvowelled == right.IsUnvowelled && WordLikeness.Of(left, right) >= least;

    private static bool AreOneGivenName(NameWord left, NameWord right) =>
        left.Readings.Any(one => right.Readings.Any(other => GivenNames.AreOne(one, other)));
}
