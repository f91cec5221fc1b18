using ConflictReports.Merging;
using ConflictReports.Testing;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;
using static ConflictReports.Tests.Merging.Draft;

namespace ConflictReports.Tests.Merging;

public sealed class PatternTests(ITestOutputHelper output)
{
    [Fact]
    public void Acts_of_which_one_is_part_of_the_other_in_two_years_are_a_pattern()
    {
        DossierPattern pattern = Build(Linked("a", "2020"), Linked("b", "2022")).Patterns.Should().ContainSingle().Subject;

        pattern.Families.Select(family => family.Text).Should().Equal("mobilize", "train");
        pattern.ActorNames.Should().Equal("Freedonia");
        pattern.Occurrences.Select(occurrence => (occurrence.Report, occurrence.Years?.Text, occurrence.Ties.Single().Kind))
            .Should().Equal((IdOf("a").Text, "2020", PatternTieKind.PartOf), (IdOf("b").Text, "2022", PatternTieKind.PartOf));
        pattern.Occurrences[0].Claims.Should().Equal("https://partner.example/a#call-up", "https://partner.example/a#training");
        pattern.Occurrences[0].Ties[0].Said.Should().BeNull();
    }

    [Theory]
    [InlineData("2020", "2020")]
    [InlineData("2020-12", "2020-12-31/2021-01-02")]
    [InlineData("2020", "202X")]
    [InlineData("2020", "2019/..")]
    [InlineData("2020", "XXXX-01")]
    public void Years_that_may_be_one_are_no_pattern(string first, string second) => Build(Linked("a", first), Linked("b", second)).Patterns.Should().BeEmpty();

    [Theory]
    [InlineData("2020", "2021/..")]
    [InlineData("2020", "2022~")]
    [InlineData("2020-12-31", "2021-01-05")]
    public void Years_that_are_surely_two_are_a_pattern(string first, string second) => Build(Linked("a", first), Linked("b", second)).Patterns.Should().ContainSingle();

    [Fact]
    public void Without_a_time_in_the_claims_the_year_of_publication_counts()
    {
        ConflictReport late = Linked("b", null) with { Published = ReportedTime.Stated(Edtf.Parse("[2022-03..]")) };

        Build(Linked("a", "2020"), late).Patterns.Single().Occurrences[1].Years.Should().Be(Edtf.Parse("2022/.."));
        Build(Linked("a", "2020"), Linked("b", null)).Patterns.Should().BeEmpty("no year is known");
    }

    [Fact]
    public void Reports_of_one_event_in_two_years_are_one_occurrence()
    {
        ConflictReport first = Linked("a", "2020");
        ConflictReport second = Linked("b", "2022");
        ConflictReport judge = Report("judge") with { Judgements = [Judge("https://partner.example/a#mobilization", "https://partner.example/b#mobilization", IdentityVerdict.Same)] };

        Build(first, second, judge).Patterns.Should().BeEmpty();
        Build(first, second, judge, Linked("c", "2018")).Patterns.Should().ContainSingle().Which.Occurrences.Should().HaveCount(3);
    }

    [Fact]
    public void Acts_of_other_actors_are_no_pattern() => Build(Linked("a", "2020"), Linked("b", "2022", "Sylvania")).Patterns.Should().BeEmpty();

    [Fact]
    public void A_state_acts_in_what_its_parts_do_and_shares_their_pattern()
    {
        Dossier dossier = Build(WithMinistry(Linked("a", "2020")), WithMinistry(Linked("b", "2022")));

        dossier.Patterns.Should().ContainSingle().Which.ActorNames.Should().Equal("Freedonia", "Ministry of Defence");
    }

    [Fact]
    public void A_purpose_that_is_a_claim_of_its_own_ties_and_a_negated_one_does_not()
    {
        Dossier dossier = Build(Qualified("a", "2020", "purpose", Named: true), Qualified("b", "2022", "pretext", Named: true));

        dossier.Patterns.Single().Occurrences.SelectMany(occurrence => occurrence.Ties).Select(tie => (tie.Kind, tie.Said))
            .Should().Equal((PatternTieKind.Qualifier, "https://partner.example/a#call-up"), (PatternTieKind.Qualifier, "https://partner.example/b#call-up"));
        Build(Qualified("a", "2020", "purpose", Named: true), Qualified("b", "2022", "purpose", Named: true, Polarity.Negated)).Patterns.Should().BeEmpty();
    }

