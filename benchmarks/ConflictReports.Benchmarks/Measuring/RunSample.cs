using System.Buffers;
using ConflictReports.Json;
using ConflictReports.Merging;
using ConflictReports.Testing.Corpus;

namespace ConflictReports.Benchmarks.Measuring;

/// <summary>Runs in memory, and the reports that are in them.</summary>
internal sealed class RunSample
{
    private RunSample(Sample bodies, byte[][] one, byte[][] several)
    {
        Bodies = bodies;
        One = one;
        Several = several;
    }

    /// <summary>The canonical reports.</summary>
    public Sample Bodies { get; }

    /// <summary>All of them in one run.</summary>
    public byte[][] One { get; }

    /// <summary>All of them in eight runs, each tenth in two.</summary>
    public byte[][] Several { get; }

    /// <summary>Makes runs of a corpus.</summary>
    /// <param name="sample">The corpus.</param>
    public static RunSample Make(Sample sample)
    {
        ArrayBufferWriter<byte> feed = new();
        foreach (ReadOnlyMemory<byte> report in sample.Reports)
        {
            CanonicalJson.Canonicalize(report.Span, feed);
            feed.Write("\n"u8);
        }

        Sample bodies = Sample.OfFeed(CorpusVariant.Compact, feed.WrittenSpan.ToArray());
        ReportRevision[] revisions = [.. bodies.Reports.Select(report => ReportRevision.Parse(report))];
        IEnumerable<ReportRevision>[] dealt = [.. Enumerable.Range(0, 8).Select(run => revisions.Where((_, place) => place % 8 == run || (place % 10 == 0 && (place + 1) % 8 == run)))];
        return new RunSample(bodies, [RunOf(revisions)], [.. dealt.Select(RunOf)]);
    }

    private static byte[] RunOf(IEnumerable<ReportRevision> revisions)
    {
        using MemoryStream run = new();
        ReportRuns.WriteAsync(run, ReportSet.Create(revisions)).GetAwaiter().GetResult();
        return run.ToArray();
    }
}
