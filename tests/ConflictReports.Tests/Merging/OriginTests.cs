using ConflictReports.Merging;
using ConflictReports.Merging.Independence;
using ConflictReports.Ratings;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using static ConflictReports.Tests.Merging.Draft;

namespace ConflictReports.Tests.Merging;

public sealed class OriginTests
{
    [Fact]
    public void Named_speakers_through_two_outlets_are_two_origins() =>
        Expect(2, 2, Report("a", Claim("c", "minister", Killed(12))), Report("b", Claim("c", "minister", Killed(12))));

    [Fact]
    public void One_ministry_through_forty_outlets_is_one_origin() =>
        Expect(1, 1, [.. Enumerable.Range(0, 40).Select(i => Report($"r{i}", Claim("c", "ministry", Killed(12))))]);

    [Fact]
    public void An_outlet_that_quotes_two_vouches_for_one() =>
        Expect(1, 2, Report("a", Claim("c1", "minister", Killed(12)), Claim("c2", "ministry", Killed(12))));

    [Fact]
    public void An_outlet_without_a_source_of_its_own_does_not_vouch_for_what_another_one_quotes() =>
        Expect(1, 3, Report("a", Claim("c1", "minister", Killed(12)), Claim("c2", "ministry", Killed(12))), Report("b", Claim("c", null, Killed(12))));

    [Fact]
    public void Origins_that_only_one_of_several_outlets_quotes_count_once() =>
        Expect(
            2,
            3,
            Report("a", Claim("c1", "minister", Killed(12)), Claim("c2", "ministry", Killed(12)), Claim("c3", "official", Killed(12))),
            Report("b", Claim("c", "ministry", Killed(12))),
            Report("c", Claim("c", "ministry", Killed(12))));

    [Fact]
    public void Two_witnesses_of_whom_one_wire_alone_tells_are_one_origin()
    {
        Expect(1, 2, Relayed("a"), Relayed("b"));
        Expect(2, 3, Relayed("a"), Relayed("b"), Report("c", Claim("c", "minister", Killed(12))));

        static ConflictReport Relayed(string id)
        {
            ConflictReport report = Report(id, Claim("c", null, Killed(12)) with { Attributions = [By("wire", "minister")] });
            return report with { Sources = [.. report.Sources, Source("wire", SourceKind.Agency, "Wire")] };
        }
    }

    [Theory]
    [InlineData(DerivationKind.Summary)]
    [InlineData(DerivationKind.Aggregation)]
    [InlineData(DerivationKind.Quotation)]
    public void Two_witnesses_taken_from_one_page_are_one_origin_though_nobody_holds_the_page(DerivationKind kind)
    {
        WebAddress page = WebAddress.Parse("https://wire.example/1");

        Expect(1, 2, Taken("a", new Derivation { Kind = kind, Url = page }), Taken("b", new Derivation { Kind = kind, Url = page }));
        Expect(1, 2, Taken("a", new Derivation { Kind = kind, Report = IdOf("gone") }), Taken("b", new Derivation { Kind = kind, Report = IdOf("gone") }));
        Expect(2, 2, Taken("a", new Derivation { Kind = kind, Url = page }), Taken("b", new Derivation { Kind = kind, Url = WebAddress.Parse("https://wire.example/2") }));

        static ConflictReport Taken(string id, Derivation from) => Report(id, Claim("c", "minister", Killed(12))) with { DerivedFrom = [from] };
    }

    [Fact]
    public void Two_witnesses_taken_from_a_report_that_says_something_else_are_one_origin()
    {
        Derivation[] from = [new Derivation { Kind = DerivationKind.Summary, Report = IdOf("wire") }];

        Expect(
            1,
            2,
            Report("wire", Claim("c", "minister", Quantity.Exactly(40, Measure.Killed))),
            Report("a", Claim("c", "minister", Killed(12))) with { DerivedFrom = [.. from] },
            Report("b", Claim("c", "minister", Killed(12))) with { DerivedFrom = [.. from] });
    }

