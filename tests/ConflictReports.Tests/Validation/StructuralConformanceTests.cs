using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictReports.Diagnostics;
using ConflictReports.Testing.Schemas;
using ConflictReports.Validation;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Validation;

/// <summary>The cases of schemas/1.0/conformance/structure, which are made from the schema and committed.</summary>
public sealed class StructuralConformanceTests(ITestOutputHelper output)
{
    private const string UpdateVariable = "CONFLICTREPORTS_UPDATE";
    private const string Prefix = "structure/";

    // Keywords that demand nothing that a keyword below them, or beside them, does not demand.
    private static readonly Dictionary<string, string> CoveredElsewhere = new(StringComparer.Ordinal)
    {
        ["items"] = "what it demands are the keywords of the schema of the items, which have cases of their own",
        ["additionalProperties"] = "what it demands are the keywords of the schema of the entries, which have cases of their own",
    };

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly SchemaTree Tree = SchemaTree.OfReports();
    private static readonly IReadOnlyList<StructuralCase> Cases = StructuralCases.OfReports();

    [Fact]
    public void The_committed_cases_are_those_that_the_schema_gives()
    {
        Dictionary<string, byte[]> made = Cases.ToDictionary(item => item.File, Bytes, StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            Update(made);
        }

        string folder = Path.Combine(ConformanceCase.Folder, Prefix.TrimEnd('/'));
        string[] present = [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(ConformanceCase.Folder, file).Replace('\\', '/'))];
        string[] differing = [.. made.Keys.Union(present).Where(file => !present.Contains(file) || !made.TryGetValue(file, out byte[]? bytes) || !bytes.SequenceEqual(ConformanceCase.Read(file)))];

