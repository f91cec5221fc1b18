namespace ConflictReports.Merging.Runs;

/// <summary>Joins sorted runs digest by digest: equal lines become one, and a tombstone takes the place of its revision. Holds one line of each run.</summary>
internal sealed class RunJoin(IReadOnlyList<RunReader> readers)
{
    private readonly PriorityQueue<RunReader, (RunReader Reader, int Place)> heads = new(LineOrder.Instance);
    private readonly Dictionary<RunReader, int> places = readers.Select((reader, place) => (reader, place)).ToDictionary(pair => pair.reader, pair => pair.place);
    private bool isStarted;

    /// <summary>Adds the lines of the next digest to a buffer.</summary>
    /// <param name="target">The buffer.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>What was added; no lines at the end.</returns>
    /// <exception cref="RunFormatException">A run is not well-formed, a line has not its digest, or one digest has two bodies.</exception>
    public async ValueTask<RunGroup> MoveNextAsync(RunBuffer target, CancellationToken cancellationToken)
    {
        await StartAsync(cancellationToken).ConfigureAwait(false);
        if (!heads.TryDequeue(out RunReader? head, out _))
        {
            return default;
        }

        int start = target.Length;
        int last = start;
        RunGroup group = Add(head, target, new RunGroup(0, head.IsRedaction, head.Name, head.Number));
        await AdvanceAsync(head, cancellationToken).ConfigureAwait(false);
        while (heads.TryPeek(out head, out _) && IsOf(head, target, start))
        {
            _ = heads.Dequeue();
            if (!head.Line.SequenceEqual(target.Written.Span[last..^1]))
            {
                if (!head.IsRedaction)
                {
                    throw head.Error($"{RunText.DigestOf(head.Line)} has two bodies: this one, and that of {group.Run}, line {group.Number}. This one has {FoundDigest(head)}: its line was changed; take the other, or get the run again.");
                }

                if (!group.IsRedaction)
                {
                    target.Truncate(start);
                    group = new RunGroup(0, true, head.Name, head.Number);
                }

                last = target.Length;
                group = Add(head, target, group);
            }

            await AdvanceAsync(head, cancellationToken).ConfigureAwait(false);
        }

        return group;
    }

    /// <summary>Adds all lines to a target, group by group.</summary>
    /// <param name="target">The target.</param>
    /// <param name="cancellationToken">Ends the joining between two groups.</param>
    /// <exception cref="RunFormatException">A run is not well-formed, a line has not its digest, or one digest has two bodies.</exception>
    public async Task WriteAsync(IRunTarget target, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int start = target.Block.Length;
            RunGroup group = await MoveNextAsync(target.Block, cancellationToken).ConfigureAwait(false);
            if (group.Lines == 0)
            {
                return;
            }

            await target.CommitAsync(start, group, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask StartAsync(CancellationToken cancellationToken)
    {
        if (!isStarted)
        {
            isStarted = true;
            foreach (RunReader reader in readers)
            {
                await AdvanceAsync(reader, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async ValueTask AdvanceAsync(RunReader reader, CancellationToken cancellationToken)
    {
        if (await reader.MoveNextAsync(cancellationToken).ConfigureAwait(false))
        {
            heads.Enqueue(reader, (reader, places[reader]));
        }
    }

    private RunGroup Add(RunReader head, RunBuffer target, RunGroup group)
    {
        if (head.IsRedaction)
        {
            if (RedactionText.Read(head.Line[(RunText.KeyLength + 1)..], RunText.DigestOf(head.Line).Text, out string problem) is null)
            {
                throw head.Error($"the tombstone of {RunText.DigestOf(head.Line)} cannot be read: {problem}. Get or make the run again.");
            }
        }
        else if (!RunText.IsProven(head.Line))
        {
            throw Unproven(head);
        }

        target.AddLine(head.Line);
        return group with { Lines = group.Lines + 1 };
    }

    private RunFormatException Unproven(RunReader head)
    {
        string hint = head.Line[^1] == (byte)'\r' ? " It ends with a carriage return, which no line of a run does." : "";
        string other = heads.TryPeek(out RunReader? next, out _) && next.Key.SequenceEqual(head.Key) && !next.IsRedaction
            ? $" {next.Name}, line {next.Number}, has {(next.Line.SequenceEqual(head.Line) ? "the same line" : "another body under this digest")}."
            : "";
        return head.Error($"the line begins with {RunText.DigestOf(head.Line)}, but its report has {FoundDigest(head)}: it was changed or damaged.{hint}{other} Get the run again from its maker, or make it again of the reports.");
    }

    private static string FoundDigest(RunReader head) => Values.Digest.Of(head.Line[(RunText.KeyLength + 1)..]).Text;

    private static bool IsOf(RunReader head, RunBuffer target, int start) => head.Key.SequenceEqual(target.Written.Span.Slice(start, RunText.KeyLength));

    /// <summary>By digest, revisions before tombstones, then by bytes and by the place of the run, so that messages do not depend on chance.</summary>
    private sealed class LineOrder : IComparer<(RunReader Reader, int Place)>
    {
        public static LineOrder Instance { get; } = new();

        public int Compare((RunReader Reader, int Place) x, (RunReader Reader, int Place) y)
        {
            int order = x.Reader.Key.SequenceCompareTo(y.Reader.Key);
            order = order != 0 ? order : x.Reader.IsRedaction.CompareTo(y.Reader.IsRedaction);
            order = order != 0 ? order : x.Reader.Line.SequenceCompareTo(y.Reader.Line);
            return order != 0 ? order : x.Place.CompareTo(y.Place);
        }
    }
}
