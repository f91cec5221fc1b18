using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictReports.Merging;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Merging.Edits;

public sealed class ReportDifferenceTests
{
    [Fact]
    public void A_changed_member_is_named_by_the_identities_on_its_way() =>
        Lines(document => document.Claim(0)["quantities"]![1]!["best"] = 3).Should().Equal("~ /claims/[c1]/quantities/[measure=killed]/best 2 -> 3");

    [Fact]
    public void An_item_put_in_front_is_one_addition_and_not_a_change_of_all() =>
        Lines(document => document.List("claims").Insert(0, EditedReport.Json("""{"id":"c0","statement":{"text":"New."}}""")))
            .Should().Equal("""+ /claims/[c0] {"id":"c0","statement":{"text":"New."}}""", """^ /claims ["c1","c2","c3"] -> ["c0","c1","c2","c3"]""");

    [Fact]
    public void An_item_added_at_the_end_needs_no_order() =>
        Lines(document => document.List("events").Add(EditedReport.Json("""{"id":"fire","type":"assault.fire"}"""))).Should().Equal("""+ /events/[fire] {"id":"fire","type":"assault.fire"}""");

    [Fact]
    public void A_removed_item_is_one_removal() =>
        Lines(document => document.List("claims").RemoveAt(1)).Should().Equal("""- /claims/[c2] {"event":"strike","id":"c2","statement":{"text":"A depot burnt."}}""");

    [Fact]
    public void The_items_of_a_list_that_is_new_are_additions() =>
        Lines(document => document["evidence"] = EditedReport.Json("""[{"id":"page","kind":"web-page"}]""")).Should().Equal("""+ /evidence/[page] {"id":"page","kind":"web-page"}""");

    [Fact]
    public void Items_in_another_order_are_a_change_of_order() =>
        Lines(document => document.List("claims").Move(0, 2)).Should().Equal("""^ /claims ["c1","c2","c3"] -> ["c2","c3","c1"]""");

    [Fact]
    public void A_quantity_of_something_else_is_another_quantity() =>
        Lines(document => document.Claim(0)["quantities"]![1]!["measure"] = "missing").Should().Equal(
            """- /claims/[c1]/quantities/[measure=killed] {"best":2,"measure":"killed"}""",
            """+ /claims/[c1]/quantities/[measure=missing] {"best":2,"measure":"missing"}""");

    [Fact]
    public void A_route_with_other_speakers_is_another_route() =>
        Lines(document => document.Claim(0)["attributions"]![0]!.List("hops").Insert(0, EditedReport.Json("""{"source":"locals","verb":"states"}"""))).Should().Equal(
            """- /claims/[c1]/attributions/[{"hops":[{"source":"official","verb":"states"}]}] {"hops":[{"source":"official","verb":"states"}]}""",
            """+ /claims/[c1]/attributions/[{"hops":[{"source":"locals","verb":"states"},{"source":"official","verb":"states"}]}] """
                + """{"hops":[{"source":"locals","verb":"states"},{"source":"official","verb":"states"}]}""");

    [Fact]
    public void Items_that_nothing_tells_apart_are_one_value()
    {
        string second = """{"role":"occurred","value":{"edtf":"2024-05-03"}}""";

        Lines(document => document.Claim(0).List("times").Add(EditedReport.Json(second))).Should().Equal(
            $$$"""~ /claims/[c1]/times/[role=occurred] {"role":"occurred","value":{"edtf":"2024-05-02"}} -> [{"role":"occurred","value":{"edtf":"2024-05-02"}},{{{second}}}]""");
    }

    [Fact]
    public void Unknown_members_are_values_at_every_level_even_null()
    {
        Lines(document =>
        {
            document["x/a~b"] = null;
            document.Claim(1)["x-note"] = new JsonArray(1, 2);
        }).Should().Equal("+ /claims/[c2]/x-note [1,2]", "+ /x~1a~0b null");
    }

