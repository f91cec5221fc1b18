using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Ratings;
using ConflictReports.Values;

namespace ConflictReports.Json;

/// <summary>The serializer's contract of the records: what is read, what is written, what the schema is made from.</summary>
internal static class ReportContract
{
    /// <summary>Deeper than any limit of <see cref="ReadOptions"/>, so that the limit and not the serializer decides.</summary>
    internal const int SerializerDepth = 320;

    /// <summary>The options for reading and writing; frozen.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions(writeIndented: false);

    /// <summary>The options for writing for people; frozen.</summary>
    public static JsonSerializerOptions IndentedOptions { get; } = CreateOptions(writeIndented: true);

    /// <summary>The contract of a report.</summary>
    public static JsonTypeInfo<ConflictReport> Report { get; } = (JsonTypeInfo<ConflictReport>)Options.GetTypeInfo(typeof(ConflictReport));

    /// <summary>The contract of a report for the serializer's reading, where a union is read by <see cref="UnionConverter{TUnion}"/>; its other contracts are those of <see cref="Report"/>.</summary>
    public static JsonTypeInfo<ConflictReport> ReadReport { get; } = (JsonTypeInfo<ConflictReport>)CreateReadOptions().GetTypeInfo(typeof(ConflictReport));

    /// <summary>The contract of a report, written for people.</summary>
    public static JsonTypeInfo<ConflictReport> IndentedReport { get; } = (JsonTypeInfo<ConflictReport>)IndentedOptions.GetTypeInfo(typeof(ConflictReport));

    /// <summary>Completes what the generator cannot say: nulls are refused, empty lists left out, and computed members are not part of the document.</summary>
    internal static void Complete(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        for (int i = info.Properties.Count - 1; i >= 0; i--)
        {
            JsonPropertyInfo property = info.Properties[i];
            if (property.IsExtensionData)
            {
                continue;
            }

            if (property.Get is null && property.Set is null)
            {
                // A computed member would swallow an unknown member of the same name.
                info.Properties.RemoveAt(i);
                continue;
            }

            property.IsSetNullable = false;
            if (property.PropertyType.IsAssignableTo(typeof(IOmittedWhenEmpty)))
            {
                property.ShouldSerialize = static (_, value) => value is IOmittedWhenEmpty { IsEmpty: false };
            }
        }

        if (AtLeastOneOf(info) is { Length: > 0 } names)
        {
            RequireOneOf(info, names);
        }
    }

    /// <summary>The JSON names of the members of which at least one must be there; none: no such demand.</summary>
    internal static string[] AtLeastOneOf(JsonTypeInfo info) =>
        info.Type.GetCustomAttribute<AtLeastOneAttribute>() is { } rule ? [.. rule.Properties.Select(JsonNamingPolicy.CamelCase.ConvertName)] : [];

    private static void RequireOneOf(JsonTypeInfo info, string[] names)
    {
        JsonPropertyInfo[] properties = [.. info.Properties.Where(property => names.Contains(property.Name, StringComparer.Ordinal))];
        info.OnDeserialized = record =>
        {
            if (properties.All(property => property.Get!(record) is null or IOmittedWhenEmpty { IsEmpty: true }))
            {
                throw new ValueFormatException(info.Type, "none of them", $"at least one of {string.Join(", ", names)}", ValueFault.NoneOf);
            }
        };
    }

    private static JsonSerializerOptions CreateReadOptions()
    {
        JsonSerializerOptions options = new(Options) { TypeInfoResolver = Options.TypeInfoResolver!.WithAddedModifier(LeaveUnionToConverter) };
        options.Converters.Add(new UnionConverter<Selector>(Options.GetTypeInfo(typeof(Selector))));
        options.Converters.Add(new UnionConverter<RatingValue>(Options.GetTypeInfo(typeof(RatingValue))));
        options.MakeReadOnly();
        return options;
    }

    // The type's attributes would make the serializer read the tag itself.
    private static void LeaveUnionToConverter(JsonTypeInfo info)
    {
        if (info.Kind == JsonTypeInfoKind.None)
        {
            info.PolymorphismOptions = null;
        }
    }

    private static JsonSerializerOptions CreateOptions(bool writeIndented)
    {
        JsonSerializerOptions options = new(ReportJsonContext.Default.Options)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(new CollectionContracts(), ReportJsonContext.Default).WithAddedModifier(Complete),
            AllowDuplicateProperties = false,
            AllowOutOfOrderMetadataProperties = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = SerializerDepth,
            RespectNullableAnnotations = true,
            WriteIndented = writeIndented,
            NewLine = "\n",
        };
        options.Converters.Add(new PlainTextConverter());
        options.Converters.Add(new NonNegativeIntegerConverter());
        options.MakeReadOnly();
        return options;
    }
}
