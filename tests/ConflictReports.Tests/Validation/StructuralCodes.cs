using ConflictReports.Testing.Schemas;

namespace ConflictReports.Tests.Validation;

/// <summary>Which code belongs to which keyword, said here once more so that the committed index is not only what the validator happened to find.</summary>
internal static class StructuralCodes
{
    private const string Geometry = "Geometry";

    private static readonly Dictionary<string, string> Forms = new(StringComparer.Ordinal)
    {
        ["SchemaVersion"] = "CR1002",
        ["LocalId"] = "CR1101",
        ["ReportId"] = "CR1101",
        ["ReportReference"] = "CR1101",
        ["Digest"] = "CR1101",
        ["Timestamp"] = "CR1201",
        ["Edtf"] = "CR1204",
        ["CountryCode"] = "CR1405",
        ["LanguageTag"] = "CR1801",
    };

    /// <summary>The code of a fault.</summary>
    /// <param name="tree">The schema.</param>
    /// <param name="fault">The fault.</param>
    public static string Of(SchemaTree tree, StructuralFault fault) =>
        tree.DefinitionOf(fault.Site) == Geometry && !IsGeometryItself(fault) ? "CR1401"
        : IsTag(tree, fault) ? "CR2008"
        : fault.Change.EndsWith(ConstraintChange.Null, StringComparison.Ordinal) ? "CR2003"
        : fault.Keyword switch
        {
            "type" => "CR2001",
            "enum" or "oneOf" => fault.Change.StartsWith("as-", StringComparison.Ordinal) ? "CR2001" : "CR2005",
            "required" => "CR2002",
            "anyOf" => "CR2010",
            "minimum" or "maximum" => "CR2007",
            "minLength" when Forms.TryGetValue(tree.DefinitionOf(fault.Site), out string? form) => form,
            "minItems" or "minLength" or "minProperties" when fault.Change == "empty" => "CR2004",
            "minItems" or "maxItems" or "minLength" => "CR2007",
            "propertyNames" => "CR1101",
            "pattern" or "format" or "maxLength" => Forms.GetValueOrDefault(tree.DefinitionOf(fault.Site), "CR2006"),
            _ => throw new NotSupportedException($"No code is said for the keyword {fault.Keyword}."),
        };

    // A geometry that is no object is of another type, or null; whatever else is wrong with it is a fault of its form.
    private static bool IsGeometryItself(StructuralFault fault) => fault.Pointer.EndsWith("/geometry", StringComparison.Ordinal) && fault.Keyword == "oneOf" && (fault.Change == ConstraintChange.Null || fault.Change.StartsWith("as-", StringComparison.Ordinal));

    private static bool IsTag(SchemaTree tree, StructuralFault fault) => fault.Keyword switch
    {
        "const" => true,
        "oneOf" => fault.Change.StartsWith($"{tree.TagOf(fault.Site)}-", StringComparison.Ordinal),
        "required" => fault.Site.Members().Any(member => member.Value.Has("const") && fault.Change == $"{member.Key}-missing"),
        _ => false,
    };
}