    [Fact]
    public void A_pretext_in_words_ties_to_what_the_actor_does_in_the_same_report()
    {
        Dossier dossier = Build(Qualified("a", "2020", "pretext"), Qualified("b", "2022", "pretext"));

        dossier.Patterns.Single().Occurrences.Should().OnlyContain(occurrence => occurrence.Ties.Single().Kind == PatternTieKind.Pretext);
        DossierText.Render(dossier).Should().Contain("PATTERNS OVER THE YEARS: 1").And.Contain("[mobilize.troops] has as its pretext: \"a cover\"");
        Build(Qualified("a", "2020", "purpose"), Qualified("b", "2022", "purpose")).Patterns.Should().BeEmpty("a purpose in words says nothing of other acts");
        Build(Linked("a", "2020"), Qualified("b", "2022", "pretext")).Patterns.Should().BeEmpty("one declared tie and one pretext are of different strength");
    }

    [Fact]
    public void The_order_of_the_reports_changes_no_pattern()
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int i = 0; i < Seed.Cases(60); i++)
        {
            Random random = seed.ForCase(i);
            ConflictReport[] reports = [.. Enumerable.Range(0, 8).Select(position => Next(random, $"{position}"))];
            DossierPattern[] expected = [.. Build(reports).Patterns];

            random.Shuffle(reports);

            Build(reports).Patterns.Should().Equal(expected, seed.Case(i));
        }
    }

    [Fact]
    public void The_five_articles_have_the_one_pattern_of_call_ups_beside_trainings_and_inspections()
    {
        Dossier dossier = Dossier.Build(ReportSet.Create(Repository.Examples.Select(file => (ReadOnlyMemory<byte>)File.ReadAllBytes(file))));

        DossierPattern pattern = dossier.Patterns.Should().ContainSingle().Subject;

        pattern.ActorNames.Should().Equal("Belarus");
        pattern.Families.Select(family => family.Text).Should().Equal("mobilize", "train");
        pattern.Occurrences.Select(occurrence => occurrence.Years!.Text).Should().Equal("2020", "2022", "2022/..");
        pattern.Occurrences[1].Ties.Should().OnlyContain(tie => tie.Kind == PatternTieKind.Pretext);
    }

    private static ConflictReport Next(Random random, string id)
    {
        string year = $"{2015 + random.Next(8)}";
        string actor = random.Next(2) == 0 ? "Freedonia" : "Sylvania";
        return random.Next(3) == 0 ? Qualified(id, year, "pretext", Named: random.Next(2) == 0) : random.Next(3) == 0 ? WithMinistry(Linked(id, year, actor)) : Linked(id, year, actor);
    }

    private static ConflictReport Linked(string id, string? year, string actor = "Freedonia") => Acts(id, year, actor, [], LocalId.Parse("drill"));

    private static ConflictReport Qualified(string id, string year, string kind, bool Named = false, Polarity? polarity = null) => Acts(
        id, year, "Freedonia", [new Qualifier { Kind = QualifierKind.Parse(kind), Text = new LocalizedText { Text = "a cover" }, Claim = Named ? LocalId.Parse("training") : null, Polarity = polarity }], null);

    // A call-up and a training by one state.
    private static ConflictReport Acts(string id, string? year, string actor, EquatableArray<Qualifier> qualifiers, LocalId? partOf) => Report(id) with
    {
        Actors = [new Actor { Id = LocalId.Parse("state"), Kind = SourceKind.State, Names = [new Name { Text = actor }] }],
        Events =
        [
            new Event { Id = LocalId.Parse("mobilization"), Type = EventType.Parse("mobilize.troops"), PartOf = partOf },
            new Event { Id = LocalId.Parse("drill"), Type = EventType.Parse("train.exercise") },
        ],
        Claims =
        [
            Act("call-up", "mobilization", year) with { Qualifiers = qualifiers },
            Act("training", "drill", year),
        ],
    };

    private static Claim Act(string id, string item, string? year) => Claim(id) with
    {
        Event = LocalId.Parse(item),
        Participants = [new Participant { Role = ParticipantRole.Actor, Party = LocalId.Parse("state") }],
        Times = year is null ? [] : [Occurred(year)],
    };

    private static ConflictReport WithMinistry(ConflictReport report) => report with
    {
        Sources = [.. report.Sources.Where(source => source.Id.Text != "ministry"), report.Sources.Single(source => source.Id.Text == "ministry") with
        {
            Affiliations = [new Affiliation { To = LocalId.Parse("state"), Kind = AffiliationKind.PartOf }],
        }],
        Claims = report.Claims.Select(claim => claim with { Participants = [new Participant { Role = ParticipantRole.Actor, Party = LocalId.Parse("ministry") }] }).ToEquatableArray(),
    };
}
