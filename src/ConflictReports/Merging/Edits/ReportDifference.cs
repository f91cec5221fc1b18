using ConflictReports.Json;
using ConflictReports.Merging.Edits;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>What differs between two revisions of a report, member by member.</summary>
/// <remarks>
/// <para>
/// Items of lists are matched by what identifies them (claims and sources by their ids, quantities by what is counted, names by their text), never by their index. A list
/// whose order means something, such as the speakers of an attribution, is one value. Members that this version does not know and the data of extensions take part, each as
/// one value.
/// </para>
/// <para>The result depends on nothing but the two revisions. Safe for use by several threads.</para>
/// </remarks>
public static class ReportDifference
{
    /// <summary>Finds what differs.</summary>
    /// <param name="before">The earlier revision.</param>
    /// <param name="after">The later one; the two may be revisions of different reports.</param>
    /// <returns>The changes, in the order of the members' names and of the items; none if, and only if, the two are equal.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static EquatableArray<MemberChange> Between(ReportRevision before, ReportRevision after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        TreeDifference difference = new();
        difference.Compare(EditPath.Root, EditValue.Of(before), EditValue.Of(after), EditShape.Report);
        return difference.Changes.ToEquatableArray();
    }

    /// <summary>Makes the changes.</summary>
    /// <param name="before">The revision that the changes start from.</param>
    /// <param name="changes">The changes, in the order in which <see cref="Between"/> gives them.</param>
    /// <returns>The changed revision: of <see cref="Between"/>, byte for byte the later one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> or a change is null.</exception>
    /// <exception cref="ArgumentException">A change has no path, or starts from something that the revision does not have.</exception>
    /// <exception cref="ReportFormatException">What the changes give is no report.</exception>
    public static ReportRevision Apply(ReportRevision before, EquatableArray<MemberChange> changes)
    {
        ArgumentNullException.ThrowIfNull(before);
        PlacedChange[] placed = [.. changes.Select(PlacedChange.Of)];
        return placed.Length == 0 ? before : EditValue.ToRevision(TreeChange.Apply(EditValue.Of(before), EditShape.Report, placed, depth: 0)!);
    }
}
