using System.Text;
using System.Text.Json.Nodes;
using ConflictReports.Json;
using ConflictReports.Testing;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Json;

/// <summary>The reader of documents that are known to be valid makes the records that the strict reader makes.</summary>
public sealed class TrustedReaderTests(ITestOutputHelper output)
{
    private const int UsualCases = 2_000;

    public static TheoryData<string> Examples => [.. Repository.Examples.Select(file => Path.GetFileName(file))];

    [Fact]
    public void Any_report_in_any_order_and_spelling_is_read_as_the_strict_reader_reads_it() => ForEachCase((random, because) =>
    {
        JsonObject document = new ReportGenerator(random).NextDocument();
        if (random.Next(3) == 0)
        {
            new MemberPlanter(random).Plant(document);
        }

        byte[] json = ReportGenerator.ToUtf8(document);
        ConflictReport strict = ReportJson.Parse(json);
        ShouldBe(TrustedReader.Read(json), strict, because);

        byte[] shuffled = new JsonShuffler(random) { LastNames = random.Next(2) == 0 ? ContractWalk.TagNames : [] }.Shuffle(json);
        ShouldBe(TrustedReader.Read(shuffled), ReportJson.Parse(shuffled), because);
    });

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_as_the_strict_reader_reads_it(string file)
    {
        byte[] json = File.ReadAllBytes(Repository.PathOf("schemas", "1.0", "examples", file));

        ShouldBe(TrustedReader.Read(json), ReportJson.Parse(json), file);
    }

    [Fact]
    public void What_the_strict_reader_reads_of_changed_reports_is_read_alike() => ForEachCase((random, because) =>
    {
        JsonObject document = new ReportGenerator(random).NextDocument();
        string change = new JsonMutator(random).Mutate(document);
        byte[] json = ReportGenerator.ToUtf8(document);
        ConflictReport? read = TrustedReader.Read(json);
        if (ReportJson.Read(json).Report is { } strict)
        {
            ShouldBe(read, strict, $"{because}: {change}");
        }
    });

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"schemaVersion":"1.0","id":"urn:a:b","publisher":"a","sources":[{"id":"a","kind":"agency"}]}{}""")]
    [InlineData("""{"schemaVersion":"1.0","id":"urn:a:b","publisher":"a","sources":[{"id":"a","kind":"agency"}]""")]
    [InlineData("""{"schemaVersion":"1.0","id":"urn:a:b","publisher":"a","sources":[]}""")]
    [InlineData("""{"schemaVersion":"1.0","id":"urn:a:b","publisher":"a","sources":[null]}""")]
    [InlineData("""{"schemaVersion":"1.0","id":"urn:a:b","publisher":"a","sources":[{"id":"a"}]}""")]
    [InlineData("""{"schemaVersion":"1.0","id":"urn:a:b","publisher":"a","publisher":"a","sources":[{"id":"a","kind":"agency"}]}""")]
    [InlineData("""{"schemaVersion":"1.0","id":"urn:a:b","publisher":"a","x":1,"x":1,"sources":[{"id":"a","kind":"agency"}]}""")]
    [InlineData("""{"schemaVersion":"1.0","id":"urn:a:b","publisher":7,"sources":[{"id":"a","kind":"agency"}]}""")]
    [InlineData("""{"schemaVersion":"1.0","id":"urn:a:b","publisher":"a","title":{"text":""},"sources":[{"id":"a","kind":"agency"}]}""")]
    [InlineData("""{"schemaVersion":"1.0","id":"urn:a:b","publisher":"a","marking":"blue","sources":[{"id":"a","kind":"agency"}]}""")]
    [InlineData("""{"schemaVersion":"1.0","id":"urn:a:b","publisher":"a","revision":{"number":1.5},"sources":[{"id":"a","kind":"agency"}]}""")]
    [InlineData("""{"schemaVersion":"1.0","id":"urn:a:b","publisher":"a","extensions":{"x":{}},"sources":[{"id":"a","kind":"agency"}]}""")]
    public void What_cannot_be_a_record_is_left_to_the_strict_reader(string json)
    {
        ReportJson.Read(Encoding.UTF8.GetBytes(json)).Report.Should().BeNull();
        TrustedReader.Read(Encoding.UTF8.GetBytes(json)).Should().BeNull();
    }

    private void ForEachCase(Action<Random, string> check)
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int i = 0; i < Seed.Cases(UsualCases); i++)
        {
            check(seed.ForCase(i), seed.Case(i));
        }
    }

    private static void ShouldBe(ConflictReport? read, ConflictReport strict, string because)
    {
        read.Should().NotBeNull(because);
        read!.Equals(strict).Should().BeTrue(because);
        ReportJson.Serialize(read).AsSpan().SequenceEqual(ReportJson.Serialize(strict)).Should().BeTrue(because);
    }
}
