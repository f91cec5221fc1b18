using System.Text.Json.Serialization.Metadata;
using ConflictReports.Json;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>A member of a record that holds records or free texts, read from the serializer's own contract so that none is forgotten.</summary>
internal sealed class RecordMember
{
    private RecordMember(JsonPropertyInfo property)
    {
        Name = property.Name;
        Get = property.Get!;
        (Kind, RecordType) = Classify(property.PropertyType);
    }

    /// <summary>The name in JSON.</summary>
    public string Name { get; }

    /// <summary>Reads the member of a record.</summary>
    public Func<object, object?> Get { get; }

    /// <summary>What it holds.</summary>
    public RecordMemberKind Kind { get; }

    /// <summary>The type of the records it holds, or the base of their types; null if it holds none.</summary>
    public Type? RecordType { get; }

    /// <summary>The members of a type of record that hold records or free texts, in the order of the documentation.</summary>
    public static RecordMember[] Of(Type type) =>
        [.. ReportContract.Options.GetTypeInfo(type).Properties
            .Where(property => property is { IsExtensionData: false, Get: not null })
            .Select(property => new RecordMember(property))
            .Where(member => member.Kind != RecordMemberKind.Other)];

    private static (RecordMemberKind Kind, Type? RecordType) Classify(Type type)
    {
        if (type == typeof(string))
        {
            return (RecordMemberKind.Text, null);
        }

        if (type.IsAssignableTo(typeof(ExtensibleRecord)))
        {
            return (RecordMemberKind.Record, type);
        }

        JsonTypeInfo contract = ReportContract.Options.GetTypeInfo(type);
        return (contract.Kind, contract.ElementType) switch
        {
            (JsonTypeInfoKind.Enumerable, { } element) when element == typeof(string) => (RecordMemberKind.Texts, null),
            (JsonTypeInfoKind.Enumerable, { } element) when element.IsAssignableTo(typeof(ExtensibleRecord)) => (RecordMemberKind.Records, element),
            (JsonTypeInfoKind.Dictionary, { } element) when element == typeof(Extension) => (RecordMemberKind.Extensions, element),
            _ => (RecordMemberKind.Other, null),
        };
    }
}
