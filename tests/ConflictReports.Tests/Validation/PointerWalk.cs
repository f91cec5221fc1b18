using System.Globalization;
using System.Text.Json;

namespace ConflictReports.Tests.Validation;

/// <summary>Follows a JSON Pointer through the characters of a text, so that the places of the index do not rest on the reader under test. The text must be JSON.</summary>
internal sealed class PointerWalk(string text)
{
    private int at;

    /// <summary>The index of the first character of a value, or of its name.</summary>
    /// <param name="pointer">The JSON Pointer (RFC 6901).</param>
    /// <param name="ofName">Whether the name of the member is meant.</param>
    /// <exception cref="ArgumentException">The text has no such value.</exception>
    public int Find(string pointer, bool ofName)
    {
        at = 0;
        SkipSpace();
        int name = -1;
        foreach (string step in pointer.Split('/').Skip(1))
        {
            name = Enter(step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
            if (name < 0)
            {
                throw new ArgumentException($"There is no value at {pointer}.", nameof(pointer));
            }
        }

        return ofName ? name : at;
    }

    // Moves to the member or item of a step; gives the place of its name, or of the item.
    private int Enter(string step)
    {
        bool isObject = text[at] == '{';
        if (!isObject && text[at] != '[')
        {
            return -1;
        }

        at++;
        SkipSpace();
        for (int index = 0; text[at] is not ('}' or ']'); index++)
        {
            int name = at;
            bool isMeant = isObject ? ReadName() == step : index.ToString(CultureInfo.InvariantCulture) == step;
            if (isMeant)
            {
                return name;
            }

            SkipValue();
            SkipSpace();
            at += text[at] == ',' ? 1 : 0;
            SkipSpace();
        }

        return -1;
    }

    private string ReadName()
    {
        int start = at;
        SkipString();
        string name = JsonSerializer.Deserialize<string>(text[start..at])!;
        SkipSpace();
        at++;
        SkipSpace();
        return name;
    }

    private void SkipValue()
    {
        if (text[at] == '"')
        {
            SkipString();
            return;
        }

        if (text[at] is not ('{' or '['))
        {
            while (at < text.Length && text[at] is not (',' or '}' or ']' or ' ' or '\n' or '\r' or '\t'))
            {
                at++;
            }

            return;
        }

        int depth = 0;
        do
        {
            depth += text[at] is '{' or '[' ? 1 : text[at] is '}' or ']' ? -1 : 0;
            if (text[at] == '"')
            {
                SkipString();
            }
            else
            {
                at++;
            }
        }
        while (depth > 0);
    }

    private void SkipString()
    {
        for (at++; text[at] != '"'; at++)
        {
            at += text[at] == '\\' ? 1 : 0;
        }

        at++;
    }

    private void SkipSpace()
    {
        while (at < text.Length && text[at] is ' ' or '\n' or '\r' or '\t')
        {
            at++;
        }
    }
}
