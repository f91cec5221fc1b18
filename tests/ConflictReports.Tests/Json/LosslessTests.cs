using System.Text.Json.Nodes;
using ConflictReports.Json;
using ConflictReports.Testing;
using ConflictReports.Values;
using FluentAssertions;
using FluentAssertions.Execution;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Json;

public sealed class LosslessTests(ITestOutputHelper output)
{
    private const int UsualCases = 10_000;

    // Planting makes them several times as large.
    private static readonly GeneratorOptions Small = GeneratorOptions.Default with { Size = 25 };

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public void Whatever_is_written_reads_as_an_equal_report(string culture) => ForEachCase(culture, random =>
    {
        ConflictReport report = new ReportGenerator(random).Next();

        ConflictReport again = ReportJson.Parse(ReportJson.Serialize(report));

        return again != report ? "The report read differs from the one written."
            : again.GetHashCode() != report.GetHashCode() ? "Equal reports have different hashes."
            : null;
    });

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public void Nothing_is_lost_of_a_document_with_unknown_members_at_every_level_in_any_order_and_spelling(string culture) => ForEachCase(culture, random =>
    {
        JsonObject document = new ReportGenerator(random, Small).NextDocument();
        new MemberPlanter(random).Plant(document);
        byte[] bytes = new JsonShuffler(random) { LastNames = random.Next(2) == 0 ? ContractWalk.TagNames : [] }.Shuffle(ReportGenerator.ToUtf8(document));

        ReadOutcome outcome = ReportJson.Read(bytes);
        if (outcome.Report is not { } report)
        {
            return outcome.Diagnostics[0].ToString();
        }

        byte[] canonical = CanonicalJson.Canonicalize(bytes);
        return !CanonicalJson.Canonicalize(ReportJson.Serialize(report)).AsSpan().SequenceEqual(canonical) ? "The canonical form of what was written differs from that of what was read."
            : report.ComputeDigest() != Digest.Of(canonical) ? "The digest is not that of the document."
            : ReportJson.Parse(canonical) != report ? "The canonical form reads as another report."
            : null;
    });

    [Fact]
    public void The_indented_form_and_the_form_in_a_buffer_are_the_same_document()
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int i = 0; i < 100; i++)
        {
            ConflictReport report = new ReportGenerator(seed.ForCase(i)).Next();
            System.Buffers.ArrayBufferWriter<byte> buffer = new();
            ReportJson.Serialize(report, buffer);

            buffer.WrittenSpan.ToArray().Should().Equal(ReportJson.Serialize(report), seed.Case(i));
            ReportJson.Parse(ReportJson.SerializeIndented(report)).Should().Be(report, seed.Case(i));
            CanonicalJson.Canonicalize(ReportJson.SerializeIndented(report)).Should().Equal(report.ToCanonicalJson(), seed.Case(i));
        }
    }

    // The case says what is wrong, or null: an assertion library is too slow to ask tens of thousands of times.
    private void ForEachCase(string culture, Func<Random, string?> fault)
    {
        Seed seed = Seed.Take(output.WriteLine);
        int cases = Seed.Cases(UsualCases);
        UnderCulture.Run(culture, () =>
        {
            for (int i = 0; i < cases; i++)
            {
                if (fault(seed.ForCase(i)) is { } text)
                {
                    throw new AssertionFailedException($"{text} ({seed.Case(i)}, {culture})");
                }
            }
        });
    }
}
