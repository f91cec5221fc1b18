using System.Globalization;
using System.Text.Json;
using ConflictReports.Consumers.Tests.Processes;
using ConflictReports.Values;

namespace ConflictReports.Consumers.Tests.Dates;

/// <summary>npm's edtf beside <see cref="Edtf"/>: the verdict on a text, and its bounds.</summary>
public sealed class EdtfPackageTests(ITestOutputHelper output)
{
    private const int Texts = 10_000;
    private const int Shown = 40;

    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web);

    [ConsumerFact(Requirement.Node)]
    public async Task The_package_edtf_reads_the_same_texts_with_the_same_bounds()
    {
        EdtfTexts texts = new(Seed.Take(output.WriteLine).CreateRandom());
        string[] asked = [.. Enumerable.Range(0, Seed.Cases(Texts)).Select(_ => texts.Next())];
        IReadOnlyList<EdtfAnswer> answers = await AskAsync(asked);

        Dictionary<EdtfDifference, int> covered = EdtfDifferences.All.ToDictionary(difference => difference, _ => 0);
        List<string> unexplained = [];
        int read = 0;
        int bounds = 0;
        foreach ((string text, EdtfAnswer answer) in asked.Zip(answers))
        {
            Edtf? ours = Edtf.Create(text, out _);
            read += ours is null ? 0 : 1;
            if (IsSame(ours, answer))
            {
                bounds += ours is null ? 0 : 1;
            }
            else if (EdtfDifferences.All.FirstOrDefault(difference => difference.Covers(text, ours, answer)) is { } known)
            {
                covered[known]++;
            }
            else
            {
                string here = ours is null ? "refused" : $"{EdtfMilliseconds.Min(ours)} to {EdtfMilliseconds.Max(ours)}";
                string there = answer.Valid == true ? $"{answer.Type} {answer.Min} to {answer.Max}" : $"refused, {answer.Error?.Split('\n')[0]}{answer.Problem}";
                unexplained.Add($"{text}: {here}; the package: {there}");
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{asked.Length} texts, {read} of them expressions, {bounds} with the same bounds, {unexplained.Count} unexplained"));
        foreach ((EdtfDifference difference, int count) in covered)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,6} {difference.Name}: {difference.Reason}"));
        }

        foreach (string line in unexplained.Take(Shown))
        {
            output.WriteLine(line);
        }

        unexplained.Should().BeEmpty();
        read.Should().BeInRange(asked.Length / 4, asked.Length * 3 / 4, "texts of both kinds are asked");
        covered.Where(pair => pair.Value == 0 && asked.Length >= Texts).Select(pair => pair.Key.Name).Should().BeEmpty("a difference that covers nothing has no place in the list");
    }

    private static bool IsSame(Edtf? ours, EdtfAnswer answer) =>
        ours is null ? answer.Valid == false : answer.Valid == true && answer.Min == EdtfMilliseconds.Min(ours) && answer.Max == EdtfMilliseconds.Max(ours);

    private static async Task<IReadOnlyList<EdtfAnswer>> AskAsync(string[] texts)
    {
        ToolCommand command = new("node", [Path.Combine(Machine.NodeFolder, "edtf.mjs")], TimeSpan.FromMinutes(2))
        {
            // The package takes a time without an offset for one of the machine's own zone.
            Variables = new Dictionary<string, string> { ["TZ"] = "UTC" },
            Input = texts.Select(text => JsonSerializer.Serialize(new { name = text, document = text })),
        };
        ToolOutput run = (await ToolProcess.RunAsync(command)).OrThrow();
        EdtfAnswer[] answers = [.. run.Lines.Select(line => JsonSerializer.Deserialize<EdtfAnswer>(line, Reading)!)];
        answers.Select(answer => answer.Name).Should().Equal(texts, run.ToString());
        return answers;
    }
}
