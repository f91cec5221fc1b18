using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Json;

/// <summary>
/// Finds the first place, in the order of the document, where JSON departs from a contract. Runs only after the serializer has refused the document.
/// </summary>
internal static class StructureFault
{
    /// <summary>The first structural fault of a document that is I-JSON and that the serializer refused.</summary>
    public static Diagnostic First(ReadOnlyMemory<byte> utf8Json, JsonTypeInfo contract)
    {
        using JsonDocument document = JsonDocument.Parse(utf8Json, new JsonDocumentOptions { MaxDepth = contract.Options.MaxDepth });
        Fault fault = Find(document.RootElement, contract, "")
            ?? new Fault("", DiagnosticCatalogue.WrongForm, "a value that cannot be read", "a report", "The document is not a report.");
        return new Diagnostic
        {
            Descriptor = fault.Descriptor,
            Severity = fault.Descriptor.Severity,
            Location = JsonLocator.Locate(utf8Json.Span, fault.Pointer, fault.AtName),
            Message = fault.Message,
            Found = fault.Found,
            Expected = fault.Expected,
        };
    }

    private static Fault? Find(JsonElement value, JsonTypeInfo contract, string pointer)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return new Fault(pointer, DiagnosticCatalogue.NullValue, "null", "a value, or no such member", "Found null; leave the member out if it is not said.");
        }

        return contract.Kind switch
        {
            JsonTypeInfoKind.Object => FindInObject(value, contract, pointer),
            JsonTypeInfoKind.Enumerable => FindInList(value, contract, pointer),
            JsonTypeInfoKind.Dictionary => FindInMap(value, contract, pointer),
            _ => FindInLeaf(value, contract, pointer),
        };
    }

    private static Fault? FindInObject(JsonElement value, JsonTypeInfo contract, string pointer)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return WrongType(value, "an object", pointer);
        }

        if (contract.PolymorphismOptions is { } union && contract.Type.IsAbstract)
        {
            return FindInUnion(value, contract, union, pointer);
        }

        foreach (JsonPropertyInfo property in contract.Properties)
        {
            if (property.IsRequired && !value.TryGetProperty(property.Name, out _))
            {
                return new Fault(pointer, DiagnosticCatalogue.MemberMissing, "no such member", $"\"{property.Name}\"", $"\"{property.Name}\" is missing.");
            }
        }

        foreach (JsonProperty member in value.EnumerateObject())
        {
            JsonPropertyInfo? property = contract.Properties.FirstOrDefault(p => p.Name == member.Name && !p.IsExtensionData);
            if (property is not null && FindInMember(member.Value, property, contract, $"{pointer}/{JsonLocator.Escape(member.Name)}") is { } fault)
            {
                return fault;
            }
        }

        return FindNothingSaid(value, contract, pointer);
    }

    private static Fault? FindInMember(JsonElement value, JsonPropertyInfo property, JsonTypeInfo contract, string pointer) =>
        property.CustomConverter is { } converter && value.ValueKind != JsonValueKind.Null
            ? Convert(value, converter, property.PropertyType, contract.Options, pointer)
            : Find(value, contract.Options.GetTypeInfo(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType), pointer);

    private static Fault? FindInUnion(JsonElement value, JsonTypeInfo contract, JsonPolymorphismOptions union, string pointer)
    {
        string tagName = union.TypeDiscriminatorPropertyName;
        string[] tags = [.. union.DerivedTypes.Select(derived => (string)derived.TypeDiscriminator!)];
        string expected = $"one of {string.Join(", ", tags.Select(each => $"\"{each}\""))}";
        if (!value.TryGetProperty(tagName, out JsonElement tag))
        {
            return new Fault(pointer, DiagnosticCatalogue.UnknownTag, "no tag", $"\"{tagName}\": {expected}", $"The tag \"{tagName}\" is missing, expected {expected}.");
        }

        int index = tag.ValueKind == JsonValueKind.String ? Array.IndexOf(tags, tag.GetString()) : -1;
        if (index < 0)
        {
            string found = tag.ValueKind == JsonValueKind.String ? JsonText.Quote(tag.GetString()!) : Describe(tag);
            return new Fault($"{pointer}/{tagName}", DiagnosticCatalogue.UnknownTag, found, expected, ValueFormatException.Sentence(found, expected));
        }

        return FindInObject(value, contract.Options.GetTypeInfo(union.DerivedTypes[index].DerivedType), pointer);
    }

    private static Fault? FindInList(JsonElement value, JsonTypeInfo contract, string pointer)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return WrongType(value, "a list", pointer);
        }

        if (value.GetArrayLength() == 0)
        {
            return Empty("an empty list", "at least one item, or no such member", pointer);
        }

        int index = 0;
        JsonTypeInfo element = contract.Options.GetTypeInfo(contract.ElementType!);
        foreach (JsonElement item in value.EnumerateArray())
        {
            if (Find(item, element, $"{pointer}/{index++}") is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private static Fault? FindInMap(JsonElement value, JsonTypeInfo contract, string pointer)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return WrongType(value, "an object", pointer);
        }

        if (!value.EnumerateObject().MoveNext())
        {
            return Empty("an empty object", "at least one member, or no such member", pointer);
        }

        JsonTypeInfo element = contract.Options.GetTypeInfo(contract.ElementType!);
        foreach (JsonProperty member in value.EnumerateObject())
        {
            string at = $"{pointer}/{JsonLocator.Escape(member.Name)}";
            if (ReportId.Create(member.Name, out string? expected) is null)
            {
                return new Fault(at, DiagnosticCatalogue.IdentifierForm, JsonText.Quote(member.Name), expected!, ValueFormatException.Sentence(JsonText.Quote(member.Name), expected!), AtName: true);
            }

            if (Find(member.Value, element, at) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private static Fault? FindNothingSaid(JsonElement value, JsonTypeInfo contract, string pointer)
    {
        string[] names = ReportContract.AtLeastOneOf(contract);
        return names.Length == 0 || names.Any(name => value.TryGetProperty(name, out _))
            ? null
            : new Fault(pointer, DiagnosticCatalogue.NothingSaid, "none of them", $"at least one of {Quoted(names)}", $"None of {Quoted(names)} is there, expected at least one of them.");
    }

    private static string Quoted(string[] names) => string.Join(" and ", names.Select(name => $"\"{name}\""));

    private static Fault? FindInLeaf(JsonElement value, JsonTypeInfo contract, string pointer) =>
        Convert(value, contract.Converter, contract.Type, contract.Options, pointer);

    private static Fault? Convert(JsonElement value, JsonConverter converter, Type type, JsonSerializerOptions options, string pointer)
    {
        try
        {
            LeafReader.Read(value, converter, type, options);
            return null;
        }
        catch (ValueFormatException exception)
        {
            return new Fault(pointer + exception.Pointer, ValueCodes.Of(exception), exception.Found, exception.Expected, exception.Message);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or NotSupportedException)
        {
            return WrongType(value, type == typeof(bool) ? "true or false" : "another value", pointer);
        }
    }

    private static Fault WrongType(JsonElement value, string expected, string pointer) =>
        new(pointer, DiagnosticCatalogue.WrongType, Describe(value), expected, ValueFormatException.Sentence(Describe(value), expected));

    private static Fault Empty(string found, string expected, string pointer) =>
        new(pointer, DiagnosticCatalogue.EmptyValue, found, expected, ValueFormatException.Sentence(found, expected));

    private static string Describe(JsonElement value) => JsonText.Describe(value.ValueKind switch
    {
        JsonValueKind.Object => JsonTokenType.StartObject,
        JsonValueKind.Array => JsonTokenType.StartArray,
        JsonValueKind.String => JsonTokenType.String,
        JsonValueKind.Number => JsonTokenType.Number,
        JsonValueKind.True or JsonValueKind.False => JsonTokenType.True,
        _ => JsonTokenType.Null,
    });

    private sealed record Fault(string Pointer, DiagnosticDescriptor Descriptor, string Found, string Expected, string Message, bool AtName = false);
}
