using System.Collections.Concurrent;
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

/// <summary>Feeds validated on several threads: the same lines in the same order, in bounded memory, and an end when it is asked for.</summary>
public sealed class FeedPipelineTests(ITestOutputHelper output)
{
    /// <summary>A rule of the caller that takes its time, another for each report.</summary>
    private sealed class Dawdling(Action<string> seen) : ReportRule
    {
        public override DiagnosticDescriptor Descriptor { get; } =
            Describe("CR9001", Severity.Information, "Take your time", "Threads overtake each other.", "Nothing is to be done.");

        public override void Check(RuleContext context)
        {
            string id = context.Report.Id.Text;
            seen(id);
            int turns = int.Parse(id[(id.LastIndexOf('/') + 1)..], System.Globalization.CultureInfo.InvariantCulture) * 7919 % 13;
            Thread.SpinWait(turns * 2000);
            context.Add("/id", $"Found {id}.");
        }
    }

    /// <summary>Tells nobody but the test, at once.</summary>
    private sealed class Listener : IProgress<FeedProgress>
    {
        public List<FeedProgress> Told { get; } = [];

        public void Report(FeedProgress value) => Told.Add(value);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Lines_come_in_their_order_however_long_each_takes(int workers)
    {
        byte[] feed = Join(Enumerable.Range(0, 3000).Select(i => Report(Id(i), $"Statement {i}.")));
        ConcurrentDictionary<int, bool> threads = [];
        Dawdling rule = new(_ => threads.TryAdd(Environment.CurrentManagedThreadId, true));

        List<ValidatedLine> lines = await ValidateAsync(feed, ValidationOptions.Default with { Workers = workers, AdditionalRules = [rule] });

        lines.Select(line => line.Number).Should().Equal(Enumerable.Range(1, 3000).Select(number => (long)number));
        lines.Select(line => line.Outcome.Report!.Id.Text).Should().Equal(Enumerable.Range(0, 3000).Select(Id));
        lines.Should().OnlyContain(line => line.Outcome.Diagnostics.Count == 1 && line.Outcome.Diagnostics[0].Message.Contains(line.Outcome.Report!.Id.Text, StringComparison.Ordinal));
        lines.Select(line => line.Ordinal).Should().Equal(Enumerable.Range(1, 3000).Select(number => (long?)number));
    }

