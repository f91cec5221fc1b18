using ConflictReports.Validation;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Validation;

public sealed class OutletsTests
{
    private static readonly Derivation Republished = new() { Kind = DerivationKind.Republication, Source = LocalId.Parse("daily") };

    [Fact]
    public void Without_a_derivation_the_publisher_is_the_outlet()
    {
        Outlets outlets = new(Derived());

        outlets.Innermost.Should().Be(LocalId.Parse("page"));
        outlets.IsReprint.Should().BeFalse();
    }

    [Fact]
    public void A_summary_is_in_the_publishers_own_voice()
    {
        Outlets outlets = new(Derived(Republished with { Kind = DerivationKind.Summary }));

        outlets.Innermost.Should().Be(LocalId.Parse("page"));
        outlets.Contains(LocalId.Parse("daily")).Should().BeFalse();
    }

    [Fact]
    public void A_translated_summary_is_in_the_voice_of_the_translated_outlet() =>
        new Outlets(Derived(Republished with { Kind = DerivationKind.Summary, Translation = new Translation() })).Innermost.Should().Be(LocalId.Parse("daily"));

    [Fact]
    public void Of_a_chain_the_innermost_outlet_speaks_and_all_are_passed()
    {
        Derivation syndicated = new() { Kind = DerivationKind.Syndication, Source = LocalId.Parse("wire") };
        Outlets outlets = new(Derived(Republished with { Of = syndicated }));

        outlets.Innermost.Should().Be(LocalId.Parse("wire"));
        outlets.Contains(LocalId.Parse("daily")).Should().BeTrue();
    }

    [Fact]
    public void A_chain_ends_where_the_text_was_no_longer_taken_over()
    {
        Derivation quoted = new() { Kind = DerivationKind.Quotation, Source = LocalId.Parse("wire") };

        new Outlets(Derived(Republished with { Of = quoted })).Innermost.Should().Be(LocalId.Parse("daily"));
    }

    [Fact]
    public void An_outlet_that_is_not_named_and_several_outlets_are_nobody()
    {
        new Outlets(Derived(Republished with { Source = null })).Innermost.Should().BeNull();
        Outlets several = new(Derived(Republished, Republished with { Source = LocalId.Parse("weekly") }));
        several.Innermost.Should().BeNull();
        several.AreSeveral.Should().BeTrue();
    }

    private static ConflictReport Derived(params Derivation[] derivations) => new()
    {
        SchemaVersion = SchemaVersion.Parse("1.0"),
        Id = ReportId.Parse("https://partner.example/reports/1"),
        Publisher = LocalId.Parse("page"),
        Sources = [new Source { Id = LocalId.Parse("page"), Kind = SourceKind.Outlet }],
        DerivedFrom = [.. derivations],
    };
}
