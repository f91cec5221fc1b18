using ConflictReports.Values;

namespace ConflictReports.Merging.Names;

/// <summary>A name made ready to be compared: its words in Roman letters, each with what it does there.</summary>
internal sealed class NameForm
{
    private NameForm(string folded, bool isPerson, IReadOnlyList<NameWord> words)
    {
        Folded = folded;
        IsPerson = isPerson;
        Words = words;
        Forms = [.. words.Where(word => word.Kind == WordKind.LegalForm).Select(word => word.Text).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The whole name, folded; in its own script.</summary>
    public string Folded { get; }

    /// <summary>Whether it is read as a person's: with titles, initials and given names, without legal forms.</summary>
    public bool IsPerson { get; }

    /// <summary>The words in their order, legal forms included; at most <see cref="NameSplitter.MostWords"/> and an article for each.</summary>
    public IReadOnlyList<NameWord> Words { get; }

    /// <summary>The signs of the legal forms it bears.</summary>
    public IReadOnlyList<string> Forms { get; }

    /// <summary>Reads a name.</summary>
    /// <param name="text">The name as published.</param>
    /// <param name="kind">What the party is; null, or any kind that is not a person's, is read as a body.</param>
    public static NameForm Of(string text, SourceKind? kind)
    {
        bool isPerson = kind == SourceKind.Person || kind == SourceKind.OfficeHolder || kind == SourceKind.Analyst;
        IReadOnlyList<SplitWord> split = NameSplitter.Split(text);
        return new NameForm(NameFolding.Fold(text), isPerson, isPerson ? PersonWords.Of(split) : BodyWords.Of(split));
    }
}
