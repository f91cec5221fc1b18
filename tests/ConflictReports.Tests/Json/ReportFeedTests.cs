using System.Text;
using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Testing;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Json;

public sealed class ReportFeedTests(ITestOutputHelper output)
{
    private const string Bad = "{ \"id\": \"urn:x:щ\", \"x\": 1e400 }";

    [Fact]
    public async Task A_feed_that_was_written_reads_as_the_same_reports()
    {
        Random random = Seed.Take(output.WriteLine).CreateRandom();
        ReportGenerator generator = new(random);
        ConflictReport[] reports = [.. Enumerable.Range(0, 200).Select(_ => generator.Next())];
        using MemoryStream stream = new();

        await ReportFeed.WriteAsync(stream, reports);

        stream.ToArray().Count(value => value == '\n').Should().Be(reports.Length);
        stream.ToArray().Should().EndWith((byte)'\n').And.NotContain((byte)'\r');
        stream.Position = 0;
        List<FeedLine> lines = await ReadAsync(stream);
        lines.Select(line => line.Report).Should().Equal(reports);
        lines.Select(line => line.Number).Should().Equal(Enumerable.Range(1, reports.Length).Select(number => (long)number));
        stream.CanRead.Should().BeTrue("the stream is left open");
    }

    [Fact]
    public async Task Reports_that_come_one_by_one_are_written_alike()
    {
        ConflictReport[] reports = [Report(1), Report(2)];
        using MemoryStream one = new();
        using MemoryStream other = new();

        await ReportFeed.WriteAsync(one, reports);
        await ReportFeed.WriteAsync(other, OneByOne(reports));

        other.ToArray().Should().Equal(one.ToArray());
    }

    [Fact]
    public async Task A_bad_line_costs_one_line()
    {
        List<FeedLine> lines = await ReadAsync($"{Line(1)}\n{Bad}\n{{\n\0\n{Line(2)}\n");

        lines.Select(line => line.Succeeded).Should().Equal(true, false, false, false, true);
        lines.Select(line => line.Number).Should().Equal(1, 2, 3, 4, 5);
        lines[4].Report.Should().Be(Report(2));
    }

    [Fact]
    public async Task Findings_have_the_line_and_offset_of_the_feed()
    {
        string text = $"{Line(1)}\r\n\r\n \"щ👍\" {Bad}\n{Line(2)}\n{Bad}";
        byte[] feed = Encoding.UTF8.GetBytes(text);

        List<FeedLine> lines = await ReadAsync(feed);

        foreach (FeedLine line in lines)
        {
            feed.AsSpan((int)line.Offset, line.Utf8Json.Length).SequenceEqual(line.Utf8Json.Span).Should().BeTrue();
            foreach (Diagnostic diagnostic in line.Diagnostics)
            {
                diagnostic.Location.Line.Should().Be((int)line.Number);
                diagnostic.Location.ShouldBeIn(feed);
            }
        }

        FeedLine last = lines[^1];
        last.Number.Should().Be(5);
        Diagnostic number = last.Diagnostics[0];
        number.Code.Text.Should().Be("CR1005");
        number.Location.Pointer.Should().Be("/x");
        number.Location.Offset.Should().Be(feed.AsSpan().LastIndexOf("1e400"u8));
        number.Location.Column.Should().Be(Bad.IndexOf("1e400", StringComparison.Ordinal) + 1);
    }

