namespace ConflictReports.Testing.Corpus;

/// <summary>
/// Makes feeds of reports as partners would send them: ten languages, every record of the format in likely proportions, references between the reports of the feed. The reports
/// are valid and free of errors, but for those of <see cref="CorpusVariant.Invalid"/>. What they say is invented.
/// </summary>
/// <remarks>Holds one report at a time, so that a feed may be of any length. The same options make the same bytes on every machine.</remarks>
/// <param name="options">How large the corpus is; null: <see cref="CorpusOptions.Default"/>.</param>
public sealed class CorpusGenerator(CorpusOptions? options = null)
{
    private readonly CorpusOptions options = options ?? CorpusOptions.Default;

    /// <summary>The reports, one after the other, each as it is made.</summary>
    /// <param name="variant">How they are written.</param>
    /// <returns>Each report in UTF-8, without a line feed; each is a new array.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The options ask for what cannot be, or the variant is none.</exception>
    public IEnumerable<byte[]> Reports(CorpusVariant variant = CorpusVariant.Compact)
    {
        Check(variant);
        return Make(variant).Select(report => report.ToArray());
    }

    /// <summary>Writes the feed: one report a line, each ended by a line feed.</summary>
    /// <param name="stream">Where it is written; left open.</param>
    /// <param name="variant">How the reports are written.</param>
    /// <returns>The number of reports.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The options ask for what cannot be, or the variant is none.</exception>
    public long Write(Stream stream, CorpusVariant variant = CorpusVariant.Compact)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Check(variant);
        long count = 0;
        foreach (ReadOnlyMemory<byte> report in Make(variant))
        {
            stream.Write(report.Span);
            stream.WriteByte((byte)'\n');
            count++;
        }

        return count;
    }

    private IEnumerable<ReadOnlyMemory<byte>> Make(CorpusVariant variant)
    {
        CorpusDraft draft = new(options);
        CorpusRewriter rewriter = new();
        long bytes = 0;
        for (long place = 0; place < options.Reports && bytes < (options.Bytes ?? long.MaxValue); place++)
        {
            ReadOnlyMemory<byte> compact = draft.Write(place);
            bytes += compact.Length + 1;
            yield return variant switch
            {
                CorpusVariant.Spaced => rewriter.Space(compact.Span),
                CorpusVariant.Shuffled => rewriter.Shuffle(compact, CorpusChance.Of(options.Seed, place, purpose: 2)),
                CorpusVariant.Escaped => rewriter.Escape(compact.Span),
                CorpusVariant.Invalid => Break(compact, CorpusChance.Of(options.Seed, place, purpose: 3)),
                _ => compact,
            };
        }
    }

    private ReadOnlyMemory<byte> Break(ReadOnlyMemory<byte> compact, Random random) =>
        random.NextDouble() < options.InvalidShare ? CorpusFaults.Break(compact.Span, CorpusFaults.Pick(random), random) : compact;

    private void Check(CorpusVariant variant)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(options.Reports, nameof(options.Reports));
        ArgumentOutOfRangeException.ThrowIfNegative(options.Bytes ?? 0, nameof(options.Bytes));
        ArgumentOutOfRangeException.ThrowIfNegative(options.SmallestReport, nameof(options.SmallestReport));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.LargestReport, Math.Max(4_000, options.SmallestReport + 3_000), nameof(options.LargestReport));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.InvalidShare, 0, nameof(options.InvalidShare));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.InvalidShare, 1, nameof(options.InvalidShare));
        if (!Enum.IsDefined(variant))
        {
            throw new ArgumentOutOfRangeException(nameof(variant), variant, "There is no such variant.");
        }
    }
}
