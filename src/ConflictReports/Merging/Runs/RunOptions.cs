namespace ConflictReports.Merging;

/// <summary>Bounds for reading and joining runs. Crossing one is an error that says which, never a run that is shortened or a machine that swaps.</summary>
/// <remarks>Immutable; change a copy by <c>RunOptions.Default with { ... }</c>. No bound changes a byte of a result.</remarks>
public sealed record RunOptions
{
    private const int Megabyte = 1024 * 1024;

    private readonly int mostOpenRuns = 64;
    private readonly long mostBytes = 128L * Megabyte;
    private readonly int mostLineBytes = 64 * Megabyte;

    /// <summary>The defaults: 64 open runs, 128 MiB, 64 MiB a line.</summary>
    public static RunOptions Default { get; } = new();

    /// <summary>How many runs are read at once, 2 to 1,024; more files are joined in several passes. Default: 64.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 2 to 1,024.</exception>
    public int MostOpenRuns
    {
        get => mostOpenRuns;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 2);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1024);
            mostOpenRuns = value;
        }
    }

    /// <summary>The most memory that lines and blocks in hand may take, in bytes, from 1,048,576. Default: 134,217,728 (128 MiB).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1,048,576.</exception>
    public long MostBytes
    {
        get => mostBytes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, Megabyte);
            mostBytes = value;
        }
    }

    /// <summary>The longest line, its line feed not counted, in bytes, from 73. Default: 67,108,864 (64 MiB).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 73 or above 1,073,741,824.</exception>
    public int MostLineBytes
    {
        get => mostLineBytes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 73);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1024 * Megabyte);
            mostLineBytes = value;
        }
    }
}
