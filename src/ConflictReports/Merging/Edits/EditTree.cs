using System.Buffers;
using System.Text.Json;
using ConflictReports.Json;

namespace ConflictReports.Merging.Edits;

/// <summary>A JSON value that is put together of parts of others.</summary>
internal sealed class EditTree
{
    private readonly JsonElement value;
    private readonly IReadOnlyList<KeyValuePair<string, EditTree>>? members;
    private readonly IReadOnlyList<EditTree>? items;

    private EditTree(JsonElement value, IReadOnlyList<KeyValuePair<string, EditTree>>? members, IReadOnlyList<EditTree>? items)
    {
        this.value = value;
        this.members = members;
        this.items = items;
    }

    /// <summary>A value as it is.</summary>
    public static EditTree Of(JsonElement value) => new(value, null, null);

    /// <summary>An object.</summary>
    public static EditTree Object(IReadOnlyList<KeyValuePair<string, EditTree>> members) => new(default, members, null);

    /// <summary>An array.</summary>
    public static EditTree List(IReadOnlyList<EditTree> items) => new(default, null, items);

    /// <summary>The JSON text in UTF-8.</summary>
    public ReadOnlyMemory<byte> ToJson()
    {
        ArrayBufferWriter<byte> json = new();
        using Utf8JsonWriter writer = new(json, new JsonWriterOptions { Encoder = ReportContract.Options.Encoder, SkipValidation = true });
        WriteTo(writer);
        writer.Flush();
        return json.WrittenMemory;
    }

    private void WriteTo(Utf8JsonWriter writer)
    {
        if (members is not null)
        {
            writer.WriteStartObject();
            foreach ((string name, EditTree member) in members)
            {
                writer.WritePropertyName(name);
                member.WriteTo(writer);
            }

            writer.WriteEndObject();
        }
        else if (items is not null)
        {
            writer.WriteStartArray();
            foreach (EditTree item in items)
            {
                item.WriteTo(writer);
            }

            writer.WriteEndArray();
        }
        else
        {
            value.WriteTo(writer);
        }
    }
}
