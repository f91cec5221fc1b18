using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using ConflictReports.Values;

namespace ConflictReports.Schemas;

/// <summary>The descriptions that stand in the XML documentation file next to an assembly: the summaries of types, properties, enumeration members and known terms of open vocabularies.</summary>
/// <remarks>Immutable once made; safe for use by several threads.</remarks>
public sealed class XmlDescriptions : ISchemaDescriptions
{
    private readonly Dictionary<string, XElement> members = new(StringComparer.Ordinal);

    /// <summary>Reads XML documentation.</summary>
    /// <param name="documentation">The documents, as the compiler writes them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documentation"/> is null.</exception>
    public XmlDescriptions(params IEnumerable<XDocument> documentation)
    {
        ArgumentNullException.ThrowIfNull(documentation);
        foreach (XElement member in documentation.SelectMany(document => document.Descendants("member")))
        {
            if (member.Attribute("name")?.Value is { } name && member.Element("summary") is { } summary)
            {
                members[name] = summary;
            }
        }
    }

    /// <inheritdoc/>
    public string? Describe(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (Text($"T:{NameOf(type)}") is not { } summary)
        {
            return null;
        }

        IEnumerable<(string Term, string? Meaning)> terms = type.IsEnum
            ? type.GetEnumNames().Select(name => (WireName(type, name), Text($"F:{NameOf(type)}.{name}")))
            : KnownTerms(type).Select(term => (term.Value, Text($"P:{NameOf(type)}.{term.Property}")));
        return summary + string.Concat(terms.Select(term => term.Meaning is null ? $"\n- {term.Term}" : $"\n- {term.Term}: {term.Meaning}"));
    }

    /// <inheritdoc/>
    public string? Describe(Type type, string property, string jsonName)
    {
        ArgumentNullException.ThrowIfNull(type);
        for (Type? declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            if (Text($"P:{NameOf(declaring)}.{property}") is { } text)
            {
                return text;
            }
        }

        return null;
    }

    // Documentation joins nested types with a dot, reflection with a plus.
    private static string? NameOf(Type type) => type.FullName?.Replace('+', '.');

    private string? Text(string member) =>
        members.TryGetValue(member, out XElement? summary)
            ? string.Join(' ', Flatten(summary).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.')
            : null;

    // The static properties of an open vocabulary that are its known terms.
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Descriptions are read by whoever generates schemas, from an assembly that was not trimmed.")]
    private static IEnumerable<(string Property, string Value)> KnownTerms(Type type) => IsVocabulary(type)
        ? type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(property => property.PropertyType == type)
            .Select(property => (property.Name, property.GetValue(null)!.ToString()!))
        : [];

    private static bool IsVocabulary(Type type) => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(OpenTerm<>);

    private static string Flatten(XElement element)
    {
        StringBuilder text = new();
        foreach (XNode node in element.Nodes())
        {
            text.Append(node switch
            {
                XText plain => plain.Value,
                XElement { Name.LocalName: "see" or "paramref" } reference => Referred(reference),
                XElement inner => Flatten(inner),
                _ => "",
            });
        }

        return text.ToString();
    }

    // A reference to a member reads as the member is called in JSON.
    private static string Referred(XElement reference)
    {
        string target = reference.Attribute("cref")?.Value ?? reference.Attribute("langword")?.Value ?? reference.Attribute("name")?.Value ?? "";
        string name = target[(target.LastIndexOf('.') + 1)..];
        return target.Length < 2 ? name : target[0] switch
        {
            'P' => JsonNamingPolicy.CamelCase.ConvertName(name),
            'F' => KebabCase.Of(name),
            _ => name,
        };
    }

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The fields of an enumeration in a contract are kept by its converter.")]
    private static string WireName(Type type, string member)
    {
        object[] names = type.GetField(member)!.GetCustomAttributes(typeof(System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute), inherit: false);
        return names.Length > 0
            ? ((System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute)names[0]).Name
            : KebabCase.Of(member);
    }
}
