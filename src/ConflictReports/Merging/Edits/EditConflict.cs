using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>A place where two edits of a report cannot both stand, for a person to decide.</summary>
public sealed record EditConflict
{
    /// <summary>Where, in the form of <see cref="MemberChange.Path"/>; empty: the report as a whole.</summary>
    public required string Path { get; init; }

    /// <summary>Why.</summary>
    public required EditConflictKind Kind { get; init; }

    /// <summary>The value that both started from; null if there was none, or if the conflict is not one of values.</summary>
    public JsonFragment? Before { get; init; }

    /// <summary>The value of the first edit; null if it has none, or if the conflict is not one of values.</summary>
    public JsonFragment? Ours { get; init; }

    /// <summary>The value of the second edit; null if it has none, or if the conflict is not one of values.</summary>
    public JsonFragment? Theirs { get; init; }

    /// <summary>The rule that what the two edits give together breaks, in a sentence; null if the conflict is one of values.</summary>
    public string? Detail { get; init; }

    /// <summary>The conflict on one line.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => JsonText.OneLine($"{(Path.Length == 0 ? "the report" : Path)}: {Words}");

    private string Words => Kind switch
    {
        EditConflictKind.BothAdded => $"both edits add it: {Ours} and {Theirs}",
        EditConflictKind.RemovedAndEdited when Ours is null => $"ours removes it, theirs has {Theirs} for {Before}",
        EditConflictKind.RemovedAndEdited => $"theirs removes it, ours has {Ours} for {Before}",
        EditConflictKind.BothReplaced => $"both edits remove an item, and add others: {Before} becomes {Ours} and {Theirs}",
        EditConflictKind.BothReordered => $"both edits change the order: {Before} becomes {Ours} and {Theirs}",
        EditConflictKind.LostReference or EditConflictKind.NotValid => $"together, not alone: {Detail}",
        _ => $"both edits change it: {Before} becomes {Ours} and {Theirs}",
    };
}
