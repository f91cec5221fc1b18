using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictReports.Json;

/// <summary>Runs the converter of a single value on a JSON element, for its faults.</summary>
internal static class LeafReader
{
    /// <summary>Reads the value and forgets it.</summary>
    /// <exception cref="JsonException">The value has not its form.</exception>
    public static void Read(JsonElement value, JsonConverter converter, Type type, JsonSerializerOptions options)
    {
        // A converter that stands on the member, not on the type, is not reached through the options.
        if (converter is JsonConverter<int> number)
        {
            Utf8JsonReader reader = new(JsonSerializer.SerializeToUtf8Bytes(value, ReportJsonContext.Default.JsonElement));
            reader.Read();
            number.Read(ref reader, type, options);
            return;
        }

        JsonSerializer.Deserialize(value, options.GetTypeInfo(type));
    }
}
