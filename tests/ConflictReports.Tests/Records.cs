using System.Collections;
using System.Reflection;
using ConflictReports.Values;

namespace ConflictReports.Tests;

/// <summary>The records of a document, found by reflection.</summary>
internal static class Records
{
    /// <summary>The assembly under test.</summary>
    public static Assembly Library => typeof(ConflictReport).Assembly;

    /// <summary>All records of a report that can be made, and not those that a view of reports is made of.</summary>
    public static IReadOnlyList<Type> Concrete { get; } =
        [.. Library.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(ExtensibleRecord)) && !type.IsAbstract && type.Namespace != "ConflictReports.Merging")
            .OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>The properties of a record that are members of the document: those that can be set.</summary>
    public static IReadOnlyList<PropertyInfo> Members(Type record) =>
        [.. record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite && property.Name != nameof(ExtensibleRecord.UnknownMembers))];

    /// <summary>The public properties of a record that only compute.</summary>
    public static IReadOnlyList<PropertyInfo> Computed(Type record) =>
        [.. record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => !property.CanWrite || property.Name == nameof(ExtensibleRecord.UnknownMembers))];

    /// <summary>Whether a value of a member says something: neither null nor an empty list or map.</summary>
    public static bool IsPresent(object? value) => value switch
    {
        null => false,
        string => true,
        IEnumerable items => items.GetEnumerator().MoveNext(),
        _ => true,
    };

    /// <summary>Whether a type is an open vocabulary.</summary>
    public static bool IsVocabulary(Type type) => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(OpenTerm<>);
}