    [Fact]
    public void Speakers_without_a_name_may_be_one() =>
        Expect(1, 2, Report("a", Claim("c", "official", Killed(12))), Report("b", Claim("c", "official", Killed(12))));

    [Fact]
    public void A_speaker_without_a_name_may_be_one_with_a_name()
    {
        ConflictReport named = Report("a", Claim("c", "minister", Killed(12)));
        ConflictReport unnamed = Report("b", Claim("c", "official", Killed(12)));

        Expect(1, 2, named, unnamed);
        Build(named, unnamed).Value("12").Suggestion!.Credibility.Should().Be(Credibility.ProbablyTrue);
        Expect(2, 3, named, unnamed, Report("c", Claim("c", "minister", Killed(12))));
    }

    [Fact]
    public void A_speaker_without_a_name_is_not_the_outlet_that_saw_it() => Expect(
        2,
        2,
        Report("a", Claim("c", null, Killed(12)) with { Attributions = [new Attribution { BasisOfKnowledge = BasisOfKnowledge.Eyewitness }] }),
        Report("b", Claim("c", "official", Killed(12))));

    [Fact]
    public void An_outlets_voice_without_a_stated_basis_counts_only_if_there_is_nothing_else()
    {
        Expect(1, 1, Report("a", Claim("c", null, Killed(12))));
        Expect(1, 2, Report("a", Claim("c", null, Killed(12))), Report("b", Claim("c", null, Killed(12))));
        Expect(1, 2, Report("a", Claim("c", null, Killed(12))), Report("b", Claim("c", "minister", Killed(12))));
    }

    [Theory]
    [InlineData(BasisOfKnowledge.Eyewitness, 2)]
    [InlineData(BasisOfKnowledge.Document, 2)]
    [InlineData(BasisOfKnowledge.OwnAct, 2)]
    [InlineData(BasisOfKnowledge.Undisclosed, 1)]
    [InlineData(BasisOfKnowledge.Inference, 1)]
    public void An_outlet_that_saw_it_is_an_origin(BasisOfKnowledge basis, int min) => Expect(
        min,
        2,
        Report("a", Claim("c", null, Killed(12)) with { Attributions = [new Attribution { BasisOfKnowledge = basis }] }),
        Report("b", Claim("c", "minister", Killed(12))));

    [Fact]
    public void What_is_only_imputed_has_no_origin()
    {
        Claim feared = Claim("c", null, Killed(12)) with
        {
            Attributions = [new Attribution { Hops = [new Hop { Source = LocalId.Parse("ministry"), Verb = AttributionVerb.Parse("fears"), Directness = Directness.Imputed }] }],
        };

        Expect(0, 0, Report("a", feared));
        Build(Report("a", feared)).Value("12").Suggestion!.Credibility.Should().Be(Credibility.CannotBeJudged);
    }

    [Fact]
    public void The_origin_is_the_innermost_to_whom_words_are_ascribed()
    {
        Claim claim = Claim("c", null, Killed(12)) with
        {
            Attributions =
            [
                new Attribution
                {
                    Hops =
                    [
                        new Hop { Source = LocalId.Parse("locals"), Verb = AttributionVerb.Parse("reports") },
                        new Hop { Source = LocalId.Parse("minister"), Verb = AttributionVerb.Parse("states") },
                        new Hop { Source = LocalId.Parse("ministry"), Verb = AttributionVerb.Parse("fears"), Directness = Directness.Imputed },
                    ],
                },
            ],
        };

        Build(Report("a", claim)).Value("12").Origins!.Origins.Should().ContainSingle().Which.Name.Should().Be("Minister a");
    }

