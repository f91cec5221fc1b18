using System.Text;
using ConflictReports.Json;
using ConflictReports.Merging;

namespace ConflictReports.Consumers.Tests.Cases;

/// <summary>Which documents a schema is tried on.</summary>
internal static class SchemaCases
{
    private static readonly SchemaCase Dossier = DossierOfTheExamples();

    /// <summary>
    /// The documents for a schema: all conformance cases and the examples; of a strict one the examples, since the index says what the open one says; of a dossier the dossier
    /// of the examples.
    /// </summary>
    /// <param name="schema">The schema.</param>
    public static IEnumerable<SchemaCase> Of(SchemaFile schema) =>
        schema.IsOfDossiers ? [Dossier, Dossier with { Name = "an empty document", Document = "{}", SchemaAccepts = false, LibraryAccepts = false }]
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
        string dossier = Encoding.UTF8.GetString(DossierJson.ToJson(Merging.Dossier.Build(reports)));
        return new SchemaCase("the dossier of the examples", dossier, SchemaAccepts: true, LibraryAccepts: true, Keywords: []);
    }
}
