using ConflictReports.Validation;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Validation;

public sealed class PrincipalsTests
{
    [Fact]
    public void A_party_belongs_to_itself_and_over_all_affiliations_to_others()
    {
        ReportItems items = Items(Party("speaker", ("ministry", AffiliationKind.SpeaksFor)), Party("ministry", ("state", null)), Party("state"));

        Principals.Of(items, LocalId.Parse("speaker")).Should().BeEquivalentTo("speaker", "ministry", "state");
    }

    [Fact]
    public void Membership_and_affiliations_of_no_kind_are_no_control()
    {
        ReportItems items = Items(
            Party("speaker", ("ministry", AffiliationKind.EmployedBy), ("party", AffiliationKind.MemberOf)), Party("ministry", ("state", null)), Party("party"), Party("state"));

        Principals.InControlOf(items, LocalId.Parse("speaker")).Should().BeEquivalentTo("speaker", "ministry");
    }

    [Fact]
    public void Affiliations_in_a_circle_and_to_nobody_end()
    {
        ReportItems items = Items(Party("a", ("b", AffiliationKind.PartOf)), Party("b", ("a", AffiliationKind.PartOf), ("nobody", AffiliationKind.PartOf)));

        Principals.Of(items, LocalId.Parse("a")).Should().BeEquivalentTo("a", "b", "nobody");
    }

    [Fact]
    public void A_party_with_thousands_of_affiliations_costs_no_more_than_one_with_some()
    {
        ReportItems items = Items(Party("a", [.. Enumerable.Range(0, 5_000).Select(i => ($"p{i}", (AffiliationKind?)null))]));

        Principals.Of(items, LocalId.Parse("a")).Should().HaveCountLessThan(40).And.Contain("p0");
    }

    private static Source Party(string id, params (string To, AffiliationKind? Kind)[] affiliations) => new()
    {
        Id = LocalId.Parse(id),
        Kind = SourceKind.Organization,
        Affiliations = [.. affiliations.Select(item => new Affiliation { To = LocalId.Parse(item.To), Kind = item.Kind })],
    };

    private static ReportItems Items(params Source[] sources) => new(new ConflictReport
    {
        SchemaVersion = SchemaVersion.Parse("1.0"),
        Id = ReportId.Parse("https://partner.example/reports/1"),
        Publisher = sources[0].Id,
        Sources = [.. sources],
    });
}