    [Fact]
    public async Task With_one_worker_there_is_no_other_thread()
    {
        byte[] feed = Join(Enumerable.Range(0, 500).Select(i => Report(Id(i), $"Statement {i}.")));
        ConcurrentDictionary<int, bool> threads = [];
        Dawdling rule = new(_ => threads.TryAdd(Environment.CurrentManagedThreadId, true));

        // A stream in memory is never waited for, so that everything happens where it is asked for.
        await ValidateAsync(feed, ValidationOptions.Default with { Workers = 1, AdditionalRules = [rule] });

        threads.Should().HaveCount(1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Every_kind_of_line_is_given_as_one_by_one_reading_gives_it(int workers)
    {
        string good = Text(ReportGenerator.ToUtf8(Report(Id(1), "é👍")));
        string unknown = Text(ReportGenerator.ToUtf8(WithMember(Report(Id(2), "Other."), "щ\r\n")));
        string[] ends = ["\n", "\r\n", "\n\n", "\n  \t\r\n"];
        string text = string.Concat(Enumerable.Range(0, 400).Select(i => (i % 5) switch
        {
            0 => good,
            1 => "{ \"щ\":1e400 }",
            2 => new string('x', 5000),
            3 => unknown,
            _ => "{}",
        } + ends[i % 4])) + "{\r\"a\":\r1e400}";
        byte[] feed = Encoding.UTF8.GetBytes(text);
        ReadOptions reading = ReadOptions.Default with { MaxDocumentBytes = 3000 };
        ValidationOptions options = ValidationOptions.Default with { Workers = workers, Reading = reading, Muted = [DiagnosticCode.Parse("CR1105")] };

        List<ValidatedLine> lines = await ValidateAsync(feed, options);

        List<FeedLine> read = [];
        await foreach (FeedLine line in ReportFeed.ReadAsync(new MemoryStream(feed), reading))
        {
            read.Add(line);
        }

        lines.Select(line => (line.Number, line.Offset, Text(line.Utf8Json))).Should().Equal(read.Select(line => (line.Number, line.Offset, Text(line.Utf8Json))));
        lines.Select(line => line.Outcome.Report).Should().Equal(read.Select(line => line.Report));
        foreach ((ValidatedLine line, FeedLine other) in lines.Zip(read))
        {
            line.Outcome.Diagnostics.Should().NotContain(diagnostic => diagnostic.Location.Line != line.Number || diagnostic.Location.Offset < line.Offset);
            if (other.Outcome.Passed is null)
            {
                line.Outcome.Diagnostics.Should().Equal(other.Diagnostics);
            }
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 7)]
    [InlineData(3, 100_000)]
    public async Task It_does_not_matter_in_which_pieces_the_bytes_come(int workers, int size)
    {
        byte[] feed = Planted(Seed.Take(output.WriteLine).CreateRandom(), 60);
        List<ValidatedLine> whole = await ValidateAsync(feed, ValidationOptions.Default with { Workers = 1 });
        List<ValidatedLine> pieces = [];

        await foreach (ValidatedLine line in new ReportValidator(ValidationOptions.Default with { Workers = workers }).ValidateFeedAsync(new PiecemealStream(new MemoryStream(feed), size)))
        {
            pieces.Add(line with { Utf8Json = line.Utf8Json.ToArray() });
        }

        pieces.Select(line => (line.Number, line.IsAmendment, Text(line.Utf8Json))).Should().Equal(whole.Select(line => (line.Number, line.IsAmendment, Text(line.Utf8Json))));
        Findings(pieces).Should().Equal(Findings(whole));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_validation_that_is_cancelled_ends_and_reads_no_further(int workers)
    {
        using CancellationTokenSource source = new();
        int seen = 0;

        Func<Task> validating = async () =>
        {
            await foreach (ValidatedLine _ in new ReportValidator(ValidationOptions.Default with { Workers = workers }).ValidateFeedAsync(Endless(), source.Token))
            {
                if (++seen == 100)
                {
                    await source.CancelAsync();
                }
            }
        };

        (await validating.Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(source.Token);
        seen.Should().BeGreaterThanOrEqualTo(100).And.BeLessThan(5000, "few batches are under way");
    }

    [Fact]
    public async Task Whichever_thread_meets_a_cancellation_first_the_exception_has_the_token_of_the_caller()
    {
        // Which one it is changes from time to time.
        const int Rounds = 100;
        for (int round = 0; round < Rounds; round++)
        {
            using CancellationTokenSource source = new();
            Func<Task> validating = async () =>
            {
                await foreach (ValidatedLine line in new ReportValidator(ValidationOptions.Default with { Workers = 3 }).ValidateFeedAsync(Endless(), source.Token))
                {
                    if (line.Number == 20)
                    {
                        await source.CancelAsync();
                    }
                }
            };

            (await validating.Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(source.Token, "round {0}", round);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Whoever_stops_asking_ends_the_validation(int workers)
    {
        RepeatedStream stream = Endless();
        await foreach (ValidatedLine line in new ReportValidator(ValidationOptions.Default with { Workers = workers }).ValidateFeedAsync(stream))
        {
            if (line.Number == 10)
            {
                break;
            }
        }

        long read = stream.Given;
        await Task.Yield();
        stream.Given.Should().Be(read, "nobody reads on");
        stream.IsClosed.Should().BeFalse("the stream is left open");
        read.Should().BeLessThan(20L << 20);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_reader_that_is_never_asked_for_more_takes_few_bytes(int workers)
    {
        RepeatedStream stream = Endless();
        IAsyncEnumerator<ValidatedLine> lines = new ReportValidator(ValidationOptions.Default with { Workers = workers }).ValidateFeedAsync(stream).GetAsyncEnumerator();
        await lines.MoveNextAsync();

        SpinWait.SpinUntil(() => stream.Given > 20L << 20, TimeSpan.FromMilliseconds(300));
        stream.Given.Should().BeLessThan(20L << 20, "what is under way is bounded");
        await lines.DisposeAsync();
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public async Task Workers_go_on_while_nobody_asks_but_not_far(int workers)
    {
        const int FewForEach = 32 << 10;
        const int MuchForEach = 128 << 10;
        int length = Join([Report(Id(0), "Statement 0.")]).Length;
        int validated = 0;
        Dawdling rule = new(_ => Interlocked.Increment(ref validated));
        IAsyncEnumerator<ValidatedLine> lines = new ReportValidator(ValidationOptions.Default with { Workers = workers, AdditionalRules = [rule] }).ValidateFeedAsync(Endless()).GetAsyncEnumerator();
        await lines.MoveNextAsync();

        SpinWait.SpinUntil(() => (long)Volatile.Read(ref validated) * length > workers * FewForEach, TimeSpan.FromSeconds(30)).Should().BeTrue("there is work ahead for whoever is ready");
        SpinWait.SpinUntil(() => (long)Volatile.Read(ref validated) * length > workers * MuchForEach, TimeSpan.FromMilliseconds(300)).Should().BeFalse("reports that nobody took are held");
        await lines.DisposeAsync();
    }

    [Fact]
    public async Task The_bytes_of_a_line_that_is_done_with_cannot_be_looked_at()
    {
        byte[] feed = Join(Enumerable.Range(0, 2000).Select(i => Report(Id(i), $"Statement {i}.")));
        List<ValidatedLine> kept = [];
        await foreach (ValidatedLine line in new ReportValidator(ValidationOptions.Default with { Workers = 2 }).ValidateFeedAsync(new MemoryStream(feed)))
        {
            line.Utf8Json.Span.StartsWith("{\"schemaVersion\""u8).Should().BeTrue();
            kept.Add(line);
        }

        Func<int> looking = () => kept[0].Utf8Json.Span[0];
        looking.Should().Throw<ObjectDisposedException>();
        kept[0].Outcome.Report!.Id.Text.Should().Be(Id(0), "the report is the caller's own");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task What_a_rule_of_the_caller_throws_comes_out_where_the_line_would(int workers)
    {
        byte[] feed = Join(Enumerable.Range(0, 3000).Select(i => Report(Id(i), $"Statement {i}.")));
        Dawdling rule = new(id => _ = id == Id(2000) ? throw new FormatException("from the rule") : id);
        long last = 0;

        Func<Task> validating = async () =>
        {
            await foreach (ValidatedLine line in new ReportValidator(ValidationOptions.Default with { Workers = workers, AdditionalRules = [rule] }).ValidateFeedAsync(new MemoryStream(feed)))
            {
                last = line.Number;
            }
        };

        await validating.Should().ThrowAsync<FormatException>();
        last.Should().BeInRange(1000, 2000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_stream_that_fails_gives_the_lines_before_and_then_the_failure(int workers)
    {
        byte[] feed = Join(Enumerable.Range(0, 1000).Select(i => Report(Id(i), $"Statement {i}.")));
        List<long> numbers = [];

        Func<Task> validating = async () =>
        {
            await foreach (ValidatedLine line in new ReportValidator(ValidationOptions.Default with { Workers = workers })
                .ValidateFeedAsync(new PiecemealStream(new MemoryStream(feed), 1000) { FailAfter = feed.Length / 2 }))
            {
                numbers.Add(line.Number);
            }
        };

        await validating.Should().ThrowAsync<IOException>();
        numbers.Count.Should().BeInRange(450, 550);
        numbers.Should().BeInAscendingOrder();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Progress_never_falls_and_ends_with_all(int workers)
    {
        byte[] feed = [.. Planted(Seed.Take(output.WriteLine).CreateRandom(), 1500), .. "\n \n"u8];
        Listener listener = new();

        List<ValidatedLine> lines = await ValidateAsync(feed, ValidationOptions.Default with { Workers = workers }, listener);

        listener.Told.Select(told => told.Bytes).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        listener.Told.Select(told => told.Lines).Should().BeInAscendingOrder();
        listener.Told.Select(told => told.Findings).Should().BeInAscendingOrder();
        listener.Told[^1].Should().Be(new FeedProgress(feed.Length, 1502, lines.Where(line => !line.IsAmendment).Sum(line => line.Outcome.Diagnostics.Count)));
    }

    [Fact]
    public async Task Several_feeds_and_documents_are_one_run()
    {
        using FeedValidation run = ReportValidator.Default.StartFeed();
        JsonObject referring = Report(Id(3), "Third.");
        referring["relations"] = new JsonArray(new JsonObject { ["from"] = "c1", ["to"] = $"{Id(1)}#gone", ["kind"] = "corroborates" });

        await AllAsync(run, Join([Report(Id(1), "First."), Report(Id(2), "Second.")]));
        ValidationOutcome document = run.Validate(ReportGenerator.ToUtf8(referring));
        List<ValidatedLine> again = await AllAsync(run, Join([Report(Id(2), "Changed.")]));
        ValidatedLine amendment = run.Complete().Should().ContainSingle().Subject;

        document.IsValid.Should().BeTrue("it cannot be told yet");
        again.Should().ContainSingle().Which.Outcome.Diagnostics.Should().ContainSingle().Which.Code.Text.Should().Be("CR1102");
        run.Reports.Should().Be(4);
        amendment.Ordinal.Should().Be(3);
        amendment.WasValid.Should().BeTrue();
        amendment.Outcome.IsValid.Should().BeFalse();
        amendment.Partner.Should().Be("partner.example");
        amendment.Outcome.Diagnostics[0].Location.Should().Be(JsonLocator.Locate(ReportGenerator.ToUtf8(referring), "/relations/0/to"));
        run.Invoking(complete => complete.Complete()).Should().Throw<InvalidOperationException>();
        run.Invoking(complete => complete.Validate("{}"u8.ToArray())).Should().Throw<InvalidOperationException>();
    }

    private static async Task<List<ValidatedLine>> AllAsync(FeedValidation run, byte[] feed)
    {
        List<ValidatedLine> lines = [];
        await foreach (ValidatedLine line in run.ValidateAsync(new MemoryStream(feed)))
        {
            lines.Add(line);
        }

        return lines;
    }

    private static JsonObject WithMember(JsonObject report, string name)
    {
        report[name] = 1;
        return report;
    }

    private static RepeatedStream Endless() => new(Join(Enumerable.Range(0, 50).Select(i => Report(Id(i), $"Statement {i}."))));
}