    [Fact]
    public void Extensions_are_told_apart_by_their_addresses() =>
        Lines(document => document["extensions"] = EditedReport.Json("""{"https://partner.example/x":{"data":{"a":1}}}"""))
            .Should().Equal("""+ /extensions/https:~1~1partner.example~1x {"data":{"a":1}}""");

    [Fact]
    public void Another_spelling_of_the_document_is_no_difference() =>
        Lines(document =>
        {
            JsonNode sources = document["sources"]!.DeepClone();
            document.Remove("sources");
            document["sources"] = sources;
        }).Should().BeEmpty();

    [Fact]
    public void A_rating_on_another_scale_is_replaced_as_a_whole()
    {
        ReportRevision before = EditedReport.Edit(document => document["ratings"] = EditedReport.Json(
            """[{"id":"r","target":{"ref":"c1"},"rater":"wire","value":{"scale":"likelihood","scheme":"icd-203","low":55,"high":80}}]"""));
        ReportRevision after = EditedReport.Edit(document => document["ratings"] = EditedReport.Json(
            """[{"id":"r","target":{"ref":"c1"},"rater":"wire","value":{"scale":"confidence","scheme":"icd-203","level":"low"}}]"""));

        MemberChange change = ReportDifference.Between(before, after).Should().ContainSingle().Which;

        change.Path.Should().Be("/ratings/[r]/value");
        ReportDifference.Apply(before, [change]).Should().Be(after);
    }

    [Fact]
    public void Changes_that_were_written_in_another_spelling_are_applied_all_the_same()
    {
        MemberChange change = ReportDifference.Between(EditedReport.Original, EditedReport.Edit(document => document.Claim(0)["quantities"]![0] = EditedReport.Json(
            """{"measure":"wounded","min":1,"max":2}""")))[0];
        using JsonDocument spelled = JsonDocument.Parse(""" "at\u002dleast" """);

        ReportRevision applied = ReportDifference.Apply(EditedReport.Original, [change with { Before = new JsonFragment(spelled.RootElement) }]);

        change.Path.Should().EndWith("/approximator");
        applied.Report.Claims[0].Quantities[0].Approximator.Should().BeNull();
    }

    [Theory]
    [InlineData("/claims/[c9]/note")]
    [InlineData("/claims/0/note")]
    [InlineData("/claims/[c1]/statement/text")]
    [InlineData("/title/text")]
    [InlineData("/claims")]
    [InlineData("/claims/[c1]")]
    [InlineData("/publisher/x")]
    [InlineData("claims")]
    [InlineData("")]
    public void A_change_that_starts_from_something_else_is_refused(string path)
    {
        MemberChange change = new() { Path = path, Kind = ChangeKind.Added, After = Fragment("1") };

        Action apply = () => ReportDifference.Apply(EditedReport.Original, [change]);

        apply.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_order_of_other_items_is_refused()
    {
        MemberChange change = new() { Path = "/claims", Kind = ChangeKind.Reordered, Before = Fragment("""["c1","c2","c3"]"""), After = Fragment("""["c1","c2"]""") };

        Action apply = () => ReportDifference.Apply(EditedReport.Original, [change]);

        apply.Should().Throw<ArgumentException>().WithMessage("*/claims*");
    }

    [Fact]
    public void Changes_that_would_give_no_report_are_refused()
    {
        MemberChange change = new() { Path = "/publisher", Kind = ChangeKind.Removed, Before = Fragment("\"wire\"") };

        Action apply = () => ReportDifference.Apply(EditedReport.Original, [change]);

        apply.Should().Throw<ConflictReports.Json.ReportFormatException>();
    }

    private static JsonFragment Fragment(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return new JsonFragment(document.RootElement);
    }

    private static string[] Lines(Action<JsonObject> edit)
    {
        ReportRevision after = EditedReport.Edit(edit);
        EquatableArray<MemberChange> changes = ReportDifference.Between(EditedReport.Original, after);
        ReportDifference.Apply(EditedReport.Original, changes).CanonicalJson.ToArray().Should().Equal(after.CanonicalJson.ToArray());
        return [.. changes.Select(change => change.ToString())];
    }
}
