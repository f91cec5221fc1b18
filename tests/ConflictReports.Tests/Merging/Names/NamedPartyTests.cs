using ConflictReports.Merging;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using static ConflictReports.Tests.Merging.Draft;

namespace ConflictReports.Tests.Merging.Names;

/// <summary>Who is joined by a name: bodies under spellings of one, people only with a second fact.</summary>
public sealed class NamedPartyTests
{
    private static readonly Source Khrenin = Source("x", SourceKind.OfficeHolder, "Viktor Khrenin");
    private static readonly Source Хренин = Source("x", SourceKind.Person, "Виктор Хренин");
    private static readonly CountryCode Belarus = CountryCode.Parse("BY");
    private static readonly CountryCode Russia = CountryCode.Parse("RU");

    [Fact]
    public void A_body_is_one_under_spellings_of_its_name_and_kinds_that_are_akin()
    {
        Dossier dossier = Of(Source("x", SourceKind.Agency, "BelTA"), Source("x", SourceKind.Outlet, "БелТА"), Source("x", SourceKind.Outlet, "BELTA"));

        IdentityGroup group = dossier.Identities.Should().ContainSingle(found => found.Members.Any(IsX)).Subject;
        group.Members.Should().HaveCount(3);
        group.Joins.Should().OnlyContain(join => join.Basis == JoinBasis.Name && join.Why.Contains("BelTA", StringComparison.Ordinal));
    }

    [Fact]
    public void A_body_of_another_kind_family_number_form_or_country_is_another()
    {
        AreJoined(Source("x", SourceKind.Agency, "Rubin"), Source("x", SourceKind.ArmedGroup, "Rubin")).Should().BeFalse();
        AreJoined(Source("x", SourceKind.ArmedForce, "36th Brigade"), Source("x", SourceKind.ArmedForce, "37th Brigade")).Should().BeFalse();
        AreJoined(Source("x", SourceKind.Organization, "Rubin AG"), Source("x", SourceKind.Organization, "Rubin GmbH")).Should().BeFalse();
        AreJoined(Source("x", SourceKind.Organization, "Bank of Chile"), Source("x", SourceKind.Organization, "Bank of China")).Should().BeFalse();
        Source labour = Source("x", SourceKind.GovernmentBody, "Ministry of Labour");
        AreJoined(labour with { Country = Belarus }, Source("x", SourceKind.GovernmentBody, "Ministry of Labor") with { Country = Russia }).Should().BeFalse();
        AreJoined(labour with { Country = Belarus }, Source("x", SourceKind.ArmedForce, "Ministry of Labor") with { Country = Belarus }).Should().BeTrue();
    }

    [Fact]
    public void Spellings_that_only_a_chain_connects_are_joined_no_further_than_they_are_equal()
    {
        // The Cyrillic name is read as Russian (Gomel) and as Belarusian (Homel); nobody knows which of the two it is.
        Dossier dossier = Of(Source("x", SourceKind.Outlet, "Gomel"), Source("x", SourceKind.Outlet, "Гомель"), Source("x", SourceKind.Outlet, "Homel"), Source("x", SourceKind.Outlet, "HOMEL"));

        dossier.Identities.Where(group => group.Members.Any(IsX)).Should().ContainSingle().Which.Members.Should().HaveCount(2);
    }

    [Fact]
    public void People_are_one_by_name_only_with_a_body_or_a_country_in_common()
    {
        AreJoined(Khrenin, Хренин).Should().BeFalse("there are namesakes");
        AreJoined(Khrenin, Khrenin).Should().BeFalse("there are namesakes");
        AreJoined(InMinistry(Khrenin), InMinistry(Хренин)).Should().BeTrue();
        AreJoined(Khrenin with { Country = Belarus }, Хренин with { Country = Belarus }).Should().BeTrue();
        AreJoined(Khrenin with { Country = Belarus }, Хренин with { Country = Russia }).Should().BeFalse();
        AreJoined(InMinistry(Khrenin) with { Country = Belarus }, InMinistry(Хренин) with { Country = Russia }).Should().BeFalse();
        AreJoined(InMinistry(Khrenin) with { Identifiers = [Identifier("Q7")] }, InMinistry(Хренин) with { Identifiers = [Identifier("Q8")] }).Should().BeFalse();
    }

