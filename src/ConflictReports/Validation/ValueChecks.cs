using System.Text.Json.Serialization.Metadata;
using ConflictReports.Json;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>The checks of the value types by the names of their definitions, gathered from the contract, so that the validator says of a value what the reader says.</summary>
internal static class ValueChecks
{
    /// <summary>All checks of the contract of a report.</summary>
    public static IReadOnlyDictionary<string, ValueCheck> All { get; } = Gather(ReportContract.Report);

    private static Dictionary<string, ValueCheck> Gather(JsonTypeInfo root)
    {
        Dictionary<string, ValueCheck> checks = new(StringComparer.Ordinal) { [nameof(ReportId)] = CheckOf(nameof(ReportId), new TextValueConverter<ReportId>()) };
        HashSet<Type> seen = [];
        Stack<Type> open = new([root.Type]);
        while (open.TryPop(out Type? type))
        {
            type = Nullable.GetUnderlyingType(type) ?? type;
            if (!seen.Add(type))
            {
                continue;
            }

            JsonTypeInfo info = root.Options.GetTypeInfo(type);
            if (info.Converter is ISchemaSource { DefinitionName: { } name } and IValueCheck check)
            {
                checks[name] = CheckOf(name, check);
            }

            foreach (Type next in Parts(info))
            {
                open.Push(next);
            }
        }

        return checks;
    }

    private static ValueCheck CheckOf(string name, IValueCheck check) =>
        new(text => check.FindExpected(text) is { } expected ? (ValueCodes.OfForm(name), expected) : null, check.PlainForm);

    private static IEnumerable<Type> Parts(JsonTypeInfo info)
    {
        IEnumerable<Type> members = info.Properties.Where(property => !property.IsExtensionData).Select(property => property.PropertyType);
        IEnumerable<Type> kinds = info.PolymorphismOptions?.DerivedTypes.Select(derived => derived.DerivedType) ?? [];
        return info.ElementType is { } element ? [.. members, .. kinds, element] : [.. members, .. kinds];
    }
}
