using System.Globalization;
using ConflictReports.Testing.Corpus;

namespace ConflictReports.Fuzz;

/// <summary>What a run is to do.</summary>
internal sealed record FuzzOptions
{
    /// <summary>How to call the program.</summary>
    public const string Usage = "usage: ConflictReports.Fuzz [--mutants N] [--seed N] [--workers N]";

    /// <summary>How many mutants are judged, at least 1. Default: 1,000,000.</summary>
    public long Mutants { get; init; } = 1_000_000;

    /// <summary>Where chance starts. Default: that of the corpus.</summary>
    public int Seed { get; init; } = CorpusOptions.DefaultSeed;

    /// <summary>How many threads work, at least 1. Default: one for each processor.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Reads the arguments.</summary>
    /// <returns>The options; null if the arguments are wrong.</returns>
    public static FuzzOptions? Parse(IReadOnlyList<string> arguments)
    {
        FuzzOptions? options = new();
        for (int i = 0; i < arguments.Count && options is not null; i += 2)
        {
            bool isNumber = long.TryParse(i + 1 < arguments.Count ? arguments[i + 1] : "", NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number);
            options = arguments[i] switch
            {
                "--mutants" when isNumber && number > 0 => options with { Mutants = number },
                "--seed" when isNumber && number is >= int.MinValue and <= int.MaxValue => options with { Seed = (int)number },
                "--workers" when isNumber && number is > 0 and <= 1024 => options with { Workers = (int)number },
                _ => null,
            };
        }

        return options;
    }
}