    [Fact]
    public void What_two_speakers_say_that_somebody_fears_is_confirmed_by_nobody()
    {
        ConflictReport[] reports = [Fearing("a"), Fearing("b")];

        Expect(1, 2, reports);
        Build(reports).Value("12").Suggestion!.Credibility.Should().Be(Credibility.CannotBeJudged);
        Expect(1, 1, [.. reports, Report("c", Claim("c", "minister", Killed(12)))]);

        static ConflictReport Fearing(string id)
        {
            Attribution route = By("minister", "ministry");
            Hop feared = route.Hops[1] with { Verb = AttributionVerb.Parse("fears"), Directness = Directness.Imputed };
            return Report(id, Claim("c", null, Killed(12)) with { Attributions = [route with { Hops = [route.Hops[0], feared] }] });
        }
    }

    [Theory]
    [InlineData(Certainty.Rumoured, Credibility.CannotBeJudged)]
    [InlineData(Certainty.Possible, Credibility.PossiblyTrue)]
    public void A_rumour_or_what_is_held_possible_confirms_nothing(Certainty certainty, Credibility alone)
    {
        ConflictReport[] weak = [.. new[] { "a", "b" }.Select(id => Report(id, Claim("c", "minister", Killed(12)) with { Certainty = certainty }))];

        Expect(1, 2, weak);
        Build(weak).Value("12").Suggestion!.Credibility.Should().Be(alone);
        Expect(1, 1, [.. weak, Report("c", Claim("c", "minister", Killed(12)))]);
        Expect(2, 2, [.. weak, Report("c", Claim("c", "minister", Killed(12))), Report("d", Claim("c", "minister", Killed(12)))]);
    }

    [Fact]
    public void A_copy_adds_nothing()
    {
        ConflictReport original = Report("a", Claim("c", "minister", Killed(12)));
        ConflictReport copy = Report("b", Claim("c", "minister", Killed(12))) with { DerivedFrom = [new Derivation { Kind = DerivationKind.Summary, Report = IdOf("a") }] };
        ConflictReport copyOfCopy = Report("c", Claim("c", "minister", Killed(12))) with { DerivedFrom = [new Derivation { Kind = DerivationKind.Republication, Report = IdOf("b") }] };

        Expect(1, 1, original, copy, copyOfCopy);
        Build(original, copy, copyOfCopy).Value("12").Origins!.Copies.Should().Equal("https://partner.example/b#c", "https://partner.example/c#c");
        Expect(2, 2, original, copy, copyOfCopy, Report("d", Claim("c", "minister", Killed(12))));
    }

    [Fact]
    public void A_report_that_is_cited_adds_nothing_twice()
    {
        Claim citing = Claim("c", null, Killed(12)) with
        {
            Attributions = [new Attribution { Hops = [new Hop { Source = LocalId.Parse("minister"), Verb = AttributionVerb.Parse("states"), Cites = new Citation { Report = IdOf("a") } }] }],
        };

        Expect(1, 1, Report("a", Claim("c", "minister", Killed(12))), Report("b", citing));
    }

    [Fact]
    public void Who_sums_up_and_was_there_is_an_origin()
    {
        ConflictReport summary = Report("b", Claim("c", null, Killed(12)) with { Attributions = [new Attribution { BasisOfKnowledge = BasisOfKnowledge.Eyewitness }] })
            with
        { DerivedFrom = [new Derivation { Kind = DerivationKind.Summary, Report = IdOf("a") }] };

        Expect(2, 2, Report("a", Claim("c", "minister", Killed(12))), summary);
    }

    [Fact]
    public void Reports_that_derive_from_each_other_have_no_known_origin()
    {
        ConflictReport a = Report("a", Claim("c", "minister", Killed(12))) with { DerivedFrom = [new Derivation { Kind = DerivationKind.Summary, Report = IdOf("b") }] };
        ConflictReport b = Report("b", Claim("c", "minister", Killed(12))) with { DerivedFrom = [new Derivation { Kind = DerivationKind.Summary, Report = IdOf("a") }] };

        Expect(1, 1, a, b);
        Build(a, b).Value("12").Suggestion!.Rule.Should().Be("R6");
    }

