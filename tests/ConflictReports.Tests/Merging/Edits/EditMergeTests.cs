using System.Text.Json.Nodes;
using ConflictReports.Merging;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Merging.Edits;

public sealed class EditMergeTests
{
    [Fact]
    public void Edits_of_different_members_of_one_claim_both_stand()
    {
        ReportRevision merged = Merged(
            document => document.Claim(0)["note"] = "Checked.",
            document => document.Claim(0)["quantities"]![0]!["min"] = 14);

        merged.Should().Be(EditedReport.Edit(document =>
        {
            document.Claim(0)["note"] = "Checked.";
            document.Claim(0)["quantities"]![0]!["min"] = 14;
        }));
    }

    [Fact]
    public void Two_figures_for_one_thing_are_a_conflict_with_all_three_values()
    {
        EditConflict conflict = OnlyConflict(
            document => document.Claim(0)["quantities"]![1]!["best"] = 3,
            document => document.Claim(0)["quantities"]![1]!["best"] = 4);

        conflict.ToString().Should().Be(
            """/claims/[c1]/quantities/[measure=killed]: both edits change it: {"best":2,"measure":"killed"} becomes {"best":3,"measure":"killed"} and {"best":4,"measure":"killed"}""");
    }

    [Fact]
    public void No_range_is_made_of_halves_of_two()
    {
        EditConflict conflict = OnlyConflict(
            document => document.Claim(0)["quantities"]![1]!["min"] = 1,
            document => document.Claim(0)["quantities"]![1]!["max"] = 5);

        conflict.Kind.Should().Be(EditConflictKind.BothEdited);
        conflict.Path.Should().Be("/claims/[c1]/quantities/[measure=killed]");
    }

    [Fact]
    public void What_one_removed_and_the_other_changed_is_a_conflict()
    {
        EditConflict conflict = OnlyConflict(
            document => document.List("claims").RemoveAt(2),
            document => document.Claim(2)["note"] = "Checked.");

        conflict.Kind.Should().Be(EditConflictKind.RemovedAndEdited);
        conflict.Path.Should().Be("/claims/[c3]");
        conflict.Ours.Should().BeNull();
        conflict.Theirs.Should().NotBeNull();
        conflict.ToString().Should().StartWith("/claims/[c3]: ours removes it, theirs has ");
    }

    [Fact]
    public void Removing_a_whole_list_removes_its_items_one_by_one()
    {
        EditConflict conflict = OnlyConflict(
            document => document.Claim(0).AsObject().Remove("quantities"),
            document => document.Claim(0)["quantities"]![1]!["best"] = 4);

        conflict.Path.Should().Be("/claims/[c1]/quantities/[measure=killed]");
    }

    [Fact]
    public void What_both_removed_is_gone() =>
        Merged(document => document.List("claims").RemoveAt(2), document => document.List("claims").RemoveAt(2)).Report.Claims.Should().HaveCount(2);

    [Fact]
    public void Two_different_items_under_one_new_id_are_a_conflict()
    {
        EditConflict conflict = OnlyConflict(
            document => document.List("claims").Add(EditedReport.Json("""{"id":"c4","statement":{"text":"One."}}""")),
            document => document.List("claims").Add(EditedReport.Json("""{"id":"c4","statement":{"text":"Other."}}""")));

        conflict.Kind.Should().Be(EditConflictKind.BothAdded);
        conflict.Path.Should().Be("/claims/[c4]");
    }

    [Fact]
    public void One_new_id_for_things_of_two_kinds_is_a_conflict()
    {
        EditMergeResult result = Merge(
            document => document["actors"] = EditedReport.Json("""[{"id":"brigade","kind":"armed-force","names":[{"text":"Brigade"}]}]"""),
            document => document.List("events").Add(EditedReport.Json("""{"id":"brigade","type":"fight.clash"}""")));

        result.Merged.Should().BeNull();
        result.Conflicts.Should().OnlyContain(conflict => conflict.Kind == EditConflictKind.NotValid && conflict.Detail!.Contains("brigade", StringComparison.Ordinal)).And.NotBeEmpty();
    }

    [Fact]
    public void A_reference_to_what_the_other_side_removed_is_a_conflict()
    {
        EditConflict conflict = OnlyConflict(
            document => document.List("sources").RemoveAt(2),
            document => document.Claim(1)["attributions"] = EditedReport.Json("""[{"hops":[{"source":"locals","verb":"states"}]}]"""));

        conflict.Kind.Should().Be(EditConflictKind.LostReference);
        conflict.Path.Should().StartWith("/claims/[c2]/attributions/[");
        conflict.Detail.Should().Contain("locals");
    }

