using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ConflictReports.Merging;
using ConflictReports.Testing;
using ConflictReports.Testing.Corpus;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Merging.Runs;

/// <summary>One corpus, joined in many ways. <c>CONFLICTREPORTS_RUN_REPORTS</c> sets its size; of 200,000 reports it takes some 4 GB of disk.</summary>
public sealed class RunCorpusTests : IDisposable
{
    private const string SizeVariable = "CONFLICTREPORTS_RUN_REPORTS";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("conflict-reports-");
    private readonly DirectoryInfo source = Directory.CreateTempSubdirectory("conflict-reports-");
    private readonly ITestOutputHelper output;
    private readonly Seed seed;
    private readonly CorpusOptions corpus;

    public RunCorpusTests(ITestOutputHelper output)
    {
        this.output = output;
        seed = Seed.Take(output.WriteLine);
        string? size = Environment.GetEnvironmentVariable(SizeVariable);
        corpus = CorpusOptions.Default with { Reports = string.IsNullOrEmpty(size) ? 2_000 : long.Parse(size, CultureInfo.InvariantCulture), Seed = seed.Value };
    }

    public void Dispose()
    {
        folder.Delete(recursive: true);
        source.Delete(recursive: true);
    }

    [Fact]
    public async Task Any_shards_shuffles_repetitions_and_a_broken_off_join_give_one_run()
    {
        HashSet<string> digests = [];
        for (int shuffle = 0; shuffle < 3; shuffle++)
        {
            foreach (int shards in (int[])[1, 7, 64])
            {
                string name = Path.Combine(folder.FullName, $"all-{shuffle}.run");
                string[] pieces = await DealAsync(shuffle, shards);
                await BreakOffAsync(pieces, name, shards);
                RunManifest manifest = await ReportRuns.JoinFilesAsync(pieces, name, shards, RunOptions.Default with { MostOpenRuns = 16 });

                string digest = DigestOf([.. Enumerable.Range(1, shards).Select(shard => ReportRuns.ShardPath(name, shard, shards))]);
                digest.Should().Be(manifest.Content.Text);
                manifest.Revisions.Should().Be(corpus.Reports);
                folder.EnumerateFiles("*.tmp").Should().BeEmpty();
                digests.Add(digest);
                output.WriteLine($"shuffle {shuffle}, {shards} shards: {digest}, {manifest.Bytes} bytes");
                Array.ForEach(folder.GetFiles(), file => file.Delete());
            }
        }

        digests.Should().ContainSingle();
    }

    [Fact]
    public async Task Without_redactions_the_join_is_that_of_sort()
    {
        string[] pieces = await DealAsync(0, 5);
        string joined = Path.Combine(folder.FullName, "joined.run");
        await ReportRuns.JoinFilesAsync(pieces, joined);
        if (OperatingSystem.IsWindows())
        {
            output.WriteLine("Windows has another sort.");
            return;
        }

        // A machine without sort fails here, and is not passed over.
        ProcessStartInfo start = new("sort") { RedirectStandardOutput = true };
        start.Environment["LC_ALL"] = "C";
        foreach (string word in (string[])["-m", "-u", .. pieces])
        {
            start.ArgumentList.Add(word);
        }

        using Process sort = Process.Start(start)!;
        string sorted = Convert.ToHexStringLower(await SHA256.HashDataAsync(sort.StandardOutput.BaseStream));
        await sort.WaitForExitAsync();

        sort.ExitCode.Should().Be(0);
        $"sha256:{sorted}".Should().Be(DigestOf([joined]));
    }

    [Fact]
    public async Task Little_memory_and_two_open_runs_change_no_byte()
    {
        ReportSet set = ReportSet.Create(new CorpusGenerator(corpus with { Reports = 900 }).Reports().Select(report => (ReadOnlyMemory<byte>)report))
            .Redact(Digest.Of("gone"u8), "court").Redact(Digest.Of("gone"u8), "editor");
        string path = Path.Combine(folder.FullName, "all.run");
        RunSorter sorter = new(path, new RunOptions { MostOpenRuns = 2, MostBytes = 1 << 20 });
        await using (sorter)
        {
            foreach (ReportRevision revision in set.Reverse().Concat(set.Take(90)))
            {
                await sorter.AddAsync(revision);
            }

            foreach (Redaction redaction in set.Redactions.Reverse())
            {
                await sorter.AddAsync(redaction);
            }

            folder.EnumerateFiles("*.tmp").Should().HaveCountGreaterThan(4);
            (await sorter.FinishAsync()).Redactions.Should().Be(2);
        }

        (await File.ReadAllBytesAsync(path)).Should().Equal(RunBytes.Of(set));
        folder.EnumerateFiles().Select(file => file.Name).Should().BeEquivalentTo("all.run", "all.run.manifest");
    }

