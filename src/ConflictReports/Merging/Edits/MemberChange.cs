using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>One difference between two revisions of a report.</summary>
public sealed record MemberChange
{
    /// <summary>
    /// Where, from the report down: <c>/claims/[c1]/quantities/[measure=killed]/min</c>. A member is written by its name; an item of a list in brackets by what identifies it: its id,
    /// or some of its members, or its value. In names and keys <c>~</c> is written <c>~0</c> and <c>/</c> is written <c>~1</c>, as in a JSON pointer.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>What became of it.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>
    /// The value before; null if it was added. Items of one list that nothing tells apart are one value: an array of them. Of <see cref="ChangeKind.Reordered"/>: the keys of the
    /// items, without brackets, in the order of the list.
    /// </summary>
    public JsonFragment? Before { get; init; }

    /// <summary>The value afterwards, in the form of <see cref="Before"/>; null if it was removed.</summary>
    public JsonFragment? After { get; init; }

    /// <summary>The change on one line.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => Kind switch
    {
        ChangeKind.Added => JsonText.OneLine($"+ {Path} {After}"),
        ChangeKind.Removed => JsonText.OneLine($"- {Path} {Before}"),
        ChangeKind.Reordered => JsonText.OneLine($"^ {Path} {Before} -> {After}"),
        _ => JsonText.OneLine($"~ {Path} {Before} -> {After}"),
    };
}
