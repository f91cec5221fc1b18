using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>Whether two revisions are by one recorder.</summary>
internal static class Recorders
{
    /// <summary>Whether the recorders share an identifier: what a retraction needs.</summary>
    public static bool ShareIdentifier(ConflictReport left, ConflictReport right) =>
        RecorderOf(left) is { } one && RecorderOf(right) is { } other && one.Identifiers.Any(item => Has(other, item));

    /// <summary>
    /// Whether nothing speaks against one recorder: a shared identifier, or no contradiction of identifiers and a name, or the whole description, in common.
    /// What superseding needs: whoever is known to be somebody else cannot take a revision out of sight.
    /// </summary>
    public static bool MayBeOne(ConflictReport left, ConflictReport right)
    {
        if (RecorderOf(left) is not { } one || RecorderOf(right) is not { } other)
        {
            return left.EffectiveRecorder == right.EffectiveRecorder;
        }

        bool differ = one.Identifiers.Any(item => other.Identifiers.Any(theirs => theirs.Scheme == item.Scheme && theirs.Value != item.Value));
        bool shareName = one.Names.Any(name => other.Names.Any(theirs => string.Equals(theirs.Text, name.Text, StringComparison.Ordinal)));
        bool haveNoName = one.Names.IsEmpty && other.Names.IsEmpty && one.Id == other.Id;
        return ShareIdentifier(left, right) || (!differ && (shareName || haveNoName));
    }

    private static Party? RecorderOf(ConflictReport report) => report.FindParty(report.EffectiveRecorder.Text);

    private static bool Has(Party party, Identifier identifier) =>
        party.Identifiers.Any(item => item.Scheme == identifier.Scheme && item.Value == identifier.Value);
}
