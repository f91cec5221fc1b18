using System.Globalization;
using System.Text.Json;
using ConflictReports.Consumers.Tests.Cases;
using ConflictReports.Consumers.Tests.Processes;

namespace ConflictReports.Consumers.Tests.Types;

/// <summary>The examples, read into types of another language and written again.</summary>
internal static class RoundTrip
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web);

    /// <summary>What a driver answers.</summary>
    private sealed record Answer(string Name, string? Written, string? Problem);

    /// <summary>Runs a driver over the examples, and fails for each difference that is not in the list of losses.</summary>
    /// <param name="types">The generator and its language, as in the list.</param>
    /// <param name="command">The driver; the examples are its input.</param>
    /// <param name="print">Where the counts go.</param>
    public static async Task CheckAsync(string types, ToolCommand command, Action<string> print)
    {
        SchemaCase[] examples = [.. ConformanceCases.Examples()];
        ToolOutput output = (await ToolProcess.RunAsync(command with { Input = examples.Select(example => example.ToLine(schema: 0)) })).OrThrow();
        Answer[] answers = [.. output.Lines.Select(line => JsonSerializer.Deserialize<Answer>(line, Reading)!)];
        answers.Select(answer => answer.Name).Should().Equal(examples.Select(example => example.Name), output.ToString());
        answers.Where(answer => answer.Written is null).Should().BeEmpty();

        Dictionary<RoundTripLoss, int> losses = RoundTripLosses.All.Where(loss => loss.Types == types).ToDictionary(loss => loss, _ => 0);
        List<string> unexplained = [];
        foreach ((SchemaCase example, Answer answer) in examples.Zip(answers))
        {
            foreach (JsonDifference difference in JsonDifference.Find(example.Document, answer.Written!))
            {
                RoundTripLoss? loss = losses.Keys.FirstOrDefault(loss => loss.Covers(difference));
                if (loss is null)
                {
                    unexplained.Add($"{example.Name}{difference}");
                }
                else
                {
                    losses[loss]++;
                }
            }
        }

        print(string.Create(CultureInfo.InvariantCulture, $"{types}: {examples.Length} documents, {losses.Values.Sum()} accepted losses, {unexplained.Count} others"));
        foreach ((RoundTripLoss loss, int count) in losses)
        {
            print(string.Create(CultureInfo.InvariantCulture, $"{count,6} of: {loss}"));
        }

        unexplained.Should().BeEmpty();
        losses.Where(pair => pair.Value == 0).Select(pair => pair.Key).Should().BeEmpty("a loss that no longer happens has no place in the list");
    }
}
