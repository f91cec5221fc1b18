using System.Globalization;
using System.Text.Json.Nodes;

namespace ConflictReports.Schemas.Types;

/// <summary>What a declaration or a member means, taken apart from the description of a schema.</summary>
/// <param name="Paragraphs">Sentences, each with its full stop.</param>
/// <param name="Items">The lines of the list that follows: the meanings of values.</param>
/// <param name="Examples">Values as examples.</param>
internal sealed record Documentation(IReadOnlyList<string> Paragraphs, IReadOnlyList<DocumentedItem> Items, IReadOnlyList<JsonNode?> Examples)
{
    private const string Bullet = "- ";
    private const string AfterValue = ": ";

    /// <summary>No documentation.</summary>
    public static Documentation None { get; } = new([], [], []);

    /// <summary>Whether there is nothing to write.</summary>
    public bool IsEmpty => Paragraphs.Count == 0 && Items.Count == 0 && Examples.Count == 0;

    /// <summary>Takes a description apart: a text, and perhaps lines of the form <c>- value: meaning</c>.</summary>
    public static Documentation Parse(string? description, IReadOnlyList<JsonNode?> examples)
    {
        List<string> paragraphs = [];
        List<DocumentedItem> items = [];
        foreach (string line in (description ?? "").Split('\n'))
        {
            string text = Prose.OnOneLine(line);
            if (text.StartsWith(Bullet, StringComparison.Ordinal))
            {
                string item = text[Bullet.Length..];
                int end = item.IndexOf(AfterValue, StringComparison.Ordinal);
                items.Add(end > 0
                    ? new DocumentedItem(item[..end], Prose.Sentence(item[(end + AfterValue.Length)..]))
                    : new DocumentedItem(null, Prose.Sentence(item)));
            }
            else if (text.Length > 0)
            {
                paragraphs.Add(Prose.Sentence(text));
            }
        }

        return new Documentation(paragraphs, items, examples);
    }

    /// <summary>The same, with the least number of items of a list where that is more than one.</summary>
    public Documentation WithLeast(TypeUse use) => use is ListUse { Least: > 1 and int least } ? With($"At least {least.ToString(CultureInfo.InvariantCulture)} items.") : this;

    /// <summary>The same with one more sentence at the end of the last paragraph.</summary>
    public Documentation With(string sentence) => this with
    {
        Paragraphs = Paragraphs.Count == 0 ? [sentence] : [.. Paragraphs.SkipLast(1), $"{Paragraphs[^1]} {sentence}"],
    };
}

/// <summary>A line of a list: a value and what it means.</summary>
/// <param name="Value">The value, or null for a line without.</param>
/// <param name="Meaning">A sentence with its full stop.</param>
internal sealed record DocumentedItem(string? Value, string Meaning);
