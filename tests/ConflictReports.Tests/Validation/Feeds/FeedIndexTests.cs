using System.Text.Json.Nodes;
using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Testing;
using ConflictReports.Validation;
using ConflictReports.Validation.Feeds;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;
using static ConflictReports.Tests.Validation.Feeds.FeedTexts;

namespace ConflictReports.Tests.Validation.Feeds;

/// <summary>What a run over a feed remembers: the findings do not depend on how much of it is in memory.</summary>
public sealed class FeedIndexTests(ITestOutputHelper output) : IDisposable
{
    private const long Tiny = 1 << 16;

    private readonly string folder = Directory.CreateTempSubdirectory("conflict-reports-tests-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_findings_are_the_same_whether_the_index_fits_in_memory_or_not()
    {
        Seed seed = Seed.Take(output.WriteLine);
        Dictionary<string, int> codes = new(StringComparer.Ordinal);
        for (int i = 0; i < Seed.Cases(4); i++)
        {
            byte[] feed = Planted(seed.ForCase(i), 3000);

            List<ValidatedLine> large = await ValidateAsync(feed, ValidationOptions.Default);
            List<ValidatedLine> tiny = await ValidateAsync(feed, ValidationOptions.Default with { MaxFeedIndexBytes = Tiny, TemporaryFolder = folder });

            Findings(tiny).Should().Equal(Findings(large), seed.Case(i));
            tiny.Count(line => line.IsAmendment).Should().BeGreaterThan(large.Count(line => line.IsAmendment), "with little memory more is told at the end");
            Invalid(tiny).Should().Equal(Invalid(large), seed.Case(i));
            foreach (Diagnostic diagnostic in large.SelectMany(line => line.Outcome.Diagnostics))
            {
                codes[diagnostic.Code.Text] = codes.GetValueOrDefault(diagnostic.Code.Text) + 1;
            }
        }

        output.WriteLine(string.Join(", ", codes.Select(pair => $"{pair.Key} {pair.Value}")));
        codes.Keys.Should().Contain(["CR1102", "CR1105", "CR1107", "CR1512"]);
        Directory.GetFiles(folder).Should().BeEmpty("temporary files are gone when the run ends");
    }

    [Fact]
    public async Task Two_runs_give_the_same_lines_in_the_same_order_though_their_keys_differ()
    {
        byte[] feed = Planted(Seed.Take(output.WriteLine).CreateRandom(), 2500);
        foreach (long limit in new[] { Tiny, ValidationOptions.Default.MaxFeedIndexBytes })
        {
            ValidationOptions options = ValidationOptions.Default with { MaxFeedIndexBytes = limit };

            List<ValidatedLine> once = await ValidateAsync(feed, options);
            List<ValidatedLine> again = await ValidateAsync(feed, options);

            again.Select(Say).Should().Equal(once.Select(Say));
            once.Where(line => line.IsAmendment).Select(line => line.Ordinal).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        }

        static string Say(ValidatedLine line) => $"{line.Number} {line.Offset} {line.Ordinal} {line.IsAmendment} {line.WasValid} {line.Partner} {line.Outcome.Passed} {string.Join('|', line.Outcome.Diagnostics.Select(Text))}";
    }

    [Fact]
    public void A_naive_comparison_finds_what_the_table_finds()
    {
        Random random = Seed.Take(output.WriteLine).CreateRandom();
        RevisionTable table = new();
        List<RevisionEntry> all = [];
        for (int i = 0; i < 20_000; i++)
        {
            RevisionEntry entry = new(new Fingerprint((ulong)random.Next(4000), 1), new Fingerprint((ulong)random.Next(6000) << 32, 2), (ulong)random.Next(2), random.Next(1, 4));
            int revision = all.FindIndex(other => other.Id == entry.Id && other.Number == entry.Number);
            int content = all.FindIndex(other => other.Content == entry.Content);

            EarlierReport found = table.Add(entry);

            found.HasOtherContent.Should().Be(revision >= 0 && entry.Contradicts(all[revision]));
            found.FirstOfContent.Should().Be(content + 1);
            all.Add(entry);
            if (i == 3000)
            {
                i = 17_000;
            }
        }

        all.Select((entry, i) => table[i] == entry).Should().OnlyContain(isSame => isSame);
    }

    [Theory]
    [InlineData(50_000)]
    [InlineData(65_537)]
    [InlineData(200_000)]
    public void A_report_takes_at_most_64_bytes_in_memory(int count)
    {
        Random random = new(1);
        RevisionTable table = new();
        for (int i = 0; i < count; i++)
        {
            table.Add(new RevisionEntry(new Fingerprint((ulong)random.NextInt64(), (ulong)random.NextInt64()), new Fingerprint((ulong)random.NextInt64(), (ulong)random.NextInt64()), 0, 1));
        }

        table.ResidentBytes.Should().BeLessThanOrEqualTo((long)count * RevisionTable.MostBytesPerReport);
        output.WriteLine($"{(double)table.ResidentBytes / count:0.0} bytes a report");
    }

    [Theory]
    [InlineData(100)]
    [InlineData(10_000)]
    [InlineData(1 << 20)]
    public void A_sorter_sorts_whatever_is_in_memory(int residentBytes)
    {
        Random random = Seed.Take(output.WriteLine).CreateRandom();
        byte[][] records = [.. Enumerable.Range(0, 3000).Select(_ => Bytes(random))];
        using RecordSorter sorter = new(folder, residentBytes);
        foreach (byte[] record in records)
        {
            sorter.Add(record);
        }

        IEnumerable<string> sorted = [.. sorter.ReadSorted().Select(record => Convert.ToHexString(record.Span))];

        sorted.Should().Equal(records.Select(Convert.ToHexString).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(64)]
    [InlineData(1 << 20)]
    public void A_log_gives_its_records_in_their_order_as_often_as_asked(int residentBytes)
    {
        Random random = Seed.Take(output.WriteLine).CreateRandom();
        byte[][] records = [[], .. Enumerable.Range(0, 500).Select(_ => Bytes(random)), new byte[100_000], []];
        using RecordLog log = new(folder, residentBytes);
        foreach (byte[] record in records)
        {
            log.Add(record);
        }

        for (int time = 0; time < 2; time++)
        {
            int i = 0;
            for (RecordReader reader = log.Read(); reader.Read(); i++)
            {
                reader.Current.Span.SequenceEqual(records[i]).Should().BeTrue();
            }

            i.Should().Be(records.Length);
        }
    }

    [Fact]
    public async Task A_folder_for_temporary_files_that_is_not_there_is_an_exception_and_not_a_lost_finding()
    {
        byte[] feed = Planted(new Random(1), 3000);
        ValidationOptions options = ValidationOptions.Default with { MaxFeedIndexBytes = Tiny, TemporaryFolder = Path.Combine(folder, "missing") };

        Func<Task> validating = () => ValidateAsync(feed, options);

        await validating.Should().ThrowAsync<IOException>();
    }

    [Fact]
    public void The_smallest_index_is_64_KiB()
    {
        Func<ValidationOptions> making = () => ValidationOptions.Default with { MaxFeedIndexBytes = Tiny - 1 };

        making.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public async Task A_long_circle_is_found_among_more_links_than_fit_in_memory()
    {
        // A chain that ends, and a circle of 40 at the end of it.
        const int Count = 1500;
        IEnumerable<JsonObject> reports = Enumerable.Range(0, Count).Select(i =>
        {
            JsonObject report = Report(Id(i), $"Statement {i}.");
            report["derivedFrom"] = new JsonArray(new JsonObject { ["kind"] = "summary", ["report"] = Id(i == Count - 1 ? Count - 40 : i + 1) });
            return report;
        });

        List<ValidatedLine> lines = await ValidateAsync(Join(reports), ValidationOptions.Default with { MaxFeedIndexBytes = Tiny, TemporaryFolder = folder });

        ValidatedLine closing = lines.Where(line => line.IsAmendment).Should().ContainSingle().Subject;
        closing.Number.Should().Be(Count);
        closing.Outcome.Diagnostics.Should().ContainSingle().Which.Message.Should().Contain("a chain of 40 reports");
        closing.Outcome.IsValid.Should().BeTrue("it is a warning");
    }

    [Theory]
    [InlineData("c1", null)]
    [InlineData("c9", "CR1107")]
    [InlineData("wire", "CR1107")]
    public async Task References_by_digest_are_followed_if_that_is_asked_for(string item, string? code)
    {
        JsonObject first = Report(Id(1));
        Digest digest = ReportJson.Parse(ReportGenerator.ToUtf8(first)).ComputeDigest();
        JsonObject second = Report(Id(2), "Another statement.");
        second["relations"] = new JsonArray(new JsonObject { ["from"] = "c1", ["to"] = $"{digest}#{item}", ["kind"] = "corroborates" });

        List<ValidatedLine> followed = await ValidateAsync(Join([second, first]), ValidationOptions.Default with { FollowsDigests = true });
        List<ValidatedLine> notFollowed = await ValidateAsync(Join([second, first]), ValidationOptions.Default);

        followed.SelectMany(line => line.Outcome.Diagnostics).Select(diagnostic => diagnostic.Code.Text).Should().Equal(code is null ? [] : [code]);
        notFollowed.SelectMany(line => line.Outcome.Diagnostics).Should().BeEmpty();
    }

    private static byte[] Bytes(Random random)
    {
        byte[] bytes = new byte[random.Next(1, 40)];
        random.NextBytes(bytes);
        return bytes;
    }

    // The lines with an error, by what was told at once and at the end.
    private static IEnumerable<long> Invalid(IEnumerable<ValidatedLine> lines) =>
        lines.Where(line => !line.Outcome.IsValid).Select(line => line.Number).Distinct().Order();
}