        differing.Should().BeEmpty($"to update, run the tests once with {UpdateVariable}=1 and look at the difference");
        StructuralLines(File.ReadAllLines(IndexPath)).Should().Equal(Cases.Select(IndexLine), because: $"to update, run the tests once with {UpdateVariable}=1");
    }

    [Fact]
    public void What_breaks_the_schema_is_refused_with_the_code_of_the_keyword_at_the_value_and_nothing_else()
    {
        List<string> differences = [];
        foreach (StructuralCase item in Cases.Where(item => item.Fault is not null))
        {
            ValidationOutcome outcome = ReportValidator.Default.Validate(Bytes(item));
            string found = string.Join(", ", outcome.Diagnostics.Select(finding => $"{finding.Code} at {finding.Location.Pointer}"));
            string expected = $"{StructuralCodes.Of(Tree, item.Fault!)} at {item.Fault!.Pointer}";
            if (found != expected || DocumentVerdicts.Of(Bytes(item)).SchemaAccepts)
            {
                differences.Add($"{item.File}: {expected}, found {found}; the schema {(DocumentVerdicts.Of(Bytes(item)).SchemaAccepts ? "accepts" : "refuses")}");
            }
        }

        differences.Should().BeEmpty();
    }

    [Fact]
    public void What_keeps_the_schema_is_accepted_by_it_and_by_the_forms_of_values()
    {
        StructuralCase[] kept = [.. Cases.Where(item => item.Fault is null)];

        kept.Where(item => !DocumentVerdicts.Of(Bytes(item)).SchemaAccepts).Select(item => item.File).Should().BeEmpty();
        kept.Where(item => !DocumentVerdicts.Of(Bytes(item)).StructureAccepts).Select(item => item.File).Should().BeEmpty();
    }

    [Fact]
    public void The_smallest_and_the_complete_report_have_no_error_of_meaning()
    {
        foreach (StructuralCase item in Cases.Where(item => item.Definition == Tree.Title && (item.Name is "smallest" or "complete")))
        {
            ReportValidator.Default.Validate(Bytes(item)).Diagnostics.Where(finding => finding.Severity == Severity.Error).Should().BeEmpty(item.File);
        }
    }

    [Fact]
    public void Each_keyword_of_the_schema_is_broken_by_a_case_that_names_it()
    {
        HashSet<string> broken = [.. Cases.Select(item => item.Fault?.Constraint).OfType<string>()];
        HashSet<string> branches = [.. Tree.Sites.SelectMany(site => site.Alternatives("oneOf")).Select(branch => Tree.Resolve(branch).Pointer)];
        IEnumerable<string> unbroken =
            from site in Tree.Sites
            from keyword in SchemaTree.ConstraintsOf(site)
            where !CoveredElsewhere.ContainsKey(keyword) && !(keyword == "type" && branches.Contains(site.Pointer)) && !broken.Contains(site.PointerOf(keyword))
            select site.PointerOf(keyword);

        unbroken.Should().BeEmpty();
    }

    [Fact]
    public void Each_definition_has_its_smallest_instance_and_each_required_member_a_case_without_it()
    {
        string[] files = [.. Cases.Select(item => item.File)];
        files.Should().OnlyHaveUniqueItems().And.OnlyContain(file => IsWellNamed(file));
        foreach (string definition in Tree.Definitions.Append(Tree.Title))
        {
            SchemaSite site = Tree.Definition(definition);
            files.Should().Contain($"{Prefix}{definition}/smallest.json");
            Cases.Count(item => item.Definition == definition && item.Fault is { Keyword: "required" } fault && fault.Site.Pointer == site.Pointer).Should().Be(site.Texts("required").Count, definition);
        }
    }

    [Fact]
    public void The_number_of_cases_is_what_an_implementer_can_run_in_a_moment()
    {
        foreach (IGrouping<string, StructuralCase> keyword in Cases.GroupBy(item => item.Fault?.Keyword ?? "(valid)").OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{keyword.Key} {keyword.Count()}");
        }

        output.WriteLine($"{Cases.Count} cases, {Cases.Sum(item => Bytes(item).Length) / Cases.Count} bytes each");
        Cases.Count.Should().BeInRange(500, 2000);
    }

    private static string IndexPath => Path.Combine(ConformanceCase.Folder, ConformanceCase.IndexFile);

    private static bool IsWellNamed(string file) => System.Text.RegularExpressions.Regex.IsMatch(file, "^structure/[A-Z][A-Za-z]+/[a-z0-9]+(-[a-z0-9]+)*[.]json$");

    private static byte[] Bytes(StructuralCase item) => Encoding.UTF8.GetBytes((item.Document?.ToJsonString(Indented) ?? "null") + "\n");

    private static IEnumerable<string> StructuralLines(IEnumerable<string> lines) => lines.Where(line => line.StartsWith($"{{\"file\":\"{Prefix}", StringComparison.Ordinal)).Select(line => line.TrimEnd(','));

    private static string IndexLine(StructuralCase item)
    {
        ValidationOutcome outcome = ReportValidator.Default.Validate(Bytes(item));
        JsonObject line = new()
        {
            ["file"] = item.File,
            ["stage"] = outcome.Passed == ValidationStage.Syntax ? "structure" : "meaning",
            ["findings"] = new JsonArray([.. outcome.Diagnostics.Select(finding => new JsonObject
            {
                ["code"] = finding.Code.Text,
                ["severity"] = ClosedSet<Severity>.NameOf(finding.Severity),
                ["pointer"] = finding.Location.Pointer,
            })]),
            ["schema"] = DocumentVerdicts.Of(Bytes(item)).SchemaAccepts ? "accepts" : "refuses",
        };
        if (item.Fault is { } fault)
        {
            line["constraint"] = fault.Constraint;
        }

        return WithPlaces(line, _ => Bytes(item));
    }

    // The places are counted by the tests, never taken from the validator.
    private static string WithPlaces(JsonObject line, Func<string, byte[]> read)
    {
        string file = line["file"]!.GetValue<string>();
        byte[] bytes = read(file);
        bool isSyntax = line["stage"]!.GetValue<string>() == "syntax";
        bool ofName = line["constraint"]?.GetValue<string>().EndsWith("/propertyNames", StringComparison.Ordinal) == true;
        JsonArray findings = line["findings"]!.AsArray();
        for (int i = 0; i < findings.Count; i++)
        {
            int? ofFeed = file.EndsWith(".ndjson", StringComparison.Ordinal) ? findings[i]!["line"]!.GetValue<int>() : null;
            CasePlace place = isSyntax ? CasePlace.AtOffset(bytes, SyntaxPlaces.Of(file)[i]) : CasePlace.AtPointer(bytes, ofFeed, findings[i]!["pointer"]!.GetValue<string>(), ofName);
            findings[i]!["line"] = place.Line;
            findings[i]!["column"] = place.Column;
            findings[i]!["offset"] = place.Offset;
        }

        return line.ToJsonString(OneLine);
    }

    private static void Update(Dictionary<string, byte[]> made)
    {
        string folder = Path.Combine(ConformanceCase.Folder, Prefix.TrimEnd('/'));
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach ((string file, byte[] bytes) in made)
        {
            string path = Path.Combine([ConformanceCase.Folder, .. file.Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }

        string[] lines = [.. File.ReadAllLines(IndexPath).Select(line => line.TrimEnd(',')).Where(line => line.StartsWith("{\"file\":", StringComparison.Ordinal))];
        IEnumerable<string> ofRules = lines.Except(StructuralLines(lines)).Select(line => WithPlaces(JsonNode.Parse(line)!.AsObject(), ConformanceCase.Read));
        IEnumerable<string> all = ofRules.Concat(Cases.Select(IndexLine)).OrderBy(FileOf, StringComparer.Ordinal);
        File.WriteAllText(IndexPath, $"{{\"cases\":[\n{string.Join(",\n", all)}\n]}}\n");
    }

    private static string FileOf(string line) => JsonNode.Parse(line)!["file"]!.GetValue<string>();
}
