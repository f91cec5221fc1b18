using System.IO.Compression;
using System.Text;
using ConflictReports.Json;
using ConflictReports.Testing;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Json;

/// <summary>Feeds that come compressed.</summary>
public sealed class GzipFeedTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(17)]
    [InlineData(1 << 20)]
    public async Task A_compressed_feed_reads_as_the_feed_itself_in_whatever_pieces_it_comes(int size)
    {
        byte[] feed = Feed(40);

        List<FeedLine> plain = await ReadAsync(new MemoryStream(feed));
        List<FeedLine> compressed = await ReadAsync(new PiecemealStream(new MemoryStream(Gzip(feed)), size));

        compressed.Select(line => (line.Number, line.Offset, line.Report)).Should().Equal(plain.Select(line => (line.Number, line.Offset, line.Report)));
        plain.Should().HaveCount(40).And.OnlyContain(line => line.Succeeded);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(1 << 20)]
    public async Task Several_members_are_one_feed_wherever_they_meet(int size)
    {
        byte[] feed = Feed(3);
        foreach (int cut in new[] { 0, 1, feed.Length / 2, feed.Length - 1, feed.Length })
        {
            byte[] members = [.. Gzip(feed[..cut]), .. Gzip(feed[cut..]), .. Gzip([])];

            List<FeedLine> lines = await ReadAsync(new PiecemealStream(new MemoryStream(members), size));

            lines.Should().HaveCount(3).And.OnlyContain(line => line.Succeeded);
        }
    }

    [Fact]
    public async Task A_compressed_feed_that_breaks_off_anywhere_is_a_finding_on_the_line_where_it_does()
    {
        byte[] feed = Feed(30);
        byte[] compressed = Gzip(feed);
        List<FeedLine> whole = await ReadAsync(new MemoryStream(feed));
        Random random = Seed.Take(output.WriteLine).CreateRandom();
        int[] cuts = [2, 3, 9, 10, 11, .. Enumerable.Range(0, 60).Select(_ => random.Next(12, compressed.Length)), .. Enumerable.Range(1, 12).Select(i => compressed.Length - i)];
        foreach (int cut in cuts)
        {
            List<FeedLine> lines = await ReadAsync(new PiecemealStream(new MemoryStream(compressed[..cut]), random.Next(1, 5000)));

            string because = $"{cut} of {compressed.Length} bytes were there";
            FeedLine last = lines[^1];
            last.Diagnostics.Should().ContainSingle(because).Which.Code.Text.Should().Be("CR1000");
            last.Diagnostics[0].Location.Line.Should().Be(lines.Count, because);
            last.Diagnostics[0].Found.Should().StartWith("a gzip stream that is damaged or breaks off");
            lines.SkipLast(1).Select(line => line.Report).Should().Equal(whole.Take(lines.Count - 1).Select(line => line.Report), because);
            feed.AsSpan((int)last.Offset).StartsWith(last.Utf8Json.Span).Should().BeTrue("what could be read of the line is what it is");
        }
    }

    [Fact]
    public async Task What_is_damaged_inside_or_followed_by_something_else_is_a_finding()
    {
        byte[] compressed = Gzip(Feed(30));
        byte[] damaged = [.. compressed];
        damaged[^6] ^= 0x55;

        (await ReadAsync(new MemoryStream(damaged)))[^1].Diagnostics.Should().ContainSingle().Which.Code.Text.Should().Be("CR1000");
        (await ReadAsync(new MemoryStream([.. compressed, .. "garbage"u8])))[^1].Diagnostics.Should().ContainSingle().Which.Code.Text.Should().Be("CR1000");
        (await ReadAsync(new MemoryStream([.. compressed, .. compressed[..20]])))[^1].Diagnostics.Should().ContainSingle().Which.Code.Text.Should().Be("CR1000");
        (await ReadAsync(new MemoryStream(compressed))).Should().HaveCount(30).And.OnlyContain(line => line.Succeeded);
    }

    [Fact]
    public async Task A_line_that_unfolds_to_more_than_the_limit_is_never_held()
    {
        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            byte[] piece = new byte[1 << 20];
            Array.Fill(piece, (byte)' ');
            for (int i = 0; i < 300; i++)
            {
                gzip.Write(piece);
            }

            gzip.Write([(byte)'\n', .. Feed(1)]);
        }

        compressed.Position = 0;
        long before = GC.GetAllocatedBytesForCurrentThread();
        List<FeedLine> lines = await ReadAsync(compressed, ReadOptions.Default with { MaxDocumentBytes = 100_000 });

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(50L << 20, "300 MiB came out of it");
        lines.Select(line => line.Succeeded).Should().Equal(false, true);
        lines[0].Diagnostics[0].Code.Text.Should().Be("CR1008");
    }

    [Theory]
    [InlineData("")]
    [InlineData("1f")]
    [InlineData("1f8c08")]
    [InlineData("7b7d")]
    public async Task What_does_not_begin_like_gzip_is_taken_as_it_is(string hex)
    {
        using Stream stream = ReportFeed.Decompress(new MemoryStream(Convert.FromHexString(hex)));
        using MemoryStream copy = new();

        await stream.CopyToAsync(copy);

        Convert.ToHexStringLower(copy.ToArray()).Should().Be(hex);
    }

    [Fact]
    public async Task The_stream_itself_throws_for_damage_after_all_that_could_be_read()
    {
        byte[] text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 5000)));
        using Stream stream = ReportFeed.Decompress(new MemoryStream(Gzip(text)[..^9]));
        using MemoryStream copy = new();

        Func<Task> reading = () => stream.CopyToAsync(copy);

        await reading.Should().ThrowAsync<InvalidDataException>();
        text.AsSpan().StartsWith(copy.ToArray()).Should().BeTrue();
        copy.Length.Should().BePositive();
    }

    [Fact]
    public void The_stream_is_read_by_the_plain_methods_too_and_closes_the_other_unless_told_not_to()
    {
        byte[] text = Feed(2);
        MemoryStream kept = new(Gzip(text));
        MemoryStream closed = new(Gzip(text));
        byte[] buffer = new byte[text.Length];
        using (Stream one = ReportFeed.Decompress(kept, leaveOpen: true))
        using (Stream other = ReportFeed.Decompress(closed))
        {
            one.ReadExactly(buffer);
            one.ReadByte().Should().Be(-1);
            other.ReadByte().Should().Be(text[0]);
        }

        buffer.Should().Equal(text);
        kept.CanRead.Should().BeTrue();
        closed.CanRead.Should().BeFalse();
    }

    private static byte[] Feed(int count)
    {
        ReportGenerator generator = new(new Random(5), new GeneratorOptions { Size = 10 });
        return [.. Enumerable.Range(0, count).SelectMany(_ => (byte[])[.. generator.NextJson(), (byte)'\n'])];
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using MemoryStream stream = new();
        using (GZipStream gzip = new(stream, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return stream.ToArray();
    }

    private static async Task<List<FeedLine>> ReadAsync(Stream stream, ReadOptions? options = null)
    {
        List<FeedLine> lines = [];
        await foreach (FeedLine line in ReportFeed.ReadAsync(stream, options))
        {
            lines.Add(line);
        }

        return lines;
    }
}
