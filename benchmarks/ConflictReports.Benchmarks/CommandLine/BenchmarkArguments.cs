using System.Globalization;
using ConflictReports.Testing.Corpus;
using ConflictReports.Testing.Simulation;

namespace ConflictReports.Benchmarks.CommandLine;

/// <summary>The arguments of the program.</summary>
internal sealed record BenchmarkArguments
{
    /// <summary>The fewest alternations that count.</summary>
    public const int UsualAlternations = 15;

    /// <summary>How often the cost of a size is measured where nothing else is said.</summary>
    public const int UsualRounds = 3;

    private const int MostReports = 1_000_000;
    private const long QuickReports = 4_000;
    private const long CorpusReports = 20_000;
    private static readonly string[] Planned = ["import"];
    private static readonly string[] AllOptions = ["--alternations", "--reports", "--bytes", "--seed", "--copying", "--events", "--sizes"];

    /// <summary>What to do.</summary>
    public BenchmarkMode Mode { get; init; }

    /// <summary>What is compared. Default: all.</summary>
    public IReadOnlyList<BenchmarkArea> Areas { get; init; } = Enum.GetValues<BenchmarkArea>();

    /// <summary>How often each candidate is measured. Default: 15.</summary>
    public int Alternations { get; init; } = UsualAlternations;

    /// <summary>The folder that a corpus is written to.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The corpus.</summary>
    public CorpusOptions Corpus { get; init; } = CorpusOptions.Default;

    /// <summary>The simulated world.</summary>
    public SimulationOptions Simulation { get; init; } = SimulationOptions.Default;

    /// <summary>About how many reports the cost is measured over, each greater than the one before. Default: 500, 1,000, 2,000 and 4,000.</summary>
    public IReadOnlyList<int> Sizes { get; init; } = [500, 1_000, 2_000, 4_000];

    /// <summary>Reads the arguments.</summary>
    /// <param name="arguments">The arguments. Those that start with none of this program's own are BenchmarkDotNet's.</param>
    /// <exception cref="UsageException">They make no sense.</exception>
    public static BenchmarkArguments Parse(IReadOnlyList<string> arguments)
    {
        BenchmarkMode mode = arguments.Count == 0 ? BenchmarkMode.BenchmarkDotNet : ModeOf(arguments[0]);
        if (mode is BenchmarkMode.BenchmarkDotNet or BenchmarkMode.Help)
        {
            return mode == BenchmarkMode.Help && arguments.Count > 1
                ? throw new UsageException($"Found \"{arguments[1]}\" after {arguments[0]}; expected nothing.")
                : new BenchmarkArguments { Mode = mode };
        }

        Queue<string> rest = new(arguments.Skip(1));
        BenchmarkArguments read = new() { Mode = mode };
        read = mode switch
        {
            BenchmarkMode.Quick => read.WithArea(rest) with { Corpus = read.Corpus with { Reports = QuickReports } },
            BenchmarkMode.Scale => read with { Alternations = UsualRounds },
            BenchmarkMode.Corpus => read with { Folder = FolderOf(rest), Corpus = read.Corpus with { Reports = CorpusReports } },
            _ => read,
        };
        HashSet<string> seen = [];
        while (rest.TryDequeue(out string? option))
        {
            read = seen.Add(option) ? read.WithOption(option, rest) : throw new UsageException($"Found {option} twice; expected it once.");
        }

        return read.Corpus.Bytes is not null && !seen.Contains("--reports") ? read with { Corpus = read.Corpus with { Reports = long.MaxValue } } : read;
    }

    private static BenchmarkMode ModeOf(string argument) => argument switch
    {
        "--quick" => BenchmarkMode.Quick,
        "--gate" => BenchmarkMode.Gate,
        "--corpus" => BenchmarkMode.Corpus,
        "--evaluate" => BenchmarkMode.Evaluate,
        "--scale" => BenchmarkMode.Scale,
        "--help" or "-h" or "-?" => BenchmarkMode.Help,
        _ => BenchmarkMode.BenchmarkDotNet,
    };

