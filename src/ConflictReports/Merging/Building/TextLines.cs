using System.Text;

namespace ConflictReports.Merging.Building;

/// <summary>Lines of text, wrapped between words; a wrapped line is indented further.</summary>
internal sealed class TextLines
{
    private const int Width = 100;
    private const int Hang = 4;
    private readonly StringBuilder text = new();

    public void Blank() => text.Append('\n');

    public void Heading(string heading)
    {
        Blank();
        text.Append(heading.ToUpperInvariant()).Append('\n');
    }

    public void Write(int indent, string line)
    {
        int column = indent;
        text.Append(' ', indent);
        bool isFirst = true;
        foreach (string word in line.Split((char[])[' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isFirst && column + 1 + word.Length > Width)
            {
                text.Append('\n').Append(' ', indent + Hang);
                column = indent + Hang;
            }
            else if (!isFirst)
            {
                text.Append(' ');
                column++;
            }

            AppendPrintable(word);
            column += word.Length;
            isFirst = false;
        }

        text.Append('\n');
    }

    public override string ToString() => text.ToString();

    // Reports come from elsewhere: nothing in them may steer a terminal.
    private void AppendPrintable(string word)
    {
        foreach (char c in word)
        {
            bool steers = char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u2028' or '\u2029';
            text.Append(steers ? '\uFFFD' : c);
        }
    }
}
