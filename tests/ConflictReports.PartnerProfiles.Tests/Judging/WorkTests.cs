using System.Text;
using ConflictReports.Testing;
using Xunit.Abstractions;

namespace ConflictReports.PartnerProfiles.Tests.Judging;

/// <summary>What the released schema takes of the limit of work.</summary>
public sealed class WorkTests(ITestOutputHelper output)
{
    private const int TimesTheExamples = 100;

    [Fact]
    public void The_examples_take_a_small_part_of_the_limit()
    {
        byte[] largest = Repository.Examples.Select(File.ReadAllBytes).MaxBy(bytes => bytes.Length)!;
        long work = 1;
        while (!PartnerProfile.Load(Draft04.Bytes, PartnerProfileOptions.Default with { MaxWork = work }).Validate(largest).IsValid)
        {
            work *= 2;
        }

        output.WriteLine($"an example of {largest.Length} bytes takes at most {work} units");
        (work * TimesTheExamples).Should().BeLessThan(PartnerProfileOptions.Default.MaxWork);
    }

    [Fact]
    public void A_report_of_many_claims_is_judged_within_the_limits()
    {
        string claims = string.Join(',', Enumerable.Range(0, 8000).Select(i => $$"""
            {"id":"c{{i}}","statement":{"text":"People were wounded."},"stage":"completed","times":[{"role":"occurred","value":{"edtf":"2024-05-02","basis":"stated"} }]}
            """));
        string report = $$"""
            {"schemaVersion":"1.0","id":"https://partner.example/reports/17","publisher":"wire","sources":[{"id":"wire","kind":"agency"}],"claims":[{{claims}}]}
            """;
        PartnerProfile.Load(Draft04.Bytes).Validate(Encoding.UTF8.GetBytes(report)).Diagnostics.Should().BeEmpty();
    }
}
