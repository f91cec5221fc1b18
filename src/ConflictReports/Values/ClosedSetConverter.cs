using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>Reads and writes a closed set by its wire names; integers, other case and unknown names are refused.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
public sealed class ClosedSetConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum> : JsonConverter<TEnum>, ISchemaSource
    where TEnum : struct, Enum
{
    /// <inheritdoc/>
    public string? DefinitionName => typeof(TEnum).Name;

    /// <inheritdoc/>
    public JsonObject CreateSchema()
    {
        JsonArray names = [];
        foreach (string name in ClosedSet<TEnum>.Names)
        {
            names.Add((JsonNode)name);
        }

        return new JsonObject { ["enum"] = names };
    }

    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string name = JsonText.Read(ref reader, typeof(TEnum));
        return ClosedSet<TEnum>.TryParse(name, out TEnum value)
            ? value
            : throw new ValueFormatException(typeof(TEnum), JsonText.Quote(name), Expected(name), ValueFault.NotInSet);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(ClosedSet<TEnum>.NameOf(value));
    }

    private static string Expected(string name)
    {
        string? nearest = NearestText.Find(name, ClosedSet<TEnum>.Names);
        string all = $"one of {string.Join(", ", ClosedSet<TEnum>.Names.Select(each => $"\"{each}\""))}";
        return nearest is null ? all : $"{all}; did you mean \"{nearest}\"?";
    }
}
