using System.Text.Json.Nodes;
using ConflictReports.Merging;
using ConflictReports.Testing;
using ConflictReports.Validation;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Merging.Edits;

/// <summary>The laws of differences and of merged edits, on bytes and on reports that use every member.</summary>
public sealed class EditLawTests(ITestOutputHelper output)
{
    private const int Cases = 10_000;

    [Fact]
    public void What_differs_applied_to_before_gives_after_and_equal_reports_do_not_differ()
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int i = 0; i < Seed.Cases(Cases); i++)
        {
            Random random = seed.ForCase(i);
            JsonObject document = NextDocument(random);
            ReportRevision before = Revision(document);
            ReportRevision after = Revision(random.Next(8) == 0 ? NextDocument(random) : new ReportEditor(random).Edit(document, random.Next(1, 6)));

            EquatableArray<MemberChange> changes = ReportDifference.Between(before, after);

            Hold(Equal(ReportDifference.Apply(before, changes), after), seed.Case(i), "applying gives another report");
            Hold(changes.IsEmpty == before.Equals(after), seed.Case(i), "equal reports differ, or unequal ones do not");
            Hold(ReportDifference.Between(after, after).IsEmpty, seed.Case(i), "a report differs from itself");
            Hold(ReportDifference.Between(before, Revision(document)).IsEmpty, seed.Case(i), "the same report read twice differs");
        }
    }

    [Fact]
    public void Merging_is_symmetrical_takes_over_what_one_side_changed_and_changes_nothing_else()
    {
        Seed seed = Seed.Take(output.WriteLine);
        int cases = Seed.Cases(Cases);
        int merged = 0;
        for (int i = 0; i < cases; i++)
        {
            Random random = seed.ForCase(i);
            JsonObject document = NextDocument(random);
            ReportEditor editor = new(random);
            ReportRevision common = Revision(document);
            ReportRevision ours = Revision(editor.Edit(document, random.Next(1, 4)));
            ReportRevision theirs = Revision(editor.Edit(document, random.Next(1, 4)));

            EditMergeResult result = EditMerge.Merge(common, ours, theirs);
            EditMergeResult mirrored = EditMerge.Merge(common, theirs, ours);

            Hold(Equal(EditMerge.Merge(common, ours, common).Merged, ours), seed.Case(i), "with nothing changed by them, the outcome is not ours");
            Hold(Equal(EditMerge.Merge(common, common, theirs).Merged, theirs), seed.Case(i), "with nothing changed by us, the outcome is not theirs");
            Hold(Equal(EditMerge.Merge(common, ours, ours).Merged, ours), seed.Case(i), "equal edits do not give themselves");
            Hold(result.Conflicts.IsEmpty == result.Merged is not null, seed.Case(i), "there is an outcome beside a conflict, or neither");
            Hold(Equal(result.Merged, mirrored.Merged), seed.Case(i), "the outcome depends on whose edit is named first");
            Hold(result.Conflicts.SequenceEqual(mirrored.Conflicts.Select(Mirror)), seed.Case(i), "the conflicts depend on whose edit is named first");
            if (result.Merged is { } both)
            {
                merged++;
                Hold(OnlyWhere(ReportDifference.Between(both, ours), ReportDifference.Between(common, theirs)), seed.Case(i), "something of ours is lost");
                Hold(OnlyWhere(ReportDifference.Between(both, theirs), ReportDifference.Between(common, ours)), seed.Case(i), "something of theirs is lost");
            }
        }

        output.WriteLine($"{merged} of {cases} merged without a conflict");
        merged.Should().BeInRange(cases / 10, cases * 9 / 10, "both outcomes are to be tried");
    }

    [Fact]
    public void Edits_of_different_members_give_a_valid_report_with_both()
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int i = 0; i < Seed.Cases(Cases); i++)
        {
            Random random = seed.ForCase(i);
            JsonObject document = (JsonObject)JsonNode.Parse(ReportRevision.Of(new SmallReports(random.Next(), poolSize: 0).NextReport()).CanonicalJson.Span)!;
            ReportRevision common = Revision(document);
            int[] which = [.. Enumerable.Range(0, 6)];
            random.Shuffle(which);
            ReportRevision ours = Revision(Change(document, which[0], random));
            ReportRevision theirs = Revision(Change(document, which[1], random));

            EditMergeResult result = EditMerge.Merge(common, ours, theirs);

            Hold(result.Merged is not null, seed.Case(i), $"there are conflicts: {string.Join("; ", result.Conflicts)}");
            HashSet<MemberChange> expected = [.. ReportDifference.Between(common, ours), .. ReportDifference.Between(common, theirs)];
            Hold(expected.SetEquals(ReportDifference.Between(common, result.Merged!)), seed.Case(i), "the outcome has not exactly both edits");
            Hold(ReportValidator.Default.Validate(result.Merged!.CanonicalJson).IsValid, seed.Case(i), "the outcome is not valid");
        }
    }

    private static JsonObject NextDocument(Random random)
    {
        JsonObject document = new ReportGenerator(random, new GeneratorOptions { Size = random.Next(10, 60) }).NextDocument();
        if (random.Next(3) == 0)
        {
            new MemberPlanter(random).Plant(document);
        }

        return document;
    }

    private static JsonObject Change(JsonObject document, int which, Random random)
    {
        JsonObject changed = (JsonObject)document.DeepClone();
        JsonArray claims = (JsonArray)changed["claims"]!;
        string text = $"Changed {random.Next(100)}.";
        switch (which)
        {
            case 0:
                changed["title"] = new JsonObject { ["text"] = text };
                break;
            case 1:
                claims[0]!["note"] = text;
                break;
            case 2:
                claims[0]!["statement"]!["text"] = text;
                break;
            case 3:
                JsonNode added = claims[0]!.DeepClone();
                added["id"] = "c9";
                claims.Add(added);
                break;
            case 4:
                ((JsonArray)changed["sources"]!)[1]!["descriptor"] = text;
                break;
            default:
                changed["x-partner"] = new JsonArray(text, null);
                break;
        }

        return changed;
    }

    // Whether each difference lies at, above or below one of the changes.
    private static bool OnlyWhere(EquatableArray<MemberChange> differences, EquatableArray<MemberChange> changes) =>
        differences.All(difference => changes.Any(change => Leads(change.Path, difference.Path) || Leads(difference.Path, change.Path)));

    private static bool Leads(string path, string further) => $"{further}/".StartsWith($"{path}/", StringComparison.Ordinal);

    private static EditConflict Mirror(EditConflict conflict) => conflict with { Ours = conflict.Theirs, Theirs = conflict.Ours };

    private static ReportRevision Revision(JsonObject document) => ReportRevision.Parse(ReportGenerator.ToUtf8(document));

    private static bool Equal(ReportRevision? left, ReportRevision? right) =>
        left is null || right is null ? left is null && right is null : left.CanonicalJson.Span.SequenceEqual(right.CanonicalJson.Span);

    private static void Hold(bool law, string which, string otherwise)
    {
        if (!law)
        {
            Assert.Fail($"{which}: {otherwise}");
        }
    }
}
