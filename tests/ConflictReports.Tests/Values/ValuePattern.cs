using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictReports.Validation;
using ConflictReports.Values;
using FluentAssertions;

namespace ConflictReports.Tests.Values;

/// <summary>A text that the schema of a type lets through and the type does not.</summary>
/// <param name="Reason">Why the schema does not say it.</param>
/// <param name="Example">One such text.</param>
/// <param name="Fits">Whether a text that the type refuses is of this kind.</param>
internal sealed record Excess(string Reason, string Example, Func<string, bool> Fits);

/// <summary>Compares what the schema of a type of value accepts with what the type does.</summary>
internal sealed class ValuePattern<T>
    where T : TextValue<T>, ITextValue<T>
{
    private readonly CompiledSchema schema;
    private readonly IReadOnlyList<Excess> excesses;
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <param name="excesses">All that the schema does not say; each example is checked.</param>
    public ValuePattern(params IReadOnlyList<Excess> excesses)
    {
        // The format would be judged by the type's own code.
        JsonObject alone = T.CreateSchema();
        alone.Remove("format");
        schema = CompiledSchema.Compile(alone);
        this.excesses = excesses;
        foreach (Excess excess in excesses)
        {
            (IsAccepted(excess.Example), IsCreated(excess.Example), excess.Fits(excess.Example))
                .Should().Be((true, false, true), "{0} is an example of: {1}", excess.Example, excess.Reason);
        }
    }

    /// <summary>How many texts both accepted.</summary>
    public int Accepted { get; private set; }

    /// <summary>How many texts both refused.</summary>
    public int Refused { get; private set; }

    /// <summary>Compares on random texts: valid ones, and such with one to three characters or pieces changed.</summary>
    public void CompareEdits(Random random, int cases, Func<string> nextValid, string alphabet)
    {
        for (int i = 0; i < cases; i++)
        {
            StringBuilder text = new(nextValid());
            for (int edits = random.Next(4); edits > 0; edits--)
            {
                Edit(random, text, alphabet);
            }

            Compare(text.ToString());
        }
    }

    /// <summary>Compares on one text.</summary>
    public void Compare(string text)
    {
        bool created = IsCreated(text);
        bool accepted = IsAccepted(text);
        if (created == accepted)
        {
            Accepted += created ? 1 : 0;
            Refused += created ? 0 : 1;
            return;
        }

        Excess? excess = created ? null : excesses.FirstOrDefault(candidate => candidate.Fits(text));
        excess.Should().NotBeNull("the schema {0} \"{1}\" and {2} does not", accepted ? "accepts" : "refuses", text, typeof(T).Name);
        counts[excess!.Reason] = counts.GetValueOrDefault(excess.Reason) + 1;
    }

    /// <summary>The counts, for the output of a test.</summary>
    public override string ToString() =>
        $"{typeof(T).Name}: {Accepted} accepted by both, {Refused} refused by both, 0 refused by the schema alone, {counts.Values.Sum()} refused by the type alone"
        + string.Concat(excesses.Select(excess => $"\n  {counts.GetValueOrDefault(excess.Reason)} {excess.Reason}"));

    private static bool IsCreated(string text) => T.Create(text, out _) is not null;

    private static void Edit(Random random, StringBuilder text, string alphabet)
    {
        char next = alphabet[random.Next(alphabet.Length)];
        int at = random.Next(text.Length + 1);
        switch (random.Next(5))
        {
            case 0:
                text.Insert(at, next);
                break;
            case 1 when at < text.Length:
                text.Remove(at, random.Next(1, Math.Min(4, text.Length - at) + 1));
                break;
            case 2:
                text.Insert(at, text.ToString(at, random.Next(Math.Min(12, text.Length - at) + 1)));
                break;
            case 3 when at + 1 < text.Length:
                (text[at], text[at + 1]) = (text[at + 1], text[at]);
                break;
            case 4 when at < text.Length:
                text[at] = next;
                break;
            default:
                text.Append(next);
                break;
        }
    }

    private bool IsAccepted(string text) => schema.IsValid(JsonSerializer.SerializeToUtf8Bytes(text));
}
