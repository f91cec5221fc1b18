namespace ConflictReports.Testing.Mutants;

/// <summary>A piece of a document.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first byte.</param>
/// <param name="End">The byte behind it.</param>
internal readonly record struct JsonPiece(JsonPieceKind Kind, int Start, int End)
{
    private static ReadOnlySpan<byte> Marks => "{}[],:"u8;

    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    /// <summary>The pieces of a document in their order. Takes any bytes: a string without end goes on to the end of the document.</summary>
    public static List<JsonPiece> Of(ReadOnlySpan<byte> json)
    {
        List<JsonPiece> pieces = [];
        int position = 0;
        while (position < json.Length)
        {
            if (Blanks.Contains(json[position]))
            {
                position++;
                continue;
            }

            JsonPiece piece = At(json, position);
            pieces.Add(piece);
            position = piece.End;
        }

        return pieces;
    }

    /// <summary>The place behind the value that begins at a place, by its brackets alone.</summary>
    public static int EndOfValue(ReadOnlySpan<byte> json, int start)
    {
        int depth = 0;
        int position = start;
        while (position < json.Length)
        {
            JsonPiece piece = At(json, position);
            depth += json[position] is (byte)'{' or (byte)'[' ? 1 : json[position] is (byte)'}' or (byte)']' ? -1 : 0;
            position = piece.End;
            if (depth <= 0)
            {
                return position;
            }
        }

        return position;
    }

    private static JsonPiece At(ReadOnlySpan<byte> json, int start)
    {
        if (json[start] == '"')
        {
            int end = EndOfText(json, start + 1);
            int next = end;
            while (next < json.Length && Blanks.Contains(json[next]))
            {
                next++;
            }

            return new JsonPiece(next < json.Length && json[next] == ':' ? JsonPieceKind.Name : JsonPieceKind.Text, start, end);
        }

        if (Marks.Contains(json[start]))
        {
            return new JsonPiece(JsonPieceKind.Mark, start, start + 1);
        }

        int stop = start + 1;
        while (stop < json.Length && json[stop] != '"' && !Marks.Contains(json[stop]) && !Blanks.Contains(json[stop]))
        {
            stop++;
        }

        return new JsonPiece(JsonPieceKind.Plain, start, stop);
    }

    private static int EndOfText(ReadOnlySpan<byte> json, int position)
    {
        while (position < json.Length && json[position] != '"')
        {
            position += json[position] == '\\' ? 2 : 1;
        }

        return Math.Min(position + 1, json.Length);
    }
}
