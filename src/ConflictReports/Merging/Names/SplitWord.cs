namespace ConflictReports.Merging.Names;

/// <summary>A word of a name as it stands.</summary>
/// <param name="Text">The word, folded.</param>
/// <param name="IsCapital">Whether all its letters are capitals.</param>
/// <param name="IsHyphenated">Whether a hyphen follows.</param>
internal readonly record struct SplitWord(string Text, bool IsCapital, bool IsHyphenated);