    [Fact]
    public void People_under_a_surname_an_initial_or_names_that_changed_places_are_not_one()
    {
        AreJoined(InMinistry(Khrenin), InMinistry(Source("x", SourceKind.Person, "Khrenin"))).Should().BeFalse();
        AreJoined(InMinistry(Khrenin), InMinistry(Source("x", SourceKind.Person, "V. Khrenin"))).Should().BeFalse();
        AreJoined(InMinistry(Khrenin), InMinistry(Source("x", SourceKind.Person, "Khrenin Viktor"))).Should().BeFalse();
        AreJoined(InMinistry(Source("x", SourceKind.Person, "Khrenin")), InMinistry(Source("x", SourceKind.Person, "Khrenin"))).Should().BeFalse();
        AreJoined(InMinistry(Source("x", SourceKind.Group, "Viktor Khrenin")), InMinistry(Khrenin)).Should().BeFalse();
    }

    [Fact]
    public void A_negative_judgement_beats_every_path_of_names()
    {
        ConflictReport[] reports =
        [
            With("a", InMinistry(Khrenin)),
            With("b", InMinistry(Хренин)) with { Judgements = [Judge("https://partner.example/a#x", "x", IdentityVerdict.Different)] },
            With("c", InMinistry(Source("x", SourceKind.Person, "Віктар Хрэнін"))),
        ];

        Dossier dossier = Build(reports);

        dossier.Identities.Should().NotContain(group => group.Members.Contains("https://partner.example/a#x") && group.Members.Contains("https://partner.example/b#x"));
        dossier.IdentityFindings.Should().Contain(finding => finding.Kind == IdentityFindingKind.JoinBlocked && finding.Left == "https://partner.example/a#x");
        Dossier.Build(ReportSet.Create(reports.Reverse())).Identities.Should().Equal(dossier.Identities);
    }

    [Fact]
    public void Two_whom_one_report_keeps_apart_are_not_joined_by_their_names()
    {
        ConflictReport both = With("a", InMinistry(Khrenin), InMinistry(Хренин with { Id = LocalId.Parse("y") }));

        Build(both).Identities.Should().NotContain(group => group.Members.Any(IsX));
        Build(both).IdentityFindings.Should().ContainSingle().Which.Why.Should().Be("one report keeps them apart");
    }

    [Fact]
    public void Without_joins_by_name_nobody_is_joined_by_one()
    {
        ReportSet set = ReportSet.Create([With("a", InMinistry(Khrenin)), With("b", InMinistry(Хренин))]);

        Dossier.Build(set, DossierPolicy.Default with { JoinBodiesByName = false }).Identities.Should().OnlyContain(group => !group.Members.Any(IsX));
    }

    [Fact]
    public void A_group_bears_its_most_frequent_name_whatever_the_ids()
    {
        Of(Source("x", SourceKind.Outlet, "БелТА"), Source("x", SourceKind.Outlet, "BelTA"), Source("x", SourceKind.Outlet, "BelTA"))
            .Identities.Should().Contain(group => group.Name == "BelTA" && group.Members.Count == 3);
    }

    private static bool IsX(string member) => member.EndsWith("#x", StringComparison.Ordinal);

    private static bool AreJoined(Source left, Source right) => Of(left, right).Identities.Any(group => group.Members.Any(IsX));

    private static Source InMinistry(Source source) => source with { Affiliations = [new Affiliation { To = LocalId.Parse("ministry"), Kind = AffiliationKind.SpeaksFor }] };

    private static Dossier Of(params Source[] sources) => Build([.. sources.Select((source, i) => With(((char)('a' + i)).ToString(), source))]);

    private static ConflictReport With(string id, params Source[] sources)
    {
        ConflictReport report = Report(id);
        return report with { Sources = [.. report.Sources, .. sources] };
    }
}
