using System.Security.Cryptography;
using ConflictReports.Testing.Corpus;

namespace ConflictReports.Benchmarks.Measuring;

/// <summary>A corpus in memory: a feed, and where its reports are.</summary>
internal sealed class Sample
{
    private Sample(CorpusVariant variant, byte[] feed, ReadOnlyMemory<byte>[] reports)
    {
        Variant = variant;
        Feed = feed;
        Reports = reports;
        Bytes = reports.Sum(report => (long)report.Length);
    }

    /// <summary>How the reports are written.</summary>
    public CorpusVariant Variant { get; }

    /// <summary>The feed.</summary>
    public ReadOnlyMemory<byte> Feed { get; }

    /// <summary>The reports, without their line feeds.</summary>
    public ReadOnlyMemory<byte>[] Reports { get; }

    /// <summary>The size of the reports, without their line feeds.</summary>
    public long Bytes { get; }

    /// <summary>The SHA-256 of the feed, in lower case.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Feed.Span));

    /// <summary>Makes a corpus.</summary>
    /// <param name="options">How large it is.</param>
    /// <param name="variant">How its reports are written.</param>
    public static Sample Make(CorpusOptions options, CorpusVariant variant)
    {
        using MemoryStream stream = new();
        new CorpusGenerator(options).Write(stream, variant);
        return OfFeed(variant, stream.ToArray());
    }

    /// <summary>Every so-manieth report, for candidates that take too long for all.</summary>
    /// <param name="step">1: every report.</param>
    public Sample Every(int step) =>
        step == 1 ? this : OfFeed(Variant, [.. Reports.Where((_, place) => place % step == 0).SelectMany(report => (byte[])[.. report.Span, (byte)'\n'])]);

    /// <summary>Makes a sample of a feed.</summary>
    /// <param name="variant">How its reports are written.</param>
    /// <param name="feed">The feed, each line ended by a line feed.</param>
    public static Sample OfFeed(CorpusVariant variant, byte[] feed)
    {
        List<ReadOnlyMemory<byte>> reports = [];
        int start = 0;
        for (int end = feed.AsSpan().IndexOf((byte)'\n'); end >= 0; end = feed.AsSpan(start).IndexOf((byte)'\n'))
        {
            reports.Add(feed.AsMemory(start, end));
            start += end + 1;
        }

        return new Sample(variant, feed, [.. reports]);
    }
}
