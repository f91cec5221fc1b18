using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Merging.Edits;
using ConflictReports.Validation;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>Puts two edits of one revision of a report together.</summary>
/// <remarks>
/// <para>
/// What one edit changed and the other did not is taken over, item by item and member by member, as <see cref="ReportDifference"/> matches them. Nothing is decided: where both
/// changed the same, or one removed what the other changed, or what they give together breaks a rule that each alone keeps, there is a conflict and no revision. A value that
/// is one statement, such as a quantity, a time, a place, a rating or a route of attribution, is shared as a whole: no range is made of one's lower and another's upper figure.
/// </para>
/// <para>The result depends on nothing but the arguments, and whose edit is named first changes only which is called ours. Safe for use by several threads.</para>
/// </remarks>
public static class EditMerge
{
    private const string RevisionMember = "revision";

    private static readonly JsonTypeInfo<RevisionInfo> RevisionContract = (JsonTypeInfo<RevisionInfo>)ReportContract.Options.GetTypeInfo(typeof(RevisionInfo));

    // Those of the members of a revision that say which it is, and not what its recorder says of it.
    private static readonly string[] OwnOfRevision = ["number", "recordedAt", "supersedes"];

    private static readonly ReportValidator Validator = new(new ValidationOptions
    {
        Reading = new ReadOptions { MaxFindings = int.MaxValue, MaxDepth = 256, MaxDocumentBytes = long.MaxValue, MaxValues = long.MaxValue, MaxStringBytes = int.MaxValue },
    });

    /// <summary>Puts two edits together.</summary>
    /// <param name="common">The revision that both started from.</param>
    /// <param name="ours">One edit.</param>
    /// <param name="theirs">The other.</param>
    /// <param name="revision">
    /// Which revision the outcome is, such as <see cref="SuccessorOf"/> gives. Its number, time and superseded revisions replace those of both edits, and its status and
    /// reason too, if it has them. Null: the revision is merged like any other member, and two edits with different ones are in conflict.
    /// </param>
    /// <returns>The revision, or the conflicts.</returns>
    /// <exception cref="ArgumentNullException">An argument that may not be null is null.</exception>
    /// <exception cref="ArgumentException">The three are not revisions of one report: their ids differ.</exception>
    public static EditMergeResult Merge(ReportRevision common, ReportRevision ours, ReportRevision theirs, RevisionInfo? revision = null)
    {
        ArgumentNullException.ThrowIfNull(common);
        ArgumentNullException.ThrowIfNull(ours);
        ArgumentNullException.ThrowIfNull(theirs);
        if (ours.Report.Id != common.Report.Id || theirs.Report.Id != common.Report.Id)
        {
            throw new ArgumentException($"Edits of one report have its id, {common.Report.Id}; these have {ours.Report.Id} and {theirs.Report.Id}.", nameof(common));
        }

        TreeMerge merge = new();
        EditTree tree = Merge(merge, EditValue.Of(common), EditValue.Of(ours), EditValue.Of(theirs), revision);
        return merge.Conflicts.Count > 0 ? new EditMergeResult { Conflicts = merge.Conflicts.ToEquatableArray() } : Check(tree, ours, theirs);
    }

    /// <summary>Which revision two edits together are: one after both, which supersedes both.</summary>
    /// <param name="ours">One edit.</param>
    /// <param name="theirs">The other.</param>
    /// <returns>The number after the greater of the two and both digests, sorted; no time, status or reason. A revision that says no number has the number 1.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OverflowException">There is no number after the greater one.</exception>
    public static RevisionInfo SuccessorOf(ReportRevision ours, ReportRevision theirs)
    {
        ArgumentNullException.ThrowIfNull(ours);
        ArgumentNullException.ThrowIfNull(theirs);
        return new RevisionInfo
        {
            Number = checked(Math.Max(ours.Report.Revision?.Number ?? 1, theirs.Report.Revision?.Number ?? 1) + 1),
            Supersedes = new SortedSet<Digest> { ours.Digest, theirs.Digest }.ToEquatableArray(),
        };
    }

