using System.Text;

namespace ConflictReports.Testing.Evaluation;

/// <summary>Reads judged pairs of names: comma-separated values as RFC 4180 has them, with the columns schema, name1, name2 and is_match.</summary>
public static class NamePairs
{
    /// <summary>The pairs of a file, in its order.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidOperationException">A column is missing, or a row has another number of columns or an unknown judgement.</exception>
    public static IReadOnlyList<NamePair> Read(string path)
    {
        List<List<string>> rows = Rows(File.ReadAllText(path, Encoding.UTF8));
        int schema = Column(rows[0], "schema");
        int left = Column(rows[0], "name1");
        int right = Column(rows[0], "name2");
        int match = Column(rows[0], "is_match");
        return [.. rows.Skip(1).Select(row => row.Count == rows[0].Count
            ? new NamePair(row[left], row[right], row[schema] == "Person", Judgement(row[match]))
            : throw new InvalidOperationException($"A row has {row.Count} columns, the first one has {rows[0].Count}: {row[0]}."))];
    }

    private static int Column(List<string> header, string name) =>
        header.IndexOf(name) is >= 0 and int column ? column : throw new InvalidOperationException($"There is no column {name}.");

    private static bool Judgement(string text) => text switch
    {
        "true" => true,
        "false" => false,
        _ => throw new InvalidOperationException($"A judgement is true or false, not {text}."),
    };

    private static List<List<string>> Rows(string text)
    {
        List<List<string>> rows = [];
        List<string> row = [];
        StringBuilder field = new();
        bool isQuoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (isQuoted && character == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (character == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted || character is not (',' or '\r' or '\n'))
            {
                field.Append(character);
            }
            else if (character != '\r')
            {
                row.Add(field.ToString());
                field.Clear();
                if (character == '\n')
                {
                    rows.Add(row);
                    row = [];
                }
            }
        }

        if (field.Length > 0 || row.Count > 0)
        {
            rows.Add([.. row, field.ToString()]);
        }

        return rows;
    }
}