    [Fact]
    public void A_circle_that_only_both_edits_close_is_a_conflict()
    {
        static void AddEvents(JsonObject document, string? ofStrike, string? ofFire)
        {
            JsonNode fire = EditedReport.Json("""{"id":"fire","type":"assault.fire"}""");
            document.List("events").Add(fire);
            document["events"]![0]!["partOf"] = ofStrike;
            fire["partOf"] = ofFire;
            document["events"]!.AsArray().OfType<JsonObject>().Where(item => item["partOf"] is null).ToList().ForEach(item => item.Remove("partOf"));
        }

        EditMergeResult result = EditMerge.Merge(
            EditedReport.Edit(document => AddEvents(document, null, null)),
            EditedReport.Edit(document => AddEvents(document, "fire", null)),
            EditedReport.Edit(document => AddEvents(document, null, "strike")));

        result.Merged.Should().BeNull();
        result.Conflicts.Should().NotBeEmpty().And.OnlyContain(conflict => conflict.Kind == EditConflictKind.NotValid && conflict.Path.StartsWith("/events/[", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_corrections_of_one_route_do_not_become_two_routes()
    {
        EditConflict conflict = OnlyConflict(
            document => document.Claim(0)["attributions"]![0]!["hops"]![0]!["verb"] = "confirms",
            document => document.Claim(0)["attributions"]![0]!["hops"]![0]!["source"] = "locals");

        conflict.Kind.Should().Be(EditConflictKind.BothReplaced);
        conflict.Path.Should().Be("/claims/[c1]/attributions");
    }

    [Fact]
    public void A_correction_and_a_removal_of_one_route_are_a_conflict() =>
        OnlyConflict(
            document => document.Claim(0)["attributions"]![0]!["hops"]![0]!["verb"] = "confirms",
            document => document.Claim(0).AsObject().Remove("attributions")).Kind.Should().Be(EditConflictKind.BothReplaced);

    [Fact]
    public void An_order_that_one_side_changed_is_taken_over_with_what_the_other_added()
    {
        ReportRevision merged = Merged(
            document => document.List("claims").Move(0, 2),
            document => document.List("claims").Insert(1, EditedReport.Json("""{"id":"c4","statement":{"text":"New."}}""")));

        merged.Report.Claims.Select(claim => claim.Id.Text).Should().Equal("c2", "c3", "c1", "c4");
    }

    [Fact]
    public void Two_new_orders_of_one_list_are_a_conflict()
    {
        EditConflict conflict = OnlyConflict(
            document => document.List("claims").Move(0, 2),
            document => document.List("claims").Move(2, 1));

        conflict.ToString().Should().Be("""/claims: both edits change the order: ["c1","c2","c3"] becomes ["c2","c3","c1"] and ["c1","c3","c2"]""");
    }

    [Fact]
    public void What_both_added_at_one_place_is_ordered_by_key_whoever_is_named_first()
    {
        Action<JsonObject> first = document => document.List("claims").Insert(1, EditedReport.Json("""{"id":"z","statement":{"text":"Z."}}"""));
        Action<JsonObject> second = document => document.List("claims").Insert(1, EditedReport.Json("""{"id":"a","statement":{"text":"A."}}"""));

        Merged(first, second).Report.Claims.Select(claim => claim.Id.Text).Should().Equal("c1", "a", "z", "c2", "c3");
        Merged(second, first).Should().Be(Merged(first, second));
    }

    [Fact]
    public void Items_that_nothing_tells_apart_are_shared_as_one_value()
    {
        static void Second(JsonObject document) => document.Claim(0).List("times").Add(EditedReport.Json("""{"role":"occurred","value":{"edtf":"2024-05-03"}}"""));
        ReportRevision common = EditedReport.Edit(Second);
        ReportRevision ours = EditedReport.Edit(document =>
        {
            Second(document);
            document.Claim(0)["times"]![0]!["value"]!["edtf"] = "2024-05-01";
        });
        ReportRevision theirs = EditedReport.Edit(document =>
        {
            Second(document);
            document.Claim(0)["times"]![1]!["value"]!["edtf"] = "2024-05-04";
        });

        EditMergeResult result = EditMerge.Merge(common, ours, theirs);

        result.Conflicts.Should().ContainSingle().Which.Path.Should().Be("/claims/[c1]/times/[role=occurred]");
        EditMerge.Merge(common, ours, common).Merged.Should().Be(ours);
    }

    [Fact]
    public void Unknown_members_take_part_and_are_shared_as_a_whole()
    {
        ReportRevision merged = Merged(document => document["x-a"] = new JsonArray(1), document => document.Claim(1)["x-b"] = null);
        EditConflict conflict = OnlyConflict(document => document["x-a"] = EditedReport.Json("""{"p":1}"""), document => document["x-a"] = EditedReport.Json("""{"q":1}"""));

        merged.Should().Be(EditedReport.Edit(document =>
        {
            document["x-a"] = new JsonArray(1);
            document.Claim(1)["x-b"] = null;
        }));
        conflict.Path.Should().Be("/x-a");
        conflict.Kind.Should().Be(EditConflictKind.BothAdded);
    }

    [Fact]
    public void Extensions_of_two_partners_both_stand() =>
        Merged(
            document => document["extensions"] = EditedReport.Json("""{"https://one.example/x":{"data":1}}"""),
            document => document["extensions"] = EditedReport.Json("""{"https://two.example/x":{"data":2}}""")).Report.Extensions!.Keys
            .Should().Equal("https://one.example/x", "https://two.example/x");

    [Fact]
    public void All_conflicts_are_reported()
    {
        EditMergeResult result = Merge(
            document =>
            {
                document["title"] = EditedReport.Json("""{"text":"One"}""");
                document.Claim(1)["statement"]!["text"] = "One.";
                document.List("claims").RemoveAt(2);
            },
            document =>
            {
                document["title"] = EditedReport.Json("""{"text":"Other"}""");
                document.Claim(1)["statement"]!["text"] = "Other.";
                document.Claim(2)["note"] = "Checked.";
            });

        result.Merged.Should().BeNull();
        result.Conflicts.Select(conflict => conflict.Path).Should().Equal("/claims/[c2]/statement", "/claims/[c3]", "/title");
    }

    [Fact]
    public void The_outcome_is_the_revision_after_both()
    {
        ReportRevision ours = EditedReport.Edit(document =>
        {
            document["revision"] = EditedReport.Json("""{"number":2,"recordedAt":"2024-05-04T10:00:00Z"}""");
            document.Claim(0)["note"] = "Checked.";
        });
        ReportRevision theirs = EditedReport.Edit(document => document["revision"] = EditedReport.Json("""{"number":3,"recordedAt":"2024-05-05T10:00:00Z"}"""));

        RevisionInfo successor = EditMerge.SuccessorOf(ours, theirs);
        EditMergeResult result = EditMerge.Merge(EditedReport.Original, ours, theirs, successor);

        EditMerge.Merge(EditedReport.Original, ours, theirs).Conflicts.Should().ContainSingle().Which.Path.Should().Be("/revision");
        successor.Number.Should().Be(4);
        successor.Should().Be(EditMerge.SuccessorOf(theirs, ours));
        result.Merged!.Report.Revision.Should().Be(successor);
        result.Merged.Report.Revision!.Supersedes.Should().BeEquivalentTo([ours.Digest, theirs.Digest]);
        result.Merged.Report.Claims[0].Note.Should().Be("Checked.");
    }

    [Fact]
    public void A_retraction_by_one_side_is_kept_and_two_reasons_are_a_conflict()
    {
        ReportRevision ours = EditedReport.Edit(document => document["revision"] = EditedReport.Json("""{"number":2,"status":"retracted","reason":{"text":"Wrong place."}}"""));
        ReportRevision theirs = EditedReport.Edit(document => document["revision"] = EditedReport.Json("""{"number":2,"reason":{"text":"Typing error."}}"""));
        RevisionInfo successor = EditMerge.SuccessorOf(ours, theirs);

        EditMerge.Merge(EditedReport.Original, ours, EditedReport.Original, successor).Merged!.Report.Revision!.EffectiveStatus.Should().Be(RevisionStatus.Retracted);
        EditMerge.Merge(EditedReport.Original, ours, theirs, successor).Conflicts.Should().ContainSingle().Which.Path.Should().Be("/revision/reason");
        EditMerge.Merge(EditedReport.Original, ours, theirs, successor with { Reason = new LocalizedText { Text = "Both." } }).Merged!.Report.Revision!.Reason!.Text.Should().Be("Both.");
    }

    [Fact]
    public void Revisions_of_different_reports_are_not_merged()
    {
        Action merge = () => EditMerge.Merge(EditedReport.Original, EditedReport.Original, EditedReport.Edit(document => document["id"] = "https://partner.example/reports/18"));

        merge.Should().Throw<ArgumentException>().WithMessage("*reports/18*");
    }

    [Fact]
    public void Errors_that_an_edit_had_already_do_not_stand_in_the_way()
    {
        ReportRevision merged = Merged(document => document.Claim(0)["event"] = "nothing", document => document.Claim(1)["note"] = "Checked.");

        merged.Report.Claims[0].Event!.Text.Should().Be("nothing");
    }

    private static EditMergeResult Merge(Action<JsonObject> ours, Action<JsonObject> theirs) =>
        EditMerge.Merge(EditedReport.Original, EditedReport.Edit(ours), EditedReport.Edit(theirs));

    private static ReportRevision Merged(Action<JsonObject> ours, Action<JsonObject> theirs)
    {
        EditMergeResult result = Merge(ours, theirs);
        result.Conflicts.Should().BeEmpty();
        return result.Merged!;
    }

    private static EditConflict OnlyConflict(Action<JsonObject> ours, Action<JsonObject> theirs)
    {
        EditMergeResult result = Merge(ours, theirs);
        result.Merged.Should().BeNull();
        return result.Conflicts.Should().ContainSingle().Which;
    }
}
