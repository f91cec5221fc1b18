using System.Text;
using ConflictReports.Merging;
using ConflictReports.Testing;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;
using static ConflictReports.Tests.Merging.Draft;

namespace ConflictReports.Tests.Merging;

public sealed class VerificationTests(ITestOutputHelper output)
{
    private const int UsualCases = 200;

    private static readonly ReportSet Set = ReportSet.Create([Report("a", Claim("c1", "official", Killed(5))), Report("b", Claim("c2", "locals", Killed(30)), Claim("c3"))]);

    [Fact]
    public void What_was_written_is_equal_on_one_line_and_indented()
    {
        foreach ((byte[] document, VerifiedDocument kind) in Documents())
        {
            VerificationOutcome outcome = Explanation.Verify(document, Set);

            outcome.Should().Be(new VerificationOutcome
            {
                Document = kind,
                IsEqual = true,
                Claim = kind == VerifiedDocument.Explanation ? "https://partner.example/a#c1" : null,
                Bytes = document.Length,
            });
        }
    }

    [Fact]
    public void Any_byte_that_is_changed_is_found()
    {
        Seed seed = Seed.Take(output.WriteLine);
        (byte[] Document, VerifiedDocument Kind)[] documents = [.. Documents()];
        for (int i = 0; i < Seed.Cases(UsualCases); i++)
        {
            Random random = seed.ForCase(i);
            (byte[] document, VerifiedDocument kind) = documents[i % documents.Length];
            byte[] changed = [.. document];
            int offset = random.Next(changed.Length);
            changed[offset] ^= (byte)random.Next(1, 256);

            VerificationOutcome outcome = Explanation.Verify(changed, Set);

            outcome.IsEqual.Should().BeFalse(seed.Case(i));
            outcome.Why.Should().NotBeNullOrEmpty(seed.Case(i));
            if (outcome.Document == kind && outcome.Offset is { } found && outcome.Bytes > 0 && offset > 1)
            {
                found.Should().Be(offset, seed.Case(i));
            }
        }
    }

    [Fact]
    public void A_byte_too_many_and_one_too_few_are_found()
    {
        foreach ((byte[] document, _) in Documents())
        {
            Explanation.Verify((byte[])[.. document, (byte)'\n'], Set).Should().Match<VerificationOutcome>(outcome => !outcome.IsEqual && outcome.Offset == document.Length);
            Explanation.Verify(document.AsMemory()[..^1], Set).IsEqual.Should().BeFalse();
        }
    }

    [Fact]
    public void The_first_difference_is_named_by_its_pointer()
    {
        string json = Encoding.UTF8.GetString(DossierJson.ToIndentedJson(Dossier.Build(Set)));

        Verify(json.Replace("\"contradictions\": 1", "\"contradictions\": 0", StringComparison.Ordinal), Set)
            .Should().Match<VerificationOutcome>(outcome => outcome.Pointer == "/summary/contradictions" && outcome.Why!.Contains("\"contradictions\": 0"));
        Verify(json, ReportSet.Create([Report("a", Claim("c1"))])).Pointer.Should().Be("/set");
        Explanation.Verify(Encoding.UTF8.GetBytes(json), Set, DossierPolicy.Default with { LongestEventDays = 7 }).Pointer.Should().Be("/policy");
    }

    [Fact]
    public void An_explanation_of_a_claim_that_no_report_has_differs()
    {
        string json = Encoding.UTF8.GetString(DossierJson.ToJson(Explanation.Of(Dossier.Build(Set), Set, "c1")));

        Verify(json, ReportSet.Create([Report("b", Claim("c2"))]))
            .Should().Match<VerificationOutcome>(outcome => outcome.Document == VerifiedDocument.Explanation && !outcome.IsEqual && outcome.Pointer == "/claim");
    }

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"claim\": 3, \"standing\": \"live\"}")]
    [InlineData("{\"schemaVersion\": \"1.0\", \"id\": \"https://partner.example/a\"}")]
    [InlineData("{\"summary\": {}")]
    public void What_is_neither_a_dossier_nor_an_explanation_is_not_compared(string text)
    {
        VerificationOutcome outcome = Verify(text, Set);

        outcome.Should().Match<VerificationOutcome>(item => item.Document == VerifiedDocument.None && !item.IsEqual && item.Pointer == null && item.Why!.Length > 0);
    }

    private static IEnumerable<(byte[] Document, VerifiedDocument Kind)> Documents()
    {
        Dossier dossier = Dossier.Build(Set);
        ClaimExplanation explanation = Explanation.Of(dossier, Set, "c1");
        return
        [
            (DossierJson.ToJson(dossier), VerifiedDocument.Dossier), (DossierJson.ToIndentedJson(dossier), VerifiedDocument.Dossier),
            (DossierJson.ToJson(explanation), VerifiedDocument.Explanation), (DossierJson.ToIndentedJson(explanation), VerifiedDocument.Explanation),
        ];
    }

    private static VerificationOutcome Verify(string json, ReportSet set) => Explanation.Verify(Encoding.UTF8.GetBytes(json), set);
}
