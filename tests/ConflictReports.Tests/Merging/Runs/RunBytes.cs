using ConflictReports.Merging;

namespace ConflictReports.Tests.Merging.Runs;

/// <summary>Runs in memory.</summary>
internal static class RunBytes
{
    public static byte[] Of(ReportSet set) => SmallReports.Bytes(set);

    public static async Task<byte[]> JoinAsync(params byte[][] runs)
    {
        using MemoryStream output = new();
        await ReportRuns.JoinAsync([.. runs.Select(run => new MemoryStream(run))], output);
        return output.ToArray();
    }

    public static Task<ReportSet> ReadAsync(byte[] run) => ReportRuns.ReadSetAsync(new MemoryStream(run));
}