    private static string FolderOf(Queue<string> rest) =>
        rest.TryDequeue(out string? folder) && !folder.StartsWith("--", StringComparison.Ordinal) && folder.Length > 0
            ? folder
            : throw new UsageException("Found --corpus without a folder; expected the folder to write to.");

    private BenchmarkArguments WithArea(Queue<string> rest)
    {
        if (!rest.TryPeek(out string? word) || word.StartsWith("--", StringComparison.Ordinal))
        {
            return this;
        }

        rest.Dequeue();
        foreach (BenchmarkArea area in Enum.GetValues<BenchmarkArea>())
        {
            if (word == NameOf(area))
            {
                return this with { Areas = [area] };
            }
        }

        throw new UsageException(Planned.Contains(word, StringComparer.Ordinal)
            ? $"The benchmarks of {word} are not there yet; validation, reading and merging are."
            : $"Found the area \"{word}\"; expected validation, reading or merging.");
    }

    /// <summary>The word for an area.</summary>
    public static string NameOf(BenchmarkArea area) => area switch
    {
        BenchmarkArea.Validation => "validation",
        BenchmarkArea.Reading => "reading",
        _ => "merging",
    };

    private BenchmarkArguments WithOption(string option, Queue<string> rest)
    {
        string[] known = [.. AllOptions.Where(Takes)];
        if (!known.Contains(option, StringComparer.Ordinal))
        {
            throw new UsageException($"Found \"{option}\"; expected {(known.Length == 0 ? "nothing more" : string.Join(", ", known))}.");
        }

        return option switch
        {
            "--alternations" => this with { Alternations = (int)Number(option, rest, 1, 1_000) },
            "--reports" => this with { Corpus = Corpus with { Reports = Number(option, rest, 1, long.MaxValue) } },
            "--bytes" => this with { Corpus = Corpus with { Bytes = Number(option, rest, 1, long.MaxValue) } },
            "--events" => this with { Simulation = Simulation with { Events = (int)Number(option, rest, 1, MostReports) } },
            "--copying" => this with { Simulation = Simulation with { CopyingPermille = Permille(option, rest) } },
            "--sizes" => this with { Sizes = SizesOf(option, rest) },
            _ => WithSeed((int)Number(option, rest, int.MinValue, int.MaxValue)),
        };
    }

    private BenchmarkArguments WithSeed(int seed) => this with { Corpus = Corpus with { Seed = seed }, Simulation = Simulation with { Seed = seed } };

    private bool Takes(string option) => option switch
    {
        "--alternations" => Mode is BenchmarkMode.Quick or BenchmarkMode.Scale,
        "--bytes" => Mode == BenchmarkMode.Corpus,
        "--reports" => Mode is BenchmarkMode.Quick or BenchmarkMode.Corpus,
        "--copying" => Mode is BenchmarkMode.Evaluate or BenchmarkMode.Scale,
        "--events" => Mode == BenchmarkMode.Evaluate,
        "--sizes" => Mode == BenchmarkMode.Scale,
        _ => true,
    };

    private static int Permille(string option, Queue<string> rest)
    {
        string? text = rest.TryDequeue(out string? next) ? next : null;
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal share) && share is >= 0 and <= 1 && decimal.IsInteger(share * 1_000)
            ? (int)(share * 1_000)
            : throw new UsageException($"Found {(text is null ? "nothing" : $"\"{text}\"")} after {option}; expected a share from 0 to 1 with at most three decimals.");
    }

    private static int[] SizesOf(string option, Queue<string> rest)
    {
        int[] sizes = [.. (rest.TryDequeue(out string? next) ? next : "").Split(',').Select(size => (int)Number(option, new Queue<string>([size]), 1, MostReports))];
        return sizes.Length > 1 && sizes.Zip(sizes.Skip(1)).All(pair => pair.First < pair.Second)
            ? sizes
            : throw new UsageException($"Found \"{next}\" after {option}; expected at least two numbers with commas between, each greater than the one before.");
    }

    private static long Number(string option, Queue<string> rest, long least, long most)
    {
        string? text = rest.TryDequeue(out string? next) ? next : null;
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) && number >= least && number <= most
            ? number
            : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"Found {(text is null ? "nothing" : $"\"{text}\"")} after {option}; expected a whole number from {least} to {most}."));
    }
}
