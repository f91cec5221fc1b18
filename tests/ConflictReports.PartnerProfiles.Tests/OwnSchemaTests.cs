using System.Text.Json.Nodes;
using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Schemas;
using ConflictReports.Testing;
using ConflictReports.Validation;
using Xunit.Abstractions;

namespace ConflictReports.PartnerProfiles.Tests;

/// <summary>The released draft-04 file, judged by NJsonSchema, says of each document what the canonical schema says of it, judged by the library.</summary>
public sealed class OwnSchemaTests(ITestOutputHelper output)
{
    private const int UsualMutants = 1500;

    private static readonly PartnerProfile Own = PartnerProfile.Load(Draft04.Bytes);
    private static readonly CompiledSchema Canonical = CompiledSchema.Compile(ReportSchema.Generate(SchemaDialect.Draft202012));

    [Fact]
    public void Every_conformance_case_is_judged_as_the_index_says_of_the_schema()
    {
        string folder = Repository.PathOf("schemas", "1.0", "conformance");
        JsonArray cases = JsonNode.Parse(File.ReadAllBytes(Path.Combine(folder, "index.json")))!["cases"]!.AsArray();
        (int fitting, int refused, int syntax, int beyond) = (0, 0, 0, 0);
        foreach (JsonNode? item in cases.Where(item => item!["file"]!.GetValue<string>().EndsWith(".json", StringComparison.Ordinal)))
        {
            string file = item!["file"]!.GetValue<string>();
            PartnerProfile profile = item["options"] is { } options ? PartnerProfile.Load(Draft04.Bytes, Limits(options)) : Own;
            PartnerProfileOutcome outcome = profile.Validate(File.ReadAllBytes(Path.Combine(folder, file)));
            if (item["stage"]!.GetValue<string>() == "syntax" && item["findings"]!.AsArray().Count > 0)
            {
                outcome.Passed.Should().BeNull(file);
                syntax++;
                continue;
            }

            // The index says what any checker refuses; here formats are asserted too. Some faults of structure are beyond any schema.
            bool mayBeRefused = item["stage"]!.GetValue<string>() == "structure";
            if (outcome.IsValid)
            {
                (item["schema"]?.GetValue<string>()).Should().NotBe("refuses", file);
                fitting++;
                beyond += mayBeRefused && item["findings"]!.AsArray().Count > 0 ? 1 : 0;
            }
            else
            {
                mayBeRefused.Should().BeTrue($"{file}: {string.Join('\n', outcome.Diagnostics)}");
                Pointers(outcome.Diagnostics).Should().BeEquivalentTo(item["findings"]!.AsArray().Select(finding => finding!["pointer"]!.GetValue<string>()).Distinct(), file);
                refused++;
            }
        }

        output.WriteLine($"{fitting} cases fit, {beyond} of them with a fault of structure that no schema sees; {refused} are refused by the schema, {syntax} are no strict JSON");
        fitting.Should().BeGreaterThan(200);
        refused.Should().BeGreaterThan(20);
        syntax.Should().BeGreaterThan(10);
    }

    [Fact]
    public void The_examples_fit_it()
    {
        foreach (string file in Repository.Examples)
        {
            Own.Validate(File.ReadAllBytes(file)).Diagnostics.Should().BeEmpty(file);
        }
    }

    [Fact]
    public void Mutants_get_the_same_findings_as_from_the_canonical_schema()
    {
        Seed seed = Seed.Take(output.WriteLine);
        (int fitting, int faulty, int findings) = (0, 0, 0);
        SortedDictionary<string, int> codes = new(StringComparer.Ordinal);
        for (int i = 0; i < Seed.Cases(UsualMutants); i++)
        {
            Random random = seed.ForCase(i);
            JsonObject document = new ReportGenerator(random).NextDocument();
            JsonMutator mutator = new(random);
            string done = string.Join("; ", Enumerable.Range(0, random.Next(1, 5)).Select(_ => mutator.Mutate(document)));
            byte[] bytes = ReportGenerator.ToUtf8(document);
            PartnerProfileOutcome outcome = Own.Validate(bytes);
            if (outcome.Passed is null)
            {
                continue;
            }

            StructureFindings canonical = Canonical.Validate(bytes);
            outcome.IsValid.Should().Be(canonical.IsValid, $"{seed.Case(i)}: {done}");
            fitting += outcome.IsValid ? 1 : 0;
            faulty += outcome.IsValid ? 0 : 1;
            findings += outcome.Diagnostics.Count;
            foreach (Diagnostic finding in outcome.Diagnostics)
            {
                codes[finding.Code.Text] = codes.GetValueOrDefault(finding.Code.Text) + 1;
            }

            Comparable(outcome.Diagnostics).Should().BeEquivalentTo(Comparable(canonical.Diagnostics), $"{seed.Case(i)}: {done}");
        }

        output.WriteLine($"{fitting} fit, {faulty} do not, {findings} findings: {string.Join(", ", codes.Select(pair => $"{pair.Key} {pair.Value}"))}");
        faulty.Should().BeGreaterThan(Seed.Cases(UsualMutants) / 4);
        fitting.Should().BeGreaterThan(Seed.Cases(UsualMutants) / 40);
        codes.Should().HaveCountGreaterThan(6);
    }

    // The limits with which a case is meant to be read.
    private static PartnerProfileOptions Limits(JsonNode options) => PartnerProfileOptions.Default with
    {
        Reading = new ReadOptions
        {
            MaxDocumentBytes = options["maxDocumentBytes"]?.GetValue<long>() ?? ReadOptions.Default.MaxDocumentBytes,
            MaxStringBytes = options["maxStringBytes"]?.GetValue<int>() ?? ReadOptions.Default.MaxStringBytes,
            MaxDepth = options["maxDepth"]?.GetValue<int>() ?? ReadOptions.Default.MaxDepth,
            MaxValues = options["maxValues"]?.GetValue<long>() ?? ReadOptions.Default.MaxValues,
        },
    };

    // The names of extensions are judged by propertyNames in the canonical schema and by a pattern in draft-04, so that only the place is the same.
    private static IEnumerable<string> Comparable(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(finding =>
        finding.Location.Pointer.StartsWith("/extensions/", StringComparison.Ordinal)
            ? finding.Location.Pointer
            : $"{finding.Location} {finding.Code} {finding.Message} {finding.Found} {finding.Expected}").Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Pointers(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(finding => finding.Location.Pointer).Distinct(StringComparer.Ordinal);
}
