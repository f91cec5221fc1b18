using ConflictReports.Merging;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using static ConflictReports.Tests.Merging.Draft;

namespace ConflictReports.Tests.Merging;

public sealed class IdentityTests
{
    private const string A = "https://partner.example/a#";
    private const string B = "https://partner.example/b#";
    private const string C = "https://partner.example/c#";

    [Fact]
    public void A_shared_identifier_makes_one()
    {
        IdentityGroup group = Build(Report("a"), Report("b")).Identities.Should().ContainSingle().Subject;

        group.Members.Should().Equal($"{A}ministry", $"{B}ministry");
        group.Representative.Should().Be($"{A}ministry");
        group.Joins.Should().ContainSingle().Which.Basis.Should().Be(JoinBasis.Identifier);
    }

    [Fact]
    public void A_body_of_one_name_and_kind_is_one_and_a_person_is_not()
    {
        Dossier dossier = Build(
            Named("a", Source("police", SourceKind.GovernmentBody, "Police"), Source("ivanov", SourceKind.Person, "Ivanov")),
            Named("b", Source("police", SourceKind.GovernmentBody, "Police"), Source("ivanov", SourceKind.Person, "Ivanov")));

        dossier.Identities.Select(group => group.Name).Should().BeEquivalentTo("Police", "Ministry of Defence");
        Dossier.Build(ReportSet.Create([Named("a", Source("police", SourceKind.GovernmentBody, "Police")), Named("b", Source("police", SourceKind.GovernmentBody, "Police"))]),
            DossierPolicy.Default with { JoinBodiesByName = false }).Identities.Should().ContainSingle();
    }

    [Fact]
    public void Bodies_of_different_countries_or_identifiers_are_not_one()
    {
        Source kgb = Source("kgb", SourceKind.GovernmentBody, "KGB");

        Joined(kgb with { Country = CountryCode.Parse("BY") }, kgb with { Country = CountryCode.Parse("RU") }).Should().BeFalse();
        Joined(kgb with { Country = CountryCode.Parse("BY") }, kgb).Should().BeTrue();
        Joined(kgb with { Identifiers = [Identifier("Q7")] }, kgb with { Identifiers = [Identifier("Q8")] }).Should().BeFalse();

        static bool Joined(Source left, Source right) => Build(Named("a", left), Named("b", right)).Identities.Any(group => group.Name == "KGB");
    }

    [Fact]
    public void A_judgement_makes_one_and_a_judgement_parts()
    {
        ConflictReport a = Report("a");

        Build(a with { Judgements = [Judge("minister", $"{B}minister", IdentityVerdict.Same)] }, Report("b")).Identities.Should().HaveCount(2);
        Dossier parted = Build(a with { Judgements = [Judge("ministry", $"{B}ministry", IdentityVerdict.Different)] }, Report("b"), Report("c"));

        parted.Identities.Should().BeEmpty("nobody can say which of the two the third one is");
        parted.IdentityFindings.Should().ContainSingle().Which.Kind.Should().Be(IdentityFindingKind.JoinBlocked);
    }

    [Fact]
    public void An_unsure_judgement_blocks_what_is_automatic_only()
    {
        IdentityJudgement unsure = Judge("ministry", $"{B}ministry", IdentityVerdict.Unsure);

        Build(Report("a") with { Judgements = [unsure] }, Report("b")).Identities.Should().BeEmpty();
        Build(Report("a") with { Judgements = [unsure, Judge("ministry", $"{B}ministry", IdentityVerdict.Same)] }, Report("b")).Identities.Should().ContainSingle();
    }

    [Fact]
    public void Judgements_that_contradict_each_other_join_nothing_and_are_reported()
    {
        ConflictReport a = Report("a") with
        {
            Judgements =
            [
                Judge("minister", $"{B}minister", IdentityVerdict.Same),
                Judge($"{B}minister", "official", IdentityVerdict.Same),
                Judge("minister", "official", IdentityVerdict.Different),
            ],
        };

        Dossier dossier = Build(a, Report("b"));

        dossier.Identities.Should().ContainSingle().Which.Name.Should().Be("Ministry of Defence");
        dossier.IdentityFindings.Should().ContainSingle().Which.Kind.Should().Be(IdentityFindingKind.ContradictoryJudgements);
    }