    [Fact]
    public async Task Shards_are_ranges_of_the_digests_and_the_manifest_of_the_whole_is_written()
    {
        string[] pieces = await DealAsync(1, 2);
        string path = Path.Combine(folder.FullName, "cut.run");
        RunManifest whole = await ReportRuns.JoinFilesAsync(pieces, path, 64);

        RunManifest.Parse(await File.ReadAllBytesAsync(ReportRuns.ManifestPath(path))).Should().Be(whole);
        whole.Shards.Should().Be(64);
        for (int shard = 1; shard <= 64; shard++)
        {
            await foreach (RunLine line in ReportRuns.ReadFileAsync(ReportRuns.ShardPath(path, shard, 64)))
            {
                int bits = int.Parse(line.Digest.Text.AsSpan(7, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                (bits * 64 / 65_536).Should().Be(shard - 1);
            }
        }

        File.Exists(path).Should().BeFalse();
        RunManifest again = await ReportRuns.JoinFilesAsync(Enumerable.Range(1, 64).Select(shard => ReportRuns.ShardPath(path, shard, 64)), path);
        again.Should().Be(whole with { Shards = null });
    }

    /// <summary>Deals the corpus to as many runs, in an order of its own and a tenth of it twice.</summary>
    private async Task<string[]> DealAsync(int shuffle, int runs)
    {
        Random random = seed.ForCase((shuffle * 100) + runs);
        string[] paths = [.. Enumerable.Range(0, runs).Select(run => Path.Combine(folder.FullName, $"in-{shuffle}-{run}.run"))];
        RunSorter[] sorters = [.. paths.Select(path => new RunSorter(path, RunOptions.Default with { MostBytes = Math.Max(1 << 20, 256_000_000 / runs) }))];
        await foreach (RunLine[] block in BlocksAsync())
        {
            random.Shuffle(block);
            foreach (RunLine line in block)
            {
                for (int times = random.Next(10) == 0 ? 2 : 1; times > 0; times--)
                {
                    await sorters[random.Next(runs)].AddAsync(line);
                }
            }
        }

        foreach (RunSorter sorter in sorters)
        {
            await using (sorter)
            {
                await sorter.FinishAsync();
            }
        }

        random.Shuffle(paths);
        return paths;
    }

    /// <summary>The corpus, which is generated and read as reports once, in blocks.</summary>
    private async IAsyncEnumerable<RunLine[]> BlocksAsync()
    {
        string path = Path.Combine(source.FullName, "corpus.run");
        if (!File.Exists(path))
        {
            RunSorter sorter = new(path);
            await using (sorter)
            {
                foreach (byte[] report in new CorpusGenerator(corpus).Reports())
                {
                    await sorter.AddAsync(ReportRevision.Parse(report));
                }

                await sorter.FinishAsync();
            }
        }

        await foreach (RunLine[] block in ReportRuns.ReadFileAsync(path).Chunk(1_000))
        {
            yield return block;
        }
    }

    /// <summary>Leaves behind what a killed join leaves, and breaks another off by a run that ends in the middle of a line.</summary>
    private static async Task BreakOffAsync(string[] pieces, string name, int shards)
    {
        string cut = $"{name}.cut";
        byte[] start = new byte[3_000];
        await using (FileStream piece = File.OpenRead(pieces[0]))
        {
            await piece.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false);
        }

        await File.WriteAllBytesAsync(cut, start);
        Func<Task> join = () => ReportRuns.JoinFilesAsync([.. pieces, cut], name, shards);
        await join.Should().ThrowAsync<RunFormatException>();
        File.Exists(ReportRuns.ShardPath(name, 1, shards)).Should().BeFalse();
        File.Delete(cut);
        await File.WriteAllTextAsync($"{name}.piece-99.tmp", "x");
        await File.WriteAllBytesAsync($"{ReportRuns.ShardPath(name, 1, shards)}.tmp", Encoding.UTF8.GetBytes(new string('x', 100_000)));
    }

    private static string DigestOf(string[] paths)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = new byte[1 << 16];
        foreach (string path in paths)
        {
            using FileStream stream = File.OpenRead(path);
            int count;
            while ((count = stream.Read(buffer)) > 0)
            {
                hash.AppendData(buffer, 0, count);
            }
        }

        return $"sha256:{Convert.ToHexStringLower(hash.GetCurrentHash())}";
    }
}
