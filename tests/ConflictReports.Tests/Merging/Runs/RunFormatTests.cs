using System.IO.Compression;
using System.Text;
using ConflictReports.Merging;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Merging.Runs;

/// <summary>Runs that are not what they say.</summary>
public sealed class RunFormatTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("conflict-reports-");
    private readonly SmallReports reports = new(7);
    private readonly ReportSet set;
    private readonly string[] lines;

    public RunFormatTests()
    {
        set = ReportSet.Create(Enumerable.Range(0, 6).Select(_ => reports.NextReport())).Redact(Digest.Of("gone"u8), "court", "safety");
        lines = Encoding.UTF8.GetString(RunBytes.Of(set)).Split('\n')[..^1];
    }

    private string RunPath => Path.Combine(folder.FullName, "a.run");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_changed_report_is_named_with_its_line_and_both_digests()
    {
        string[] changed = [.. lines];
        int at = Array.FindIndex(changed, line => line.Contains("\"claims\"", StringComparison.Ordinal));
        changed[at] = changed[at].Replace("People", "Peeple", StringComparison.Ordinal);

        RunFormatException error = await RefusedAsync(changed);

        error.Line.Should().Be(at + 1);
        error.Run.Should().Be("run 1");
        error.Digest!.Text.Should().Be(lines[at][..71]);
        error.Message.Should().Be(
            $"run 1, line {at + 1}: the line begins with {lines[at][..71]}, but its report has {Digest.Of(Encoding.UTF8.GetBytes(changed[at][72..]))}: it was changed or damaged. Get the run again from its maker, or make it again of the reports.");
    }

    [Fact]
    public async Task Two_bodies_under_one_digest_are_named_with_both_places()
    {
        string good = lines.First(line => line.Contains("\"claims\"", StringComparison.Ordinal));
        string bad = good.Replace("People", "Zeople", StringComparison.Ordinal);

        Func<Task> later = () => RunBytes.JoinAsync(Text(good), Text(bad));
        Func<Task> first = () => RunBytes.JoinAsync(Text(bad.Replace("Zeople", "Aeople", StringComparison.Ordinal)), Text(good));
        Func<Task> within = () => RunBytes.JoinAsync(Text(good, bad));

        (await later.Should().ThrowAsync<RunFormatException>()).WithMessage($"run 2, line 1: {good[..71]} has two bodies: this one, and that of run 1, line 1. This one has sha256:*");
        (await first.Should().ThrowAsync<RunFormatException>()).WithMessage("run 1, line 1: *run 2, line 1, has another body under this digest.*");
        (await within.Should().ThrowAsync<RunFormatException>()).WithMessage("run 1, line 2: *has two bodies*");
    }

    [Fact]
    public async Task An_unsorted_run_is_refused_at_the_line_that_comes_too_late()
    {
        RunFormatException error = await RefusedAsync([lines[1], lines[0]]);

        error.Message.Should().Be($"run 1, line 2: the run is not sorted: {lines[0][..71]} stands after {lines[1][..71]}. Sort its lines by bytes, as LC_ALL=C sort -u does.");
    }

    [Theory]
    [InlineData("{\"id\":\"x\"}", "*found \"{\"id\":\"x\"}\"; expected \"sha256:\" and 64*It looks like a feed: make a run of it first.")]
    [InlineData("", "*found \"\"*A run has no blank lines.")]
    [InlineData("sha256:00\t{}", "*expected \"sha256:\" and 64 lower-case hexadecimal digits, a tab and*")]
    public async Task A_line_of_another_form_is_shown(string line, string message) => (await RefusedAsync([line])).Message.Should().Match(message);

    [Fact]
    public async Task A_carriage_return_is_named()
    {
        RunFormatException error = await RefusedAsync([.. lines.Where(line => line.Contains("\"claims\"", StringComparison.Ordinal)).Select(line => line + "\r")]);

        error.Message.Should().Contain("It ends with a carriage return");
    }

    [Fact]
    public async Task A_tombstone_is_as_strict_as_a_report()
    {
        string tombstone = lines.Single(line => line.Contains("{\"redaction\":", StringComparison.Ordinal));

        (await RefusedAsync([tombstone.Replace("\"court\"", "\" \"", StringComparison.Ordinal)])).Message.Should().Contain("it names no authority");
        (await RefusedAsync([tombstone.Replace(":\"court\"", ": \"court\"", StringComparison.Ordinal)])).Message.Should().Contain("not in canonical form");
        (await RefusedAsync([string.Concat(Digest.Of("other"u8).Text, tombstone.AsSpan(71))])).Message.Should().Contain("it names the digest");
    }

    [Fact]
    public async Task A_run_cut_at_any_byte_is_refused_or_is_a_smaller_run()
    {
        byte[] whole = RunBytes.Of(set);
        for (int length = 0; length < whole.Length; length++)
        {
            byte[] cut = whole[..length];
            Func<Task<byte[]>> join = () => RunBytes.JoinAsync(cut, whole);
            if (length == 0 || cut[^1] == (byte)'\n')
            {
                (await join()).Should().Equal(whole);
            }
            else
            {
                await join.Should().ThrowAsync<RunFormatException>();
            }
        }
    }

    [Fact]
    public async Task A_stream_that_fails_at_any_byte_fails_the_join_with_its_own_error()
    {
        byte[] whole = RunBytes.Of(set);
        for (int length = 0; length < whole.Length; length += 7)
        {
            using BreakingStream broken = new(whole[..length]);
            Func<Task> join = () => ReportRuns.JoinAsync([new MemoryStream(whole), broken], Stream.Null);
            (await join.Should().ThrowAsync<IOException>()).WithMessage("the line is dead");
        }
    }

    [Fact]
    public async Task A_report_that_is_not_canonical_does_not_become_a_revision()
    {
        byte[] spaced = Encoding.UTF8.GetBytes("{ " + Encoding.UTF8.GetString(set.First().CanonicalJson.Span[1..]));
        Func<Task> spacedRead = () => RunBytes.ReadAsync(Text($"{Digest.Of(spaced)}\t{Encoding.UTF8.GetString(spaced)}"));
        Func<Task> emptyRead = () => RunBytes.ReadAsync(Text($"{Digest.Of("{}"u8)}\t{{}}"));

        (await spacedRead.Should().ThrowAsync<RunFormatException>()).WithMessage("run, line 1: *not in canonical form*");
        (await emptyRead.Should().ThrowAsync<RunFormatException>()).WithMessage("run, line 1: *is no report*");
    }

    [Fact]
    public async Task A_run_that_is_not_the_one_of_its_manifest_is_refused_and_nothing_is_written()
    {
        await File.WriteAllBytesAsync(RunPath, RunBytes.Of(set));
        string joined = Path.Combine(folder.FullName, "b.run");
        RunManifest manifest = await ReportRuns.JoinFilesAsync([RunPath], joined);
        await File.WriteAllBytesAsync(joined, Text(lines[..^1]));

        Func<Task> join = () => ReportRuns.JoinFilesAsync([joined], RunPath);

        (await join.Should().ThrowAsync<RunFormatException>()).WithMessage($"{joined}: the run is not the one of its manifest: found *; the manifest has {manifest.Revisions} revisions, 1 redactions, *");
        (await File.ReadAllBytesAsync(RunPath)).Should().Equal(RunBytes.Of(set));
        folder.EnumerateFiles("*.tmp").Should().BeEmpty();
    }

    [Theory]
    [InlineData("{", "*this is no manifest of a run*")]
    [InlineData("{\"formatVersion\":\"9.0\"}", "*found the format version \"9.0\"; this version of the library reads \"1.0\".")]
    [InlineData("{\"formatVersion\":\"1.0\",\"revisions\":-1}", "*\"revisions\" is negative*")]
    [InlineData("[]", "*this is no manifest of a run*")]
    public async Task A_broken_manifest_is_refused(string json, string message)
    {
        await File.WriteAllBytesAsync(RunPath, RunBytes.Of(set));
        await File.WriteAllTextAsync(ReportRuns.ManifestPath(RunPath), json);
        Func<Task> join = () => ReportRuns.JoinFilesAsync([RunPath], RunPath);

        (await join.Should().ThrowAsync<RunFormatException>()).WithMessage(message).Which.Message.Should().StartWith(RunPath);
    }

    [Fact]
    public void A_manifest_is_read_as_it_was_written()
    {
        RunManifest manifest = new() { FormatVersion = "1.0", Revisions = 3, Redactions = 1, Bytes = long.MaxValue, First = Digest.Of("a"u8), Content = Digest.Of("c"u8), Shards = 7 };

        RunManifest.Parse(manifest.ToJson()).Should().Be(manifest);
    }

    [Fact]
    public async Task A_line_beyond_the_bounds_is_refused_by_the_bound_that_it_crosses()
    {
        byte[] run = RunBytes.Of(set);
        Func<Task> longer = () => ReportRuns.JoinAsync([new MemoryStream(run)], Stream.Null, RunOptions.Default with { MostLineBytes = 200 });
        byte[] huge = Text($"{Digest.Of("x"u8)}\t{new string('x', 3_000_000)}");
        Func<Task> larger = () => ReportRuns.JoinAsync([new MemoryStream(huge)], Stream.Null, RunOptions.Default with { MostBytes = 1 << 20 });

        (await longer.Should().ThrowAsync<RunFormatException>()).WithMessage("run 1, line *more than 200. Raise RunOptions.MostLineBytes if that is right.");
        (await larger.Should().ThrowAsync<RunFormatException>()).WithMessage("run 1: *more than the bound of 1048576. Raise RunOptions.MostBytes, or lower MostOpenRuns.");
    }

    [Fact]
    public async Task A_compressed_run_is_read_as_it_is()
    {
        using MemoryStream compressed = new();
        await using (GZipStream gzip = new(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(RunBytes.Of(set));
        }

        (await RunBytes.ReadAsync(compressed.ToArray())).Equals(set).Should().BeTrue();
    }

    [Fact]
    public async Task A_feed_of_a_set_with_tombstones_is_refused_rather_than_written_without_them()
    {
        Func<Task> write = () => set.WriteAsync(Stream.Null);
        using MemoryStream revisions = new();
        await set.WriteRevisionsAsync(revisions);

        (await write.Should().ThrowAsync<InvalidOperationException>()).WithMessage("*ReportRuns.WriteAsync*");
        Encoding.UTF8.GetString(revisions.ToArray()).Split('\n').Should().HaveCount(set.Count + 1);
    }

    [Fact]
    public void A_tombstone_that_is_no_text_is_refused()
    {
        Action redact = () => ReportSet.Empty.Redact(Digest.Of("x"u8), "half \ud800");

        redact.Should().Throw<ArgumentException>().WithMessage("*half of a surrogate pair*");
    }

    [Fact]
    public async Task A_cancelled_join_ends_and_changes_no_file()
    {
        await File.WriteAllBytesAsync(RunPath, RunBytes.Of(set));
        using CancellationTokenSource stop = new();
        await stop.CancelAsync();
        Func<Task> join = () => ReportRuns.JoinFilesAsync([RunPath], RunPath, 3, cancellationToken: stop.Token);

        await join.Should().ThrowAsync<OperationCanceledException>();
        folder.EnumerateFiles().Should().ContainSingle();
    }

    private static byte[] Text(params string[] lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));

    private static async Task<RunFormatException> RefusedAsync(string[] lines)
    {
        Func<Task> join = () => RunBytes.JoinAsync(Text(lines));
        return (await join.Should().ThrowAsync<RunFormatException>()).Which;
    }

    private sealed class BreakingStream(byte[] start) : MemoryStream(start)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            await base.ReadAsync(buffer, cancellationToken) is > 0 and int count ? count : throw new IOException("the line is dead");
    }
}
