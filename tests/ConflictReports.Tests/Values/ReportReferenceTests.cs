using System.Text.Json;
using System.Text.RegularExpressions;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Values;

public class ReportReferenceTests
{
    private static readonly LocalId C1 = LocalId.Parse("c1");
    private static readonly Digest Revision = Digest.Of("{}"u8);
    private static readonly ReportId Report = ReportId.Parse("https://partner.example/reports/17");

    [Fact]
    public void A_local_id_refers_to_an_item_of_the_same_report()
    {
        ReportReference reference = ReportReference.Parse("c1");
        reference.Should().Be(ReportReference.To(C1));
        (reference.Item, reference.Report, reference.Revision, reference.IsLocal).Should().Be((C1, null, null, true));
    }

    [Fact]
    public void A_report_id_and_a_local_id_refer_to_an_item_of_another_report()
    {
        ReportReference reference = ReportReference.Parse("https://partner.example/reports/17#c1");
        reference.Should().Be(ReportReference.To(Report, C1));
        (reference.Item, reference.Report, reference.Revision, reference.IsLocal).Should().Be((C1, Report, null, false));
    }

    [Fact]
    public void A_digest_and_a_local_id_refer_to_an_item_of_that_very_revision()
    {
        ReportReference reference = ReportReference.Parse($"{Revision}#c1");
        reference.Should().Be(ReportReference.To(Revision, C1));
        (reference.Item, reference.Report, reference.Revision, reference.IsLocal).Should().Be((C1, null, Revision, false));
    }

    [Theory]
    [InlineData("", "a local id")]
    [InlineData("#c1", "before \"#\" stands")]
    [InlineData("C1", "\"c1\" would be one")]
    [InlineData("https://partner.example/reports/17", "write \"#\" and the id of the item")]
    [InlineData("https://partner.example/reports/17#", "after any \"#\" stands")]
    [InlineData("https://partner.example/reports/17#a#c1", "leave out \"#\"")]
    [InlineData("reports/17#c1", "begin with a scheme")]
    [InlineData("sha256:12#c1", "this one has 2 digits")]
    public void Anything_else_is_refused_with_what_to_change(string text, string hint)
    {
        ReportReference.Create(text, out string? expected).Should().BeNull();
        expected.Should().StartWith("a reference: ").And.Contain(hint);
    }

    [Fact]
    public void The_schema_accepts_all_three_forms()
    {
        Regex pattern = new(ReportReference.CreateSchema()["pattern"]!.GetValue<string>());
        foreach (ReportReference reference in new[] { ReportReference.To(C1), ReportReference.To(Report, C1), ReportReference.To(Revision, C1) })
        {
            reference.Text.Should().MatchRegex(pattern);
            JsonSerializer.Deserialize<ReportReference>(JsonSerializer.Serialize(reference)).Should().Be(reference);
        }
    }
}
