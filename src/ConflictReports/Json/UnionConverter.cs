using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Values;

namespace ConflictReports.Json;

/// <summary>
/// Reads a tagged union by its contract. The serializer's own reading of unions refuses every member whose name starts with a dollar sign, known or not, such as a partner's
/// <c>$comment</c>.
/// </summary>
/// <param name="contract">The contract of the union.</param>
internal sealed class UnionConverter<TUnion>(JsonTypeInfo contract) : JsonConverter<TUnion>
    where TUnion : ExtensibleRecord
{
    private readonly string tagName = contract.PolymorphismOptions!.TypeDiscriminatorPropertyName;
    private readonly Dictionary<string, Type> branches =
        contract.PolymorphismOptions!.DerivedTypes.ToDictionary(derived => (string)derived.TypeDiscriminator!, derived => derived.DerivedType, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override TUnion? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Type branch = FindTag(reader) is { } tag && branches.TryGetValue(tag, out Type? found) ? found : throw new JsonException("The tag is missing or unknown.");
        TUnion? value = (TUnion?)JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(branch));
        if (value?.ExtensionData is { } members && members.Remove(tagName) && members.Count == 0)
        {
            value.ExtensionData = null;
        }

        return value;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TUnion value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, contract);

    // The reader is a copy, so the caller's stays at the start of the object. The tag may stand anywhere.
    private string? FindTag(Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isTag = reader.ValueTextEquals(tagName);
            reader.Read();
            if (isTag)
            {
                return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            }

            reader.Skip();
        }

        return null;
    }
}