    [Fact]
    public void A_reference_to_what_is_not_here_is_noted()
    {
        Dossier dossier = Build(Report("a") with { Judgements = [Judge("minister", "https://partner.example/gone#x", IdentityVerdict.Same)] });

        dossier.Unresolved.Should().ContainSingle().Which.Reference.Should().Be("https://partner.example/gone#x");
    }

    [Fact]
    public void Events_of_two_reports_are_one_by_rule_if_type_time_and_country_fit()
    {
        Dossier dossier = Build(Loose("a", "2024-05-02"), Loose("b", "2024-05-02/2024-05-03"));

        dossier.Clusters.Should().ContainSingle().Which.Joins.Should().ContainSingle().Which.Basis.Should().Be(JoinBasis.EventRule);
    }

    [Fact]
    public void Events_on_successive_days_are_one_by_rule_only_with_a_settlement_in_common()
    {
        Build(Loose("a", "2024-05-02"), Loose("b", "2024-05-03")).Clusters.Should().HaveCount(2);
        Build(Loose("a", "2024-05-02", settlement: "Brest"), Loose("b", "2024-05-03", settlement: "Brest")).Clusters.Should().ContainSingle();
    }

    [Fact]
    public void What_is_said_of_events_that_are_one_by_rule_only_is_not_confirmed_until_somebody_says_that_they_are()
    {
        ConflictReport a = Killing("a");
        ConflictReport b = Killing("b");

        Build(a, b).Value("12").Should().Match<QuestionValue>(value => value.Origins!.Min == 1 && value.Origins.Max == 2 && value.Suggestion!.Rule == "R2");
        Build(a with { Judgements = [Judge("e", $"{B}e", IdentityVerdict.Same)] }, b).Value("12").Origins!.Min.Should().Be(2);

        static ConflictReport Killing(string id)
        {
            ConflictReport report = Loose(id, "2024-05-02");
            return report with { Claims = [report.Claims[0] with { Quantities = [Killed(12)], Attributions = [By("minister")] }] };
        }
    }

    [Fact]
    public void Events_are_not_one_by_rule_if_anything_is_missing_or_differs()
    {
        ConflictReport a = Loose("a", "2024-05-02");

        Build(a, Loose("b", "2024-05-05")).Clusters.Should().HaveCount(2);
        Build(a, Loose("b", "2024-05-02/..")).Clusters.Should().HaveCount(2);
        Build(a, Loose("b", "2024-05-02", country: "RU")).Clusters.Should().HaveCount(2);
        Build(a, Loose("b", "2024-05-02", type: "assault.aerial")).Clusters.Should().HaveCount(2);
        Build(Loose("a", "2024-05-02", settlement: "Brest"), Loose("b", "2024-05-02", settlement: "Minsk")).Clusters.Should().HaveCount(2);
        Dossier.Build(ReportSet.Create([a, Loose("b", "2024-05-02")]), DossierPolicy.Default with { JoinEventsAcrossReports = false }).Clusters.Should().HaveCount(2);
    }

    [Fact]
    public void Events_in_different_administrative_areas_are_not_one_by_rule()
    {
        Build(Within("a", "Brest Region"), Within("b", "Minsk Region")).Clusters.Should().HaveCount(2);
        Build(Within("a", "Brest Region", "Pinsk District"), Within("b", "Pinsk District")).Clusters.Should().ContainSingle();
        Build(Within("a", "Brest Region"), Loose("b", "2024-05-02", settlement: "Pinsk")).Clusters.Should().ContainSingle();

        static ConflictReport Within(string id, params string[] areas)
        {
            ConflictReport report = Loose(id, "2024-05-02");
            ClaimPlace place = report.Claims[0].Places[0] with { Value = report.Claims[0].Places[0].Value with { Admin = [.. areas] } };
            return report with { Claims = [report.Claims[0] with { Places = [place] }] };
        }
    }

