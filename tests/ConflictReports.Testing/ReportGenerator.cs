using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Json;

namespace ConflictReports.Testing;

/// <summary>
/// Makes random reports that are right in structure and mean nothing: references lead nowhere, times contradict each other. Driven by the reader's own contract, so that it uses
/// every member, every branch of every union and every value of every closed set, those of the next version too.
/// </summary>
/// <param name="random">The source of randomness; the same one makes the same reports.</param>
/// <param name="options">How large the reports are; null: <see cref="GeneratorOptions.Default"/>.</param>
public sealed class ReportGenerator(Random random, GeneratorOptions? options = null)
{
    private const int DeepestOptional = 12;
    private const int MostItems = 3;
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ValueSamples samples = new(random);
    private readonly GeneratorOptions options = options ?? GeneratorOptions.Default;
    private int left;

    /// <summary>A report.</summary>
    public ConflictReport Next() => ReportJson.Parse(NextJson());

    /// <summary>The JSON of a report, in UTF-8, with its members in random order.</summary>
    public byte[] NextJson() => ToUtf8(NextDocument());

    /// <summary>The JSON of a report, to be changed.</summary>
    public JsonObject NextDocument() => NextDocument(ReportContract.Report);

    /// <summary>The bytes of a document.</summary>
    /// <param name="document">The document.</param>
    public static byte[] ToUtf8(JsonNode document) => Encoding.UTF8.GetBytes(document.ToJsonString(Compact));

    /// <summary>The JSON of a part of a report.</summary>
    /// <param name="contract">The contract of the part, an object.</param>
    public JsonObject NextDocument(JsonTypeInfo contract)
    {
        left = options.Size;
        return Object(contract, depth: 0);
    }

    private JsonNode Value(JsonTypeInfo info, int depth) => info.Kind switch
    {
        JsonTypeInfoKind.Object => Object(info, depth),
        JsonTypeInfoKind.Enumerable => List(info, depth),
        JsonTypeInfoKind.Dictionary => Map(info, depth),
        _ => samples.Next(info.Type, info.Converter),
    };

    private JsonObject Object(JsonTypeInfo info, int depth)
    {
        if (!ContractWalk.IsUnion(info))
        {
            return Members(info, [], depth);
        }

        JsonPolymorphismOptions union = info.PolymorphismOptions!;
        JsonDerivedType branch = union.DerivedTypes[random.Next(union.DerivedTypes.Count)];
        JsonObject json = new() { [union.TypeDiscriminatorPropertyName] = (string)branch.TypeDiscriminator! };
        return Members(info.Options.GetTypeInfo(branch.DerivedType), json, depth);
    }

    private JsonObject Members(JsonTypeInfo info, JsonObject json, int depth)
    {
        JsonPropertyInfo[] properties = [.. info.Properties.Where(property => !property.IsExtensionData && !json.ContainsKey(property.Name))];

        // In random order, so that what is left of the size is not always spent on the first members.
        random.Shuffle(properties);
        foreach (JsonPropertyInfo property in properties)
        {
            if (property.IsRequired || Spend(depth))
            {
                json[property.Name] = Member(property, info, depth);
            }
        }

        string[] needed = ReportContract.AtLeastOneOf(info);
        if (needed.Length > 0 && !needed.Any(json.ContainsKey))
        {
            string name = needed[random.Next(needed.Length)];
            json[name] = Member(properties.Single(property => property.Name == name), info, depth);
        }

        return json;
    }

    private JsonNode Member(JsonPropertyInfo property, JsonTypeInfo owner, int depth)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return ConverterOfMember(property) is { } converter ? samples.Next(type, converter) : Value(owner.Options.GetTypeInfo(type), depth + 1);
    }

    // A converter of the member of a nullable type is hidden in one of the platform's; the attribute still names it.
    private static JsonConverter? ConverterOfMember(JsonPropertyInfo property) =>
        (property.AttributeProvider as MemberInfo)?.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { } type
            ? (JsonConverter)Activator.CreateInstance(type)!
            : property.CustomConverter;

    private JsonArray List(JsonTypeInfo info, int depth)
    {
        JsonTypeInfo element = info.Options.GetTypeInfo(info.ElementType!);
        JsonArray items = [Value(element, depth)];
        while (items.Count < MostItems && Spend(depth))
        {
            items.Add(Value(element, depth));
        }

        return items;
    }

    private JsonObject Map(JsonTypeInfo info, int depth)
    {
        JsonTypeInfo element = info.Options.GetTypeInfo(info.ElementType!);
        JsonObject json = new() { [samples.NextUri()] = Value(element, depth) };
        if (Spend(depth))
        {
            json[samples.NextUri()] = Value(element, depth);
        }

        return json;
    }

    private bool Spend(int depth)
    {
        if (left <= 0 || depth > DeepestOptional || random.NextDouble() >= options.OptionalChance)
        {
            return false;
        }

        left--;
        return true;
    }
}
