using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace ConflictReports.PartnerProfiles.Judging;

/// <summary>Makes the objects that NJsonSchema judges from a document that has passed the syntax stage; Newtonsoft's reader, which takes much that is not JSON, is never called.</summary>
internal static class DocumentReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="utf8Json">Strict JSON, nested at most as deep as the limits of reading allow.</param>
    public static JToken Read(ReadOnlySpan<byte> utf8Json)
    {
        Utf8JsonReader reader = new(utf8Json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        reader.Read();
        return ReadValue(ref reader, 0);
    }

    private static JToken ReadValue(ref Utf8JsonReader reader, int pathLength)
    {
        int start = (int)reader.TokenStartIndex;
        JToken value = reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref reader, pathLength),
            JsonTokenType.StartArray => ReadList(ref reader),
            JsonTokenType.String => new JValue(reader.GetString()),

            // Numbers are judged by their text. NJsonSchema turns what it gets into a decimal, which many numbers are not.
            JsonTokenType.Number => new JValue(0d),
            JsonTokenType.True => new JValue(true),
            JsonTokenType.False => new JValue(false),
            _ => JValue.CreateNull(),
        };
        value.AddAnnotation(new TokenPlace(start, (int)reader.BytesConsumed - start, pathLength));
        return value;
    }

    private static JObject ReadObject(ref Utf8JsonReader reader, int pathLength)
    {
        JObject members = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            TokenPlace place = new((int)reader.TokenStartIndex, 0, pathLength);
            string name = reader.GetString()!;
            reader.Read();
            JProperty member = new(name, ReadValue(ref reader, pathLength + name.Length + 1));
            member.AddAnnotation(place);
            members.Add(member);
        }

        return members;
    }

    // An item starts a path of its own.
    private static DocumentList ReadList(ref Utf8JsonReader reader)
    {
        List<JToken> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue(ref reader, 0));
        }

        return new DocumentList(items);
    }
}
