using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ConflictReports.Json;
using ConflictReports.Values;

namespace ConflictReports.Merging.Runs;

/// <summary>Reads one run line by line and holds one line at a time. Checks form and order; digests are checked by the join, once for equal lines.</summary>
internal sealed class RunReader : IDisposable
{
    private const int SmallestBuffer = 1 << 12;
    private const int LargestBuffer = 1 << 17;
    private const int ShownBytes = 60;

    private readonly GzipDetectingStream stream;
    private readonly RunOptions options;
    private readonly RunBudget budget;
    private readonly RunManifest? manifest;
    private readonly IncrementalHash? content;
    private readonly byte[] lastKey = new byte[RunText.KeyLength];
    private byte[]? lastRedaction;
    private byte[] buffer;
    private int lineStart;
    private int lineLength;
    private int next;
    private int end;
    private bool isEnded;
    private long bytes;
    private long redactions;
    private Digest? first;

    /// <summary>Makes a reader.</summary>
    /// <param name="stream">The run, compressed by gzip or not; left open.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="options">The bounds.</param>
    /// <param name="budget">Where buffers come from.</param>
    /// <param name="manifest">What the run should hold, checked at its end; null: not known.</param>
    public RunReader(Stream stream, string name, RunOptions options, RunBudget budget, RunManifest? manifest = null)
    {
        this.stream = new GzipDetectingStream(stream, leaveOpen: true);
        this.options = options;
        this.budget = budget;
        this.manifest = manifest;
        Name = name;
        buffer = budget.Lend((int)Math.Clamp(options.MostBytes / (4L * options.MostOpenRuns), SmallestBuffer, LargestBuffer), name);
        content = manifest is null ? null : IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    }

    /// <summary>What messages call the run.</summary>
    public string Name { get; }

    /// <summary>The number of the line in hand, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The line in hand without its line feed; valid until the next is taken.</summary>
    public ReadOnlySpan<byte> Line => buffer.AsSpan(lineStart, lineLength);

    /// <summary>The digest that the line begins with.</summary>
    public ReadOnlySpan<byte> Key => buffer.AsSpan(lineStart, RunText.KeyLength);

    /// <summary>Whether the line is a tombstone.</summary>
    public bool IsRedaction { get; private set; }

    /// <summary>Takes the next line; false at the end.</summary>
    /// <exception cref="RunFormatException">The line has not the form or the order of a run, is too long, or the manifest speaks of another run.</exception>
    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        Remember();
        int searched = next;
        while (true)
        {
            int feed = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                (lineStart, lineLength) = (next, searched + feed - next);
                next = lineStart + lineLength + 1;
                Number++;
                CheckLine();
                return true;
            }

            searched = end - next;
            if (isEnded || !await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                CheckEnd();
                return false;
            }
        }
    }

    /// <summary>An error at the line in hand.</summary>
    public RunFormatException Error(string problem) => new(Name, Number, RunText.HasKey(Line) ? RunText.DigestOf(Line) : null, problem);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (buffer.Length > 0)
        {
            budget.Return(buffer);
            buffer = [];
            stream.Dispose();
            content?.Dispose();
        }
    }

    // Moves what is left to the front, so that what was searched starts there.
    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        int left = end - next;
        if (left > options.MostLineBytes)
        {
            throw new RunFormatException(Name, Number + 1, null, string.Create(
                CultureInfo.InvariantCulture, $"the line is longer than {options.MostLineBytes} bytes. Raise RunOptions.MostLineBytes if that is right."));
        }

        byte[] target = left < buffer.Length ? buffer : budget.Lend((int)Math.Max(left + 1L, Math.Min(2L * buffer.Length, options.MostLineBytes + 1L)), Name);
        if (next > 0 || target != buffer)
        {
            buffer.AsSpan(next, left).CopyTo(target);
        }

        if (target != buffer)
        {
            budget.Return(buffer);
            buffer = target;
        }

        (next, end) = (0, left);
        int count = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken).ConfigureAwait(false);
        content?.AppendData(buffer, end, count);
        bytes += count;
        end += count;
        isEnded = count == 0;
        return !isEnded;
    }

    private void Remember()
    {
        if (Number > 0)
        {
            Key.CopyTo(lastKey);
            lastRedaction = IsRedaction ? Line.ToArray() : null;
        }
    }

    private void CheckLine()
    {
        if (!RunText.HasKey(Line))
        {
            string hint = Line.StartsWith("{"u8) ? " It looks like a feed: make a run of it first." : Line.IsEmpty ? " A run has no blank lines." : "";
            throw Error($"found {Shown(Line)}; expected \"sha256:\" and 64 lower-case hexadecimal digits, a tab and a report in canonical form.{hint}");
        }

        if (lineLength > options.MostLineBytes)
        {
            throw Error(string.Create(CultureInfo.InvariantCulture, $"the line has {lineLength} bytes, more than {options.MostLineBytes}. Raise RunOptions.MostLineBytes if that is right."));
        }

        IsRedaction = RunText.IsRedaction(Line[(RunText.KeyLength + 1)..]);
        redactions += IsRedaction ? 1 : 0;
        first ??= Number == 1 ? RunText.DigestOf(Line) : null;
        int order = Number == 1 ? 1 : Key.SequenceCompareTo(lastKey);
        bool isBehind = order > 0 || (order == 0 && (lastRedaction is null || (IsRedaction && Line.SequenceCompareTo(lastRedaction) >= 0)));
        if (!isBehind)
        {
            throw Error($"the run is not sorted: {RunText.DigestOf(Line)} stands after {RunText.DigestOf(lastKey)}{(order == 0 ? ", which has a greater line" : "")}. Sort its lines by bytes, as LC_ALL=C sort -u does.");
        }
    }

    private void CheckEnd()
    {
        if (end > next)
        {
            (lineStart, lineLength) = (next, end - next);
            Number++;
            throw Error("the run breaks off here: the last line has no line feed. Get or make the run again.");
        }

        if (manifest is null)
        {
            return;
        }

        RunManifest found = new()
        {
            FormatVersion = manifest.FormatVersion,
            Revisions = Number - redactions,
            Redactions = redactions,
            Bytes = bytes,
            First = first,
            Last = Number == 0 ? null : RunText.DigestOf(lastKey),
            Content = RunWriter.DigestOf(content!),
            Shards = manifest.Shards,
        };
        if (found != manifest)
        {
            throw new RunFormatException(Name, null, null, string.Create(
                CultureInfo.InvariantCulture,
                $"the run is not the one of its manifest: found {Words(found)}; the manifest has {Words(manifest)}. Get or make the run again; delete the manifest if the run is right."));
        }
    }

    private static string Words(RunManifest manifest) => string.Create(
        CultureInfo.InvariantCulture, $"{manifest.Revisions} revisions, {manifest.Redactions} redactions, {manifest.Bytes} bytes, first {manifest.First}, last {manifest.Last}, content {manifest.Content}");

    private static string Shown(ReadOnlySpan<byte> line)
    {
        string start = Encoding.UTF8.GetString(line[..Math.Min(line.Length, ShownBytes)]);
        return $"\"{string.Concat(start.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter))}{(line.Length > ShownBytes ? "..." : "")}\"";
    }
}
