using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using ConflictReports.Diagnostics;
using ConflictReports.Json;
using ConflictReports.Schemas;
using ConflictReports.Testing;
using ConflictReports.Tests.Documentation.Desk;
using ConflictReports.Validation;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Documentation;

public sealed class ExtendingTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "extending.md"));
    private static readonly ConflictReport First = ReportJson.Parse(File.ReadAllBytes(Repository.PathOf("schemas", "1.0", "first-report.json")));
    private static readonly XDocument Documentation = XDocument.Load(Path.ChangeExtension(typeof(ExtendingTests).Assembly.Location, ".xml"));

    [Fact]
    public void The_code_of_the_page_is_what_is_compiled()
    {
        string[] records = ["VerificationMethod", "DeskPriority", "VerificationStep", "VerificationLog", "DeskJsonContext"];

        ExampleText.Block(Page, "<!-- extending-example -->", "csharp").Should().Be(ExampleText.Compiled("ExtendingExample.cs"));
        ExampleText.Block(Page, "<!-- extending-records -->", "csharp").Should().Be(string.Join('\n', records.Select(name => ExampleText.Declarations($"Desk/{name}.cs"))));
    }

    [Fact]
    public void The_example_prints_what_the_profile_misses()
    {
        using StringWriter text = new() { NewLine = "\n" };

        ExtendingExample.Run(First, Documentation, text);

        text.ToString().Split('\n').Should().SatisfyRespectively(
            line => line.Should().Be("the same: True"),
            line => line.Should().Contain("CR2002").And.Contain("\"url\""),
            line => line.Should().Be("http://json-schema.org/draft-04/schema#"),
            line => line.Should().BeEmpty());
    }

    [Fact]
    public void The_schema_of_the_extended_report_has_the_callers_records_with_their_descriptions()
    {
        JsonNode schema = Extended();

        schema["$defs"]!["VerificationStep"]!["properties"]!["method"]!["$ref"]!.GetValue<string>().Should().Be("#/$defs/VerificationMethod");
        schema["$defs"]!["VerificationStep"]!["required"]!.AsArray().Select(name => name!.GetValue<string>()).Should().Equal("claim", "method");
        schema["$defs"]!["VerificationMethod"]!["examples"]!.AsArray().Should().HaveCount(3);
        schema["$defs"]!["VerificationLog"]!["description"]!.GetValue<string>().Should().Be("What a desk did to check a report");
        schema["$defs"]!["DeskPriority"]!["enum"]!.AsArray().Select(name => name!.GetValue<string>()).Should().Equal("routine", "urgent");
        schema["properties"]!["extensions"]!["properties"]!["https://desk.example/extensions/verification"]!["$ref"]!.GetValue<string>().Should().Be("#/$defs/VerificationLogExtension");
        schema["$defs"]!["Claim"]!["description"].Should().NotBeNull("the descriptions of the format stay");
    }

    [Theory]
    [InlineData("""{"steps":[]}""", "CR2004", "/steps")]
    [InlineData("""{"steps":[{"claim":"c1"}]}""", "CR2002", "/steps/0")]
    [InlineData("""{"steps":[{"claim":"c1","method":"Geo Location"}]}""", "CR2006", "/steps/0/method")]
    [InlineData("""{"steps":[{"claim":"c1","method":"geolocation","at":"yesterday"}]}""", "CR2006", "/steps/0/at")]
    public void What_is_wrong_in_the_callers_data_is_found_at_its_place(string data, string code, string pointer)
    {
        JsonObject report = Valid();
        report["extensions"] = new JsonObject { ["https://desk.example/extensions/verification"] = new JsonObject { ["data"] = JsonNode.Parse(data) } };

        Diagnostic only = CompiledSchema.Compile(Extended()).Validate(Bytes(report)).Diagnostics.Should().ContainSingle().Subject;

        only.Code.Text.Should().Be(code);
        only.Location.Pointer.Should().Be("/extensions/https:~1~1desk.example~1extensions~1verification/data" + pointer);
    }

    [Fact]
    public void The_callers_member_is_judged_in_every_dialect_that_is_read_here_and_kept_by_the_reader()
    {
        JsonObject report = Valid();
        report["claims"]![0]!["desk-priority"] = "urgent";
        CompiledSchema schema = CompiledSchema.Compile(Extended());

        schema.Validate(Bytes(report)).Diagnostics.Should().BeEmpty();
        ReportJson.Parse(ReportJson.Serialize(ReportJson.Parse(Bytes(report)))).Claims[0].UnknownMembers.Should().NotBeEmpty();
        report["claims"]![0]!["desk-priority"] = "soon";
        schema.Validate(Bytes(report)).Diagnostics.Should().ContainSingle().Which.Location.Pointer.Should().Be("/claims/0/desk-priority");
    }

    [Theory]
    [InlineData(TypeLanguage.TypeScript, "  extensions?: { [uri: string]: Extension | VerificationLogExtension; \"https://desk.example/extensions/verification\"?: VerificationLogExtension };\n")]
    [InlineData(TypeLanguage.TypeScript, "  \"desk-priority\"?: DeskPriority;\n")]
    [InlineData(TypeLanguage.Python, "    extensions: NotRequired[dict[ReportId, Extension | VerificationLogExtension]]\n")]
    public void The_types_of_other_languages_have_the_callers_records_too(TypeLanguage language, string line)
    {
        JsonObject schema = Extended().AsObject();
        schema.Remove("allOf");

        TypeDeclarations.Write(schema, language).Should().Contain(line);
    }

    [Fact]
    public void A_member_whose_name_is_taken_or_whose_record_is_not_there_is_refused()
    {
        ExtensionContracts contracts = new(DeskJsonContext.Default);
        Action taken = () => Generate(new MemberSchema { Owner = typeof(Claim), Name = "stage", Contract = contracts.Get<DeskPriority>() });
        Action lost = () => Generate(new MemberSchema { Owner = typeof(string), Name = "desk-priority", Contract = contracts.Get<DeskPriority>() });

        taken.Should().Throw<ArgumentException>().WithMessage("*Claim has a member \"stage\" already*");
        lost.Should().Throw<ArgumentException>().WithMessage("*no record String*");
    }

    [Fact]
    public void A_record_of_the_name_of_another_is_refused()
    {
        ExtensionContracts contracts = new(NamesakeJsonContext.Default);
        Action generate = () => Generate(new MemberSchema { Owner = typeof(Claim), Name = "desk-quantity", Contract = contracts.Get<Namesakes.Quantity>() });

        generate.Should().Throw<ArgumentException>().WithMessage("*would both be the definition \"Quantity\"*");
    }

    private static void Generate(MemberSchema member) => ReportSchema.Generate(SchemaDialect.Draft202012, new SchemaOptions { Members = [member] });

    private static JsonNode Extended() => ExtendingExample.Run(First, Documentation, TextWriter.Null);

    private static JsonObject Valid()
    {
        JsonObject report = JsonNode.Parse(ReportJson.Serialize(First))!.AsObject();
        report["url"] = "https://partner.example/17";
        return report;
    }

    private static byte[] Bytes(JsonNode report) => Encoding.UTF8.GetBytes(report.ToJsonString());
}
