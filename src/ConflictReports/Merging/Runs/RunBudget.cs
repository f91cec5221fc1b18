using System.Buffers;
using System.Globalization;

namespace ConflictReports.Merging.Runs;

/// <summary>Lends the buffers of one join, and refuses what would cross the bound. For one thread at a time.</summary>
internal sealed class RunBudget(long limit)
{
    private long lent;

    /// <summary>The most that is lent at a time, in bytes.</summary>
    public long Limit => limit;

    /// <summary>Lends a buffer.</summary>
    /// <param name="least">The least length.</param>
    /// <param name="run">Which run needs it.</param>
    /// <exception cref="RunFormatException">All buffers together would cross the bound.</exception>
    public byte[] Lend(int least, string run)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(least);
        if (lent + buffer.Length > limit)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw new RunFormatException(run, null, null, string.Create(
                CultureInfo.InvariantCulture, $"its next line needs {least} bytes beside the {lent} in use, more than the bound of {limit}. Raise RunOptions.MostBytes, or lower MostOpenRuns."));
        }

        lent += buffer.Length;
        return buffer;
    }

    /// <summary>Takes a buffer back.</summary>
    public void Return(byte[] buffer)
    {
        lent -= buffer.Length;
        ArrayPool<byte>.Shared.Return(buffer);
    }
}