    [Fact]
    public void A_reprint_speaks_in_the_voice_of_the_reprinted_outlet()
    {
        ConflictReport reprint = Report("b", Claim("c", null, Killed(12))) with
        {
            Sources = [.. Report("b").Sources, Source("original", SourceKind.Outlet, "Outlet a")],
            DerivedFrom = [new Derivation { Kind = DerivationKind.Republication, Source = LocalId.Parse("original") }],
        };

        Dossier dossier = Build(Report("a", Claim("c", null, Killed(12))), reprint);

        dossier.Value("12").Origins.Should().Match<OriginCount>(origins => origins.Min == 1 && origins.Max == 1);
    }

    [Fact]
    public void Speakers_of_one_name_are_not_counted_twice_and_not_joined()
    {
        ConflictReport a = Report("a", Claim("c", "minister", Killed(12)));
        ConflictReport b = Report("b", Claim("c", "minister", Killed(12)));
        b = b with { Sources = [.. b.Sources.Where(source => source.Id.Text != "minister"), Source("minister", SourceKind.OfficeHolder, "MINISTER a")] };

        Expect(1, 2, a, b);
    }

    [Theory]
    [InlineData("speaks-for", 1)]
    [InlineData("part-of", 1)]
    [InlineData("controlled-by", 1)]
    [InlineData("employed-by", 1)]
    [InlineData("member-of", 2)]
    public void A_body_and_whoever_depends_on_it_are_not_counted_twice(string affiliation, int min)
    {
        Source press = Source("press", SourceKind.GovernmentBody, "Press Service") with
        {
            Affiliations = [new Affiliation { To = LocalId.Parse("ministry"), Kind = AffiliationKind.Parse(affiliation) }],
        };
        ConflictReport report = Report("a", Claim("c", "press", Killed(12)));

        Expect(min, 2, report with { Sources = [.. report.Sources, press] }, Report("b", Claim("c", "ministry", Killed(12))));
    }

    [Fact]
    public void Stronger_statements_stand_behind_weaker_ones_and_not_the_other_way_round()
    {
        Dossier dossier = Build(
            Report("a", Claim("c", "minister", Quantity.Exactly(15, Measure.Killed))), Report("b", Claim("c", "minister", Quantity.AtLeast(12, Measure.Killed))));

        dossier.Value("at least 12").Origins!.Min.Should().Be(2);
        dossier.Value("exact 15").Origins!.Min.Should().Be(1);
    }

    [Theory]
    [InlineData(2, 2, 0, false, "R1", Credibility.ConfirmedByOtherSources)]
    [InlineData(1, 3, 0, false, "R2", Credibility.ProbablyTrue)]
    [InlineData(1, 1, 0, false, "R3", Credibility.PossiblyTrue)]
    [InlineData(1, 1, 1, false, "R4", Credibility.Doubtful)]
    [InlineData(1, 1, 2, false, "R5", Credibility.Improbable)]
    [InlineData(3, 3, 1, false, "R2", Credibility.ProbablyTrue)]
    [InlineData(2, 2, 1, false, "R3", Credibility.PossiblyTrue)]
    [InlineData(2, 2, 0, true, "R6", Credibility.CannotBeJudged)]
    public void The_suggestion_follows_a_table(int min, int max, int contradicting, bool isRumour, string rule, Credibility expected)
    {
        Origin origin = new() { Id = "a", Name = "a", Kind = OriginKind.Named, CountsForMin = true, CountsForMax = true, Why = "" };

        CredibilitySuggestion suggestion = CredibilityTable.Suggest(new OriginCount { Min = min, Max = max, Origins = [origin] }, isRumour, contradicting);

        suggestion.Should().Match<CredibilitySuggestion>(found => found.Rule == rule && found.Credibility == expected);
    }

    private static void Expect(int min, int max, params ConflictReport[] reports)
    {
        OriginCount origins = Build(reports).Value("12").Origins!;
        (origins.Min, origins.Max).Should().Be((min, max));
    }
}
