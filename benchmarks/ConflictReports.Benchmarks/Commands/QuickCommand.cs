using System.Globalization;
using ConflictReports.Benchmarks.Candidates;
using ConflictReports.Benchmarks.CommandLine;
using ConflictReports.Benchmarks.Measuring;
using ConflictReports.Testing.Corpus;

namespace ConflictReports.Benchmarks.Commands;

/// <summary><c>--quick</c>: candidates in turn on one thread, one line a comparison.</summary>
internal sealed class QuickCommand
{
    // NJsonSchema takes some forty times as long as the others.
    private const int SlowShare = 20;
    private readonly BenchmarkArguments arguments;
    private readonly TextWriter output;

    private QuickCommand(BenchmarkArguments arguments, TextWriter output)
    {
        this.arguments = arguments;
        this.output = output;
    }

    /// <summary>Measures and prints.</summary>
    /// <param name="arguments">What to compare.</param>
    /// <param name="output">Where the results go.</param>
    /// <returns>The exit code.</returns>
    public static int Run(BenchmarkArguments arguments, TextWriter output) => new QuickCommand(arguments, output).Run();

    private int Run()
    {
        MachineDescription.Write(output);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {arguments.Corpus.Seed}, {arguments.Alternations} alternations after {Alternation.WarmUps} to warm up, one thread"));
        if (arguments.Alternations < BenchmarkArguments.UsualAlternations)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"fewer than {BenchmarkArguments.UsualAlternations} alternations: not for the record"));
        }

        Sample[] samples = [.. Enum.GetValues<CorpusVariant>().Select(variant => Sample.Make(arguments.Corpus, variant))];
        foreach (Sample sample in samples)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"corpus {NameOf(sample)}: {sample.Reports.Length} reports, {sample.Feed.Length} bytes, SHA-256 {sample.Digest}"));
        }

        return arguments.Areas.Select(area => RunArea(area, samples)).ToArray().All(good => good)
            ? ExitCodes.Success
            : ExitCodes.Failure;
    }

    private bool RunArea(BenchmarkArea area, Sample[] samples) => area switch
    {
        BenchmarkArea.Validation => RunValidation(samples),
        BenchmarkArea.Reading => RunReading(samples),
        _ => RunMerging(samples.Single(sample => sample.Variant == CorpusVariant.Compact)),
    };

    // What a run holds is canonical, so that the variants are one; joins are of equal size, so that their ratios can be compared.
    private bool RunMerging(Sample sample)
    {
        RunSample runs = RunSample.Make(sample);
        bool good = true;
        foreach (Candidate join in MergingCandidates.Joins(runs))
        {
            IContender[] contenders = [new InProcessContender(MergingCandidates.Digests, runs.Bodies), new InProcessContender(join, runs.Bodies)];
            good &= Compare("merging", runs.Bodies, contenders, [(join.Name, MergingCandidates.Digests.Name)]);
        }

        return good;
    }

    private bool RunValidation(Sample[] samples)
    {
        using AjvProcess? ajv = AjvProcess.Start(out string why);
        if (ajv is null)
        {
            output.WriteLine($"validation: {why}");
        }

        Candidate slow = ValidationCandidates.CreateNJsonSchema();
        Candidate[] candidates =
        [
            ValidationCandidates.Scan, ValidationCandidates.Utf8Check, ValidationCandidates.StrictDeserialization, ValidationCandidates.Structure, ValidationCandidates.Rules,
            ValidationCandidates.FeedRules,
        ];
        bool good = true;
        foreach (Sample sample in samples)
        {
            List<IContender> contenders = [.. candidates.Select(candidate => new InProcessContender(candidate, sample))];
            if (ajv is not null)
            {
                contenders.Add(ajv.Load(sample));
            }

            List<(string Candidate, string Baseline)> pairs = [.. contenders.Skip(1).Select(contender => (contender.Name, ValidationCandidates.Scan.Name))];
            pairs.Add((ValidationCandidates.Rules.Name, ValidationCandidates.StrictDeserialization.Name));
            if (sample.Variant == CorpusVariant.Compact)
            {
                contenders.Add(new InProcessContender(slow, sample.Every(SlowShare)));
                pairs.AddRange([(slow.Name, ValidationCandidates.Scan.Name), (ValidationCandidates.Structure.Name, slow.Name), (ValidationCandidates.Rules.Name, slow.Name)]);
            }

            good &= Compare("validation", sample, contenders, pairs);
        }

        return good;
    }

    private bool RunReading(Sample[] samples)
    {
        Candidate[] candidates = [ValidationCandidates.StrictDeserialization, ReadingCandidates.LenientDeserialization, ReadingCandidates.Parse, ReadingCandidates.Read];
        bool good = true;
        foreach (Sample sample in samples)
        {
            IContender[] contenders = [.. candidates.Select(candidate => new InProcessContender(candidate, sample))];
            good &= Compare("reading", sample, contenders, [.. contenders.Skip(1).Select(contender => (contender.Name, contenders[0].Name))]);
        }

        return good;
    }

    private bool Compare(string area, Sample sample, IReadOnlyList<IContender> contenders, IReadOnlyList<(string Candidate, string Baseline)> pairs)
    {
        string name = $"{area} {NameOf(sample)}";
        Dictionary<string, Measurement[]> measured = Alternation.Run(contenders, arguments.Alternations);
        foreach ((string candidate, string baseline) in pairs)
        {
            output.WriteLine(Comparison.Of(name, measured, candidate, baseline).ToString());
        }

        output.WriteLine($"{name}: accepted {string.Join(", ", contenders.Select(contender => Accepted(contender.Name, measured[contender.Name][^1])))}");
        output.Flush();
        return sample.Variant == CorpusVariant.Invalid || measured.Values.All(turns => turns.All(turn => turn.Accepted == turn.Reports));
    }

    private static string Accepted(string name, Measurement last) => string.Create(CultureInfo.InvariantCulture, $"{name} {last.Accepted} of {last.Reports}");

    private static string NameOf(Sample sample) => sample.Variant switch
    {
        CorpusVariant.Compact => "compact",
        CorpusVariant.Spaced => "spaced",
        CorpusVariant.Shuffled => "shuffled",
        CorpusVariant.Escaped => "escaped",
        _ => "invalid",
    };
}