    [Fact]
    public void A_chain_of_events_of_which_the_ends_do_not_fit_falls_apart()
    {
        Dossier dossier = Build(Loose("a", "2024-05-02"), Loose("b", "2024-05-03"), Loose("c", "2024-05-03"), Loose("d", "2024-05-04"));

        dossier.Clusters.Select(cluster => cluster.Claims.Count).Order().Should().Equal(1, 1, 2);
        Build(Loose("a", "2024-05-01/2024-05-02"), Loose("b", "2024-05-02/2024-05-04"), Loose("c", "2024-05-04")).Clusters.Should().HaveCount(3);
    }

    [Fact]
    public void Two_events_that_one_report_keeps_apart_are_not_joined_through_a_third()
    {
        ConflictReport a = Loose("a", "2024-05-02");
        Event other = a.Events[0] with { Id = LocalId.Parse("f") };
        a = a with { Events = [.. a.Events, other], Claims = [.. a.Claims, a.Claims[0] with { Id = LocalId.Parse("d"), Event = other.Id }] };

        Dossier dossier = Build(a, Loose("b", "2024-05-02"));

        dossier.Clusters.Should().HaveCount(3);
        dossier.IdentityFindings.Should().HaveCount(2).And.OnlyContain(finding => finding.Kind == IdentityFindingKind.JoinBlocked && (finding.Left == $"{B}e" || finding.Right == $"{B}e"));
    }

    [Fact]
    public void An_event_without_a_place_that_fits_two_places_is_joined_to_neither()
    {
        Dossier dossier = Build(
            Loose("a", "2024-05-02", settlement: "Brest"), Loose("b", "2024-05-02", settlement: "Brest"), Loose("c", "2024-05-02"), Loose("d", "2024-05-02", settlement: "Minsk"));

        dossier.Clusters.Select(cluster => cluster.Claims.Count).Order().Should().Equal(1, 1, 2);
        dossier.IdentityFindings.Should().HaveCount(2).And.OnlyContain(finding => finding.Left == $"{C}e" || finding.Right == $"{C}e");
    }

    [Fact]
    public void Possibly_the_same_is_shown_and_not_joined()
    {
        ConflictReport a = Loose("a", "2024-05-02");
        a = a with { Events = [a.Events[0] with { PossiblySameAs = [LocalId.Parse("f")] }, a.Events[0] with { Id = LocalId.Parse("f") }] };

        Build(a).Clusters.Should().ContainSingle().Which.PossiblySameAs.Should().Equal($"{A}f");
    }

    [Fact]
    public void A_claim_without_an_event_stands_alone_unless_somebody_judges_otherwise()
    {
        ConflictReport report = Report("a", Claim("c1"), Claim("c2") with { Event = null }, Claim("c3") with { Event = null });

        Build(report).Clusters.Should().HaveCount(3);
        Build(report with { Judgements = [Judge("c2", "c1", IdentityVerdict.Same)] }).Clusters.Should().HaveCount(2);
    }

    private static ConflictReport Named(string id, params Source[] sources)
    {
        ConflictReport report = Report(id);
        return report with { Sources = [.. report.Sources, .. sources] };
    }

    private static ConflictReport Loose(string id, string day, string country = "BY", string type = "assault.drone", string? settlement = null)
    {
        List<ClaimPlace> places = [new() { Role = PlaceRole.Occurred, Value = new Place { Countries = [CountryCode.Parse(country)] } }];
        if (settlement is not null)
        {
            places.Add(new ClaimPlace { Role = PlaceRole.Occurred, Value = new Place { Kind = PlaceKind.Settlement, Names = [new Name { Text = settlement }] } });
        }

        ConflictReport report = Report(id, Claim("c") with { Times = [Occurred(day)], Places = [.. places] });
        return report with { Events = [report.Events[0] with { Identifiers = [], Type = EventType.Parse(type) }] };
    }
}
