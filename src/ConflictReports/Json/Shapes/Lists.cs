using System.Runtime.CompilerServices;
using System.Text.Json;
using ConflictReports.Values;

namespace ConflictReports.Json.Shapes;

/// <summary>Reads lists, each into an array of its very size.</summary>
internal static class Lists
{
    private const int Several = 8;

    /// <summary>The reader of lists of what another reads.</summary>
    public static ValueReader<EquatableArray<T>> Of<T>(ValueReader<T> readItem) => (ref reader) => Read(ref reader, readItem);

    /// <summary>Reads a list.</summary>
    public static EquatableArray<T> Read<T>(ref Utf8JsonReader reader, ValueReader<T> readItem)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw Leaves.Unexpected();
        }

        // Most lists are short: their items wait on the stack until their number is known.
        Few<T> few = default;
        Span<T> items = few;
        int count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (count == items.Length)
            {
                T[] more = new T[items.Length * 2];
                items.CopyTo(more);
                items = more;
            }

            items[count++] = readItem(ref reader);
        }

        return count > 0 ? new EquatableArray<T>(items[..count].ToArray()) : throw Leaves.Unexpected();
    }

    /// <summary>The extensions by their names.</summary>
    public static EquatableMap<Extension> ReadExtensions(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Leaves.Unexpected();
        }

        Dictionary<string, Extension> extensions = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            if (ReportId.Create(name, out _) is null || !extensions.TryAdd(name, ReportShapes.Extensions.Read(ref reader)))
            {
                throw Leaves.Unexpected();
            }
        }

        return extensions.Count > 0 ? new EquatableMap<Extension>(extensions) : throw Leaves.Unexpected();
    }

    [InlineArray(Several)]
    private struct Few<T>
    {
        private T first;
    }
}
