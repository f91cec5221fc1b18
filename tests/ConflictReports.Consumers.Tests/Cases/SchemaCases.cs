using System.Text;
using ConflictReports.Json;
using ConflictReports.Merging;

namespace ConflictReports.Consumers.Tests.Cases;

/// <summary>Which documents a schema is tried on.</summary>
internal static class SchemaCases
{
    /// <summary>The dossiers that are shipped.</summary>
    public static IReadOnlyList<SchemaCase> ShippedDossiers { get; } = [.. ReleasedFiles.Dossiers.Select(path => Dossier(Path.GetFileName(path), File.ReadAllText(path)))];

    /// <summary>The dossier of the examples as the library makes it, and those that are shipped.</summary>
    public static IReadOnlyList<SchemaCase> Dossiers { get; } = [DossierOfTheExamples(), .. ShippedDossiers];

    /// <summary>
    /// The documents for a schema: all conformance cases and the examples; of a strict one the examples, since the index says what the open one says; of a dossier
    /// the dossiers.
    /// </summary>
    /// <param name="schema">The schema.</param>
    public static IEnumerable<SchemaCase> Of(SchemaFile schema) =>
        schema.IsOfDossiers ? [.. Dossiers, Dossiers[0] with { Name = "an empty document", Document = "{}", SchemaAccepts = false, LibraryAccepts = false }]
        : schema.IsStrict ? [.. ConformanceCases.Examples(), .. WithOneMemberMore()]
        : ConformanceCases.All;

    /// <summary>How many of the cases are of structure: those of the folder structure, and all others that are refused for it.</summary>
    /// <param name="cases">The cases.</param>
    public static int Structural(IEnumerable<SchemaCase> cases) =>
        cases.Count(item => !item.LibraryAccepts || !item.SchemaAccepts || item.Name.StartsWith("structure/", StringComparison.Ordinal));

    // The library reads members that it does not know; only a strict schema refuses them.
    private static IEnumerable<SchemaCase> WithOneMemberMore() => ConformanceCases.Examples().Select(item => item with
    {
        Name = $"{item.Name} with a member more",
        Document = $$"""{"memberMore":1,{{item.Document.TrimStart()[1..]}}""",
        SchemaAccepts = false,
        LibraryAccepts = false,
    });

    private static SchemaCase DossierOfTheExamples()
    {
        ReportSet reports = ReportSet.Create(Repository.Examples.Select(path => ReportJson.Parse(File.ReadAllBytes(path))));
        return Dossier("the dossier of the examples", Encoding.UTF8.GetString(DossierJson.ToJson(Merging.Dossier.Build(reports))));
    }

    private static SchemaCase Dossier(string name, string text) => new(name, SchemaCase.OnOneLine(text), SchemaAccepts: true, LibraryAccepts: true, Keywords: []);
}