    private static EditTree Merge(TreeMerge merge, JsonElement common, JsonElement ours, JsonElement theirs, RevisionInfo? revision)
    {
        List<KeyValuePair<string, EditTree>> members = merge.MergeMembers(EditPath.Root, common, ours, theirs, EditShape.Report, except: revision is null ? null : RevisionMember);
        if (revision is not null)
        {
            members.Add(new(RevisionMember, MergeRevision(merge, common, ours, theirs, JsonSerializer.SerializeToElement(revision, RevisionContract))));
        }

        return EditTree.Object(members);
    }

    private static EditTree MergeRevision(TreeMerge merge, JsonElement common, JsonElement ours, JsonElement theirs, JsonElement given)
    {
        (JsonElement? before, JsonElement? left, JsonElement? right) =
            (EditValue.MemberOf(common, RevisionMember), EditValue.MemberOf(ours, RevisionMember), EditValue.MemberOf(theirs, RevisionMember));
        EditShape shape = EditShape.Report.Member(common, RevisionMember);
        List<KeyValuePair<string, EditTree>> members = [.. given.EnumerateObject().Select(member => new KeyValuePair<string, EditTree>(member.Name, EditTree.Of(member.Value)))];
        string[] decided = [.. members.Select(member => member.Key), .. OwnOfRevision];
        foreach (string name in EditValue.NamesOf(before, left, right).Except(decided, StringComparer.Ordinal))
        {
            EditTree? member = merge.Merge(
                EditPath.Member(EditPath.Member(EditPath.Root, RevisionMember), name),
                EditValue.MemberOf(before, name),
                EditValue.MemberOf(left, name),
                EditValue.MemberOf(right, name),
                shape.Member(before, name));
            if (member is not null)
            {
                members.Add(new(name, member));
            }
        }

        return EditTree.Object(members);
    }

    // Two edits that are right may be wrong together: a claim of one may cite a source that the other removed.
    private static EditMergeResult Check(EditTree tree, ReportRevision ours, ReportRevision theirs)
    {
        ReportRevision merged;
        try
        {
            merged = EditValue.ToRevision(tree);
        }
        catch (ReportFormatException exception)
        {
            return new EditMergeResult
            {
                Conflicts = exception.Diagnostics
                    .Select(finding => new EditConflict { Path = EditPath.Root, Kind = EditConflictKind.NotValid, Detail = finding.Message })
                    .ToEquatableArray(),
            };
        }

        EquatableArray<EditConflict> conflicts = merged.Equals(ours) || merged.Equals(theirs) ? [] : NewErrors(merged, ours, theirs);
        return conflicts.IsEmpty ? new EditMergeResult { Merged = merged } : new EditMergeResult { Conflicts = conflicts };
    }

    private static EquatableArray<EditConflict> NewErrors(ReportRevision merged, ReportRevision ours, ReportRevision theirs)
    {
        Diagnostic[] errors = [.. ErrorsOf(merged)];
        if (errors.Length == 0)
        {
            return [];
        }

        HashSet<(DiagnosticCode, string)> known = [.. ErrorsOf(ours).Concat(ErrorsOf(theirs)).Select(Fault)];
        JsonElement report = EditValue.Of(merged);
        return errors
            .Where(error => !known.Contains(Fault(error)))
            .Select(error => new EditConflict
            {
                Path = EditPath.OfPointer(report, error.Location.Pointer),
                Kind = error.Code.Text == "CR1103" ? EditConflictKind.LostReference : EditConflictKind.NotValid,
                Detail = error.Message,
            })
            .ToEquatableArray();
    }

    // A message may name places and near ids, which differ from revision to revision; what was found does not.
    private static (DiagnosticCode Code, string Found) Fault(Diagnostic error) => (error.Code, error.Found ?? error.Message);

    private static IEnumerable<Diagnostic> ErrorsOf(ReportRevision revision) =>
        Validator.Validate(revision.CanonicalJson).Diagnostics.Where(finding => finding.Severity == Severity.Error);
}
