using System.Text;
using System.Text.Json.Nodes;
using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Testing;
using ConflictReports.Validation;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;
using static ConflictReports.Tests.Validation.Feeds.FeedTexts;

namespace ConflictReports.Tests.Validation.Feeds;

/// <summary>What is told of a feed as a whole and of each partner.</summary>
public sealed class FeedSummaryTests(ITestOutputHelper output)
{
    [Fact]
    public async Task The_numbers_are_those_of_the_lines_whatever_the_memory_and_the_threads()
    {
        byte[] feed = [.. Planted(Seed.Take(output.WriteLine).CreateRandom(), 2500), .. "{}\n{\n{\"id\":\"https://Other.example:80/1\"}\n"u8];
        List<ValidatedLine> lines = await ValidateAsync(feed, ValidationOptions.Default);
        List<ValidatedLine> spilled = await ValidateAsync(feed, ValidationOptions.Default with { MaxFeedIndexBytes = 1 << 16, Workers = 1 });

        FeedSummary summary = Summarize(lines);

        long[] invalid = [.. lines.Where(line => !line.Outcome.IsValid).Select(line => line.Number).Distinct()];
        Diagnostic[] all = [.. lines.SelectMany(line => line.Outcome.Diagnostics)];
        summary.Totals.Reports.Should().Be(2503);
        summary.Totals.Invalid.Should().Be(invalid.Length);
        summary.Totals.Valid.Should().Be(2503 - invalid.Length);
        summary.Totals.Errors.Should().Be(all.Count(diagnostic => diagnostic.Severity == Severity.Error));
        summary.Totals.Warnings.Should().Be(all.Count(diagnostic => diagnostic.Severity == Severity.Warning));
        summary.Totals.Information.Should().Be(all.Count(diagnostic => diagnostic.Severity == Severity.Information));
        summary.Totals.Codes.Select(code => (code.Code.Text, code.Count)).Should().Equal(
            all.GroupBy(diagnostic => diagnostic.Code.Text).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.LongCount())));
        summary.Partners.Select(partner => partner.Partner).Should().Equal("other.example", "partner.example", null);
        summary.Partners.Sum(partner => partner.Totals.Reports).Should().Be(2503);
        summary.Partners.Sum(partner => partner.Totals.Invalid).Should().Be(invalid.Length);
        Numbers(Summarize(spilled)).Should().Equal(Numbers(summary));
        Summarize(await ValidateAsync(feed, ValidationOptions.Default with { Workers = 3 })).Should().Be(summary, "equal lines give equal summaries");
    }

    [Fact]
    public async Task The_first_cases_of_each_code_are_kept_with_their_files()
    {
        byte[] feed = Encoding.UTF8.GetBytes("{}\n{}\n{}\n{}\n");
        FeedSummaryBuilder builder = new(mostCases: 2);
        foreach (string file in new[] { "a.ndjson", "b.ndjson" })
        {
            foreach (ValidatedLine line in await ValidateAsync(feed, ValidationOptions.Default))
            {
                builder.Add(line, file);
            }
        }

        CodeCount missing = builder.Build().Totals.Codes.Should().ContainSingle().Subject;

        missing.Code.Text.Should().Be("CR2002");
        missing.Count.Should().Be(8 * 4);
        missing.Cases.Should().HaveCount(2).And.OnlyContain(example => example.File == "a.ndjson" && example.Location.Line == 1 && example.Severity == Severity.Error);
    }

    [Fact]
    public async Task Partners_beyond_the_greatest_number_are_counted_together()
    {
        byte[] feed = Join(Enumerable.Range(0, 10).Select(i => Report($"https://desk-{i}.example/1", $"Statement {i}.")));
        FeedSummaryBuilder builder = new(mostPartners: 4);
        foreach (ValidatedLine line in await ValidateAsync(feed, ValidationOptions.Default))
        {
            builder.Add(line);
        }

        FeedSummary summary = builder.Build();

        summary.Partners.Select(partner => partner.Partner).Should().Equal("desk-0.example", "desk-1.example", "desk-2.example", "desk-3.example");
        summary.Others!.Reports.Should().Be(6);
        Summarize([]).Others.Should().BeNull();
    }

    [Fact]
    public async Task What_is_beyond_the_cap_of_a_report_is_counted_apart()
    {
        ReadOptions reading = ReadOptions.Default with { MaxFindings = 1 };

        FeedSummary summary = Summarize(await ValidateAsync("{}\n"u8.ToArray(), ValidationOptions.Default with { Reading = reading }));

        summary.Totals.Errors.Should().Be(1);
        summary.Totals.Suppressed.Should().Be(3);
        summary.Totals.Invalid.Should().Be(1);
    }

    [Theory]
    [InlineData("https://Partner.EXAMPLE:8443/reports/17?x=1", "partner.example")]
    [InlineData("http://user@partner.example", "partner.example")]
    [InlineData("https://[2001:db8::1]:443/x", "[2001:db8::1]")]
    [InlineData("urn:uuid:0190f5c2-7d3a-7c61-9b8e-5a4d3f2e1c0b", "Example Wire")]
    public void A_partner_is_the_host_of_the_id_or_else_whoever_recorded_the_report(string id, string partner)
    {
        ConflictReport report = ReportJson.Parse(ReportGenerator.ToUtf8(Report(id)));

        FeedPartner.Of(report, default).Should().Be(partner);
    }

    [Theory]
    [InlineData("{\"x\":{\"id\":\"https://no.example/\"},\"\\u0069d\":\"https://yes.example/1\",", "yes.example")]
    [InlineData("{\"id\":17}", null)]
    [InlineData("{\"id\":\"urn:x:y\"}", null)]
    [InlineData("[", null)]
    [InlineData("", null)]
    [InlineData("{\"id\":\"https://", null)]
    [InlineData("{\"id\":\"\\ud800\"}", null)]
    public void Of_a_document_that_is_no_report_its_id_is_looked_at_as_far_as_it_can_be_read(string text, string? partner)
    {
        FeedPartner.Of(null, Encoding.UTF8.GetBytes(text)).Should().Be(partner);
    }

    [Fact]
    public void A_report_whose_recorder_has_no_name_is_told_by_the_local_id()
    {
        JsonObject report = Report("urn:x:y");
        report["sources"]![0]!.AsObject().Remove("names");

        FeedPartner.Of(ReportJson.Parse(ReportGenerator.ToUtf8(report)), default).Should().Be("wire");
    }

    [Fact]
    public void A_long_name_of_a_partner_is_not_cut_within_a_character()
    {
        string name = new string('a', 252) + "😀😀";
        JsonObject report = Report("urn:x:y");
        report["sources"]![0]!["names"]![0]!["text"] = name;

        FeedPartner.Of(ReportJson.Parse(ReportGenerator.ToUtf8(report)), default).Should().Be(name[..252]);
    }

    private static FeedSummary Summarize(IEnumerable<ValidatedLine> lines)
    {
        FeedSummaryBuilder builder = new();
        foreach (ValidatedLine line in lines)
        {
            builder.Add(line);
        }

        return builder.Build();
    }

    // With less memory the cases come in another order; how many there are does not change.
    private static IEnumerable<string> Numbers(FeedSummary summary) => summary.Partners.Select(partner => partner.Totals).Append(summary.Totals).Select(totals =>
        $"{totals.Reports} {totals.Valid} {totals.Invalid} {totals.Errors} {totals.Warnings} {totals.Information} {string.Join(' ', totals.Codes.Select(code => $"{code.Code} {code.Count}"))}");
}
