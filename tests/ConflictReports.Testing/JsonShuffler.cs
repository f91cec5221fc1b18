using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ConflictReports.Testing;

/// <summary>Writes the same JSON otherwise: members in another order, other white space, other escapes. Numbers keep their text.</summary>
/// <param name="random">The source of randomness.</param>
public sealed class JsonShuffler(Random random)
{
    private const string Blanks = " \t\n\r";

    /// <summary>The members that come last in their object, such as the tags of unions. Default: none.</summary>
    public IReadOnlyCollection<string> LastNames { get; init; } = [];

    /// <summary>Whether the outcome is on one line, as in a feed. Default: false.</summary>
    public bool OneLine { get; init; }

    /// <summary>Writes the document otherwise.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <returns>Other bytes with the same meaning.</returns>
    public byte[] Shuffle(ReadOnlyMemory<byte> utf8Json)
    {
        using JsonDocument document = JsonDocument.Parse(utf8Json, new JsonDocumentOptions { MaxDepth = 256 });
        StringBuilder text = new();
        Blank(text);
        Write(document.RootElement, text);
        Blank(text);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private void Write(JsonElement value, StringBuilder text)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(value, text);
                break;
            case JsonValueKind.Array:
                WriteList(value, text);
                break;
            case JsonValueKind.String:
                WriteText(value.GetString()!, text);
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private void WriteObject(JsonElement value, StringBuilder text)
    {
        JsonProperty[] members = [.. value.EnumerateObject()];
        random.Shuffle(members);
        if (LastNames.Count > 0)
        {
            members = [.. members.OrderBy(member => LastNames.Contains(member.Name, StringComparer.Ordinal))];
        }

        Open('{', text);
        for (int i = 0; i < members.Length; i++)
        {
            Separate(i, text);
            WriteText(members[i].Name, text);
            Blank(text);
            text.Append(':');
            Blank(text);
            Write(members[i].Value, text);
        }

        Close('}', text);
    }

    private void WriteList(JsonElement value, StringBuilder text)
    {
        Open('[', text);
        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            Separate(index++, text);
            Write(item, text);
        }

        Close(']', text);
    }

    private void WriteText(string value, StringBuilder text)
    {
        int oneIn = random.Next(3) switch { 0 => int.MaxValue, 1 => 1, _ => 8 };
        text.Append('"');
        foreach (Rune rune in value.EnumerateRunes())
        {
            // Both halves of a pair or none: half a pair does not survive UTF-8.
            string character = rune.ToString();
            if (rune.Value < ' ' || rune.Value is '"' or '\\' || random.Next(oneIn) == 0)
            {
                foreach (char c in character)
                {
                    Escape(c, text);
                }
            }
            else
            {
                text.Append(character);
            }
        }

        text.Append('"');
    }

    private void Escape(char c, StringBuilder text)
    {
        int simple = "\"\\/\b\f\n\r\t".IndexOf(c, StringComparison.Ordinal);
        if (simple >= 0 && random.Next(2) == 0)
        {
            text.Append('\\').Append("\"\\/bfnrt"[simple]);
        }
        else
        {
            text.Append("\\u").Append(((int)c).ToString(random.Next(2) == 0 ? "x4" : "X4", CultureInfo.InvariantCulture));
        }
    }

    private void Open(char bracket, StringBuilder text)
    {
        text.Append(bracket);
        Blank(text);
    }

    private void Close(char bracket, StringBuilder text)
    {
        Blank(text);
        text.Append(bracket);
    }

    private void Separate(int index, StringBuilder text)
    {
        if (index > 0)
        {
            Blank(text);
            text.Append(',');
            Blank(text);
        }
    }

    private void Blank(StringBuilder text)
    {
        int kinds = OneLine ? 2 : Blanks.Length;
        for (int i = random.Next(8) - 5; i > 0; i--)
        {
            text.Append(Blanks[random.Next(kinds)]);
        }
    }
}