    [Fact]
    public async Task A_carriage_return_alone_ends_no_line_of_a_feed()
    {
        string text = $"{Line(1)}\n{{\r\"щ👍\":\r1e400}}\r\n{Line(2)}";

        List<FeedLine> lines = await ReadAsync(text);

        lines.Select(line => line.Number).Should().Equal(1, 2, 3);
        Location place = lines[1].Diagnostics[0].Location;
        place.Line.Should().Be(2);
        place.Column.Should().Be(text.Split('\n')[1].IndexOf("1e400", StringComparison.Ordinal) + 1);
        place.Offset.Should().Be(Encoding.UTF8.GetBytes(text).AsSpan().IndexOf("1e400"u8));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task Blank_lines_count_and_are_passed_over(string end)
    {
        List<FeedLine> lines = await ReadAsync($"{end}  \t {end}{Line(1)}{end}{end}{Line(2)}{end}{end} ");

        lines.Select(line => line.Number).Should().Equal(3, 5);
        lines.Select(line => line.Report).Should().Equal(Report(1), Report(2));
    }

    [Fact]
    public async Task The_last_line_needs_no_end()
    {
        (await ReadAsync($"{Line(1)}\n{Line(2)}")).Select(line => line.Report).Should().Equal(Report(1), Report(2));
        (await ReadAsync($"{Line(1)}\r\n{Line(2)}\r")).Select(line => line.Report).Should().Equal(Report(1), Report(2));
        (await ReadAsync("")).Should().BeEmpty();
        (await ReadAsync("\n")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_byte_order_mark_costs_the_first_line()
    {
        List<FeedLine> lines = await ReadAsync($"\ufeff{Line(1)}\n{Line(2)}\n");

        lines.Select(line => line.Succeeded).Should().Equal(false, true);
        lines[0].Diagnostics[0].Code.Text.Should().Be("CR1001");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(4096)]
    public async Task It_does_not_matter_in_which_pieces_the_bytes_come(int size)
    {
        byte[] feed = Encoding.UTF8.GetBytes($"{Line(1)}\r\n{Bad}\n\n{new string('x', 3000)}\n{Line(2)}");
        ReadOptions options = ReadOptions.Default with { MaxDocumentBytes = 1000 };

        List<FeedLine> whole = await ReadAsync(new MemoryStream(feed), options);
        List<FeedLine> pieces = await ReadAsync(new PiecemealStream(new MemoryStream(feed), size), options);

        pieces.Select(Summary).Should().Equal(whole.Select(Summary));
        whole.Select(line => line.Number).Should().Equal(1, 2, 4, 5);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public async Task A_line_may_be_as_long_as_the_limit(int beyond, bool succeeds)
    {
        ReadOptions options = ReadOptions.Default with { MaxDocumentBytes = Encoding.UTF8.GetByteCount(Line(1)) + beyond };

        foreach (string end in new[] { "\n", "\r\n", "" })
        {
            List<FeedLine> lines = await ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(Line(1) + end)), options);

            lines.Should().ContainSingle().Which.Succeeded.Should().Be(succeeds);
            if (!succeeds)
            {
                lines[0].Diagnostics[0].Code.Text.Should().Be("CR1008");
            }
        }
    }

    [Fact]
    public async Task A_line_beyond_the_limit_is_one_finding_and_is_never_held_whole()
    {
        const long Length = 200_000_000;
        ReadOptions options = ReadOptions.Default with { MaxDocumentBytes = 10_000 };
        byte[] tail = Encoding.UTF8.GetBytes($"\n{Line(1)}\n{Bad}\n");
        using EndlessLineStream stream = new(Length, tail);
        long before = GC.GetAllocatedBytesForCurrentThread();

        List<FeedLine> lines = await ReadAsync(stream, options);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(20_000_000);
        lines.Select(line => line.Number).Should().Equal(1, 2, 3);
        lines[0].Utf8Json.Length.Should().Be(0);
        lines[0].Diagnostics.Should().ContainSingle().Which.Code.Text.Should().Be("CR1008");
        lines[0].Diagnostics[0].Location.Should().Be(new Location("", 1, 1, 0));
        lines[1].Report.Should().Be(Report(1));
        lines[1].Offset.Should().Be(Length + 1);
        lines[2].Diagnostics[0].Location.Offset.Should().BeGreaterThan(Length);
    }

    [Fact]
    public async Task A_long_line_is_searched_once_however_many_pieces_it_comes_in()
    {
        const long Length = 20_000_000;
        using EndlessLineStream stream = new(Length, Encoding.UTF8.GetBytes($"\n{Line(1)}"));

        List<FeedLine> lines = await ReadAsync(stream, ReadOptions.Default with { MaxDocumentBytes = Length });
        lines.Select(line => line.Utf8Json.Length).Should().Equal((int)Length, Encoding.UTF8.GetByteCount(Line(1)));
        lines[1].Report.Should().Be(Report(1));
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using CancellationTokenSource source = new();
        using MemoryStream stream = new(Encoding.UTF8.GetBytes($"{Line(1)}\n{Line(2)}\n"));
        using PiecemealStream slow = new(stream, 50);
        int read = 0;

        Func<Task> reading = async () =>
        {
            await foreach (FeedLine line in ReportFeed.ReadAsync(slow, null, source.Token))
            {
                read++;
                await source.CancelAsync();
            }
        };

        await reading.Should().ThrowAsync<OperationCanceledException>();
        read.Should().Be(1);
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public async Task Reading_can_be_cancelled_through_the_enumeration()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Line(1)));

        Func<Task> reading = async () =>
        {
            await foreach (FeedLine line in ReportFeed.ReadAsync(stream).WithCancellation(source.Token))
            {
                line.Should().BeNull("nothing should be read");
            }
        };

        await reading.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task A_cancelled_writing_leaves_whole_lines()
    {
        using CancellationTokenSource source = new();
        using MemoryStream stream = new();

        Func<Task> writing = () => ReportFeed.WriteAsync(stream, CancelAfter(source, 3), source.Token);

        await writing.Should().ThrowAsync<OperationCanceledException>();
        List<FeedLine> lines = await ReadAsync(stream.ToArray());
        lines.Should().NotBeEmpty().And.OnlyContain(line => line.Succeeded);
        stream.ToArray().Should().EndWith((byte)'\n');
    }

    [Fact]
    public async Task A_stream_that_fails_ends_the_reading_with_its_own_exception()
    {
        using PiecemealStream stream = new(new MemoryStream(Encoding.UTF8.GetBytes($"{Line(1)}\n{Line(2)}")), 10) { FailAfter = 200 };

        await FluentActions.Awaiting(() => ReadAsync(stream)).Should().ThrowAsync<IOException>();
    }

    private static string Line(int number) =>
        $"{{\"schemaVersion\":\"1.0\",\"id\":\"urn:x:{number}\",\"publisher\":\"s\",\"sources\":[{{\"id\":\"s\",\"kind\":\"outlet\",\"note\":\"щ\\n\u2028👍\"}}]}}";

    private static ConflictReport Report(int number) => ReportJson.Parse(Encoding.UTF8.GetBytes(Line(number)));

    private static string Summary(FeedLine line) =>
        $"{line.Number} {line.Offset} {Convert.ToHexString(line.Utf8Json.Span)} {line.Report} {string.Join('|', line.Diagnostics.Select(diagnostic => $"{diagnostic} {diagnostic.Location.Offset}"))}";

    private static Task<List<FeedLine>> ReadAsync(string feed) => ReadAsync(Encoding.UTF8.GetBytes(feed));

    private static Task<List<FeedLine>> ReadAsync(byte[] feed) => ReadAsync(new MemoryStream(feed));

    private static async Task<List<FeedLine>> ReadAsync(Stream feed, ReadOptions? options = null)
    {
        List<FeedLine> lines = [];
        await foreach (FeedLine line in ReportFeed.ReadAsync(feed, options))
        {
            lines.Add(line);
        }

        return lines;
    }

    private static async IAsyncEnumerable<ConflictReport> OneByOne(IEnumerable<ConflictReport> reports)
    {
        foreach (ConflictReport report in reports)
        {
            await Task.Yield();
            yield return report;
        }
    }

    private static IEnumerable<ConflictReport> CancelAfter(CancellationTokenSource source, int number)
    {
        for (int i = 0; ; i++)
        {
            if (i == number)
            {
                source.Cancel();
            }

            yield return Report(i);
        }
    }
}
