using System.Text.Json.Serialization.Metadata;
using ConflictReports.Json;

namespace ConflictReports.Testing;

/// <summary>All contracts that a report is made of, found by walking from the report's own, so that no type has to be listed.</summary>
public static class ContractWalk
{
    /// <summary>The contracts, each once, the report's first.</summary>
    public static IReadOnlyList<JsonTypeInfo> All { get; } = Walk();

    /// <summary>The names of the members that tag unions.</summary>
    public static IReadOnlyList<string> TagNames { get; } =
        [.. All.Select(info => info.PolymorphismOptions?.TypeDiscriminatorPropertyName).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a contract is a union of others, told apart by a tag.</summary>
    /// <param name="info">The contract.</param>
    public static bool IsUnion(JsonTypeInfo info) => info.PolymorphismOptions is not null && info.Type.IsAbstract;

    private static List<JsonTypeInfo> Walk()
    {
        List<JsonTypeInfo> found = [ReportContract.Report];
        HashSet<Type> seen = [ReportContract.Report.Type];
        for (int i = 0; i < found.Count; i++)
        {
            foreach (Type part in Parts(found[i]))
            {
                Type type = Nullable.GetUnderlyingType(part) ?? part;
                if (seen.Add(type))
                {
                    found.Add(found[i].Options.GetTypeInfo(type));
                }
            }
        }

        return found;
    }

    private static IEnumerable<Type> Parts(JsonTypeInfo info) => info.Kind switch
    {
        JsonTypeInfoKind.Object when IsUnion(info) => info.PolymorphismOptions!.DerivedTypes.Select((JsonDerivedType derived) => derived.DerivedType),
        JsonTypeInfoKind.Object => info.Properties.Where(property => !property.IsExtensionData).Select(property => property.PropertyType),
        JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary => [info.ElementType!],
        _ => [],
    };
}
