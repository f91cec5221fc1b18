using System.Globalization;
using System.Text.Json;

namespace ConflictReports.Json;

/// <summary>Several JSON Pointers (RFC 6901) as one tree, so that one pass over a document finds all their values.</summary>
internal sealed class PointerTree
{
    private readonly Node root = new();
    private readonly List<Node[]> paths = [];

    /// <summary>A value that a pointer names or passes.</summary>
    private sealed class Node
    {
        /// <summary>The members and items that pointers go on to, by their steps.</summary>
        public Dictionary<string, Node> Children { get; } = new(StringComparer.Ordinal);

        /// <summary>The offset of the value's token, or -1 if it is not found.</summary>
        public int Offset { get; set; } = -1;
    }

    /// <summary>Adds a pointer. What is none counts as the longest pointer that it starts with.</summary>
    public void Add(string pointer)
    {
        List<Node> path = [root];
        for (int at = 0; at < pointer.Length && pointer[at] == '/';)
        {
            int end = pointer.IndexOf('/', at + 1);
            end = end < 0 ? pointer.Length : end;
            if (JsonLocator.Unescape(pointer.AsSpan((at + 1)..end)) is not { } step)
            {
                break;
            }

            if (!path[^1].Children.TryGetValue(step, out Node? next))
            {
                path[^1].Children.Add(step, next = new Node());
            }

            path.Add(next);
            at = end;
        }

        paths.Add([.. path]);
    }

    /// <summary>The offsets of the values' tokens in the order in which the pointers were added; of the nearest value around where the document has none; 0 before its first fault.</summary>
    public int[] Find(ReadOnlySpan<byte> json, int start)
    {
        Utf8JsonReader reader = new(json[start..], new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            reader.Read();
            Visit(ref reader, root, start);
        }
        catch (JsonException)
        {
            // What was found before the fault stands.
        }

        return [.. paths.Select(path => Array.FindLast(path, node => node.Offset >= 0)?.Offset ?? 0)];
    }

    // Recursion ends with the longest pointer: what no pointer names is skipped. Of members of one name, the first is meant.
    private static void Visit(ref Utf8JsonReader reader, Node node, int start)
    {
        bool isFirst = node.Offset < 0;
        node.Offset = isFirst ? start + (int)reader.TokenStartIndex : node.Offset;
        if (!isFirst || node.Children.Count == 0)
        {
            reader.Skip();
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            VisitMembers(ref reader, node, start);
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            VisitItems(ref reader, node, start);
        }
    }

    private static void VisitMembers(ref Utf8JsonReader reader, Node node, int start)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            node.Children.TryGetValue(MemberName.Decode(reader.ValueSpan, reader.ValueIsEscaped), out Node? child);
            reader.Read();
            VisitOrSkip(ref reader, child, start);
        }
    }

    private static void VisitItems(ref Utf8JsonReader reader, Node node, int start)
    {
        for (int index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            node.Children.TryGetValue(index.ToString(CultureInfo.InvariantCulture), out Node? child);
            VisitOrSkip(ref reader, child, start);
        }
    }

    private static void VisitOrSkip(ref Utf8JsonReader reader, Node? node, int start)
    {
        if (node is null)
        {
            reader.Skip();
        }
        else
        {
            Visit(ref reader, node, start);
        }
    }
}
