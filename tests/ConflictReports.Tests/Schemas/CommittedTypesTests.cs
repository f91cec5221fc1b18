using System.Text;
using System.Text.Json.Nodes;
using ConflictReports.Json;
using ConflictReports.Merging;
using ConflictReports.Schemas;
using ConflictReports.Testing;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Schemas;

public sealed class CommittedTypesTests
{
    private const string UpdateVariable = "CONFLICTREPORTS_UPDATE";

    private static readonly JsonNode Schema = ReportSchema.Generate(SchemaDialect.Draft202012);

    [Theory]
    [InlineData(TypeLanguage.TypeScript, "conflict-report.ts")]
    [InlineData(TypeLanguage.Python, "conflict_report.py")]
    [InlineData(TypeLanguage.TypeScript, "dossier.ts")]
    [InlineData(TypeLanguage.Python, "dossier.py")]
    public void The_committed_file_is_what_the_schema_gives_byte_for_byte(TypeLanguage language, string file)
    {
        string path = Repository.PathOf("schemas", "1.0", "types", file);
        JsonNode schema = file.StartsWith("dossier", StringComparison.Ordinal) ? DossierSchema.Generate(SchemaDialect.Draft202012) : Schema;
        byte[] actual = Encoding.UTF8.GetBytes(TypeDeclarations.Write(schema, language));
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllBytes(path, actual);
        }

        File.ReadAllBytes(path).AsSpan().SequenceEqual(actual).Should().BeTrue(
            "{0} is made from the schema: run the tests with {1}=1 and look at the difference before it is committed", file, UpdateVariable);
    }

    [Fact]
    public void Every_vocabulary_of_the_library_is_open_and_every_definition_is_declared()
    {
        string typeScript = TypeDeclarations.Write(Schema, TypeLanguage.TypeScript);
        string python = TypeDeclarations.Write(Schema, TypeLanguage.Python);
        string[] names = [.. Schema["$defs"]!.AsObject().Select(pair => pair.Key)];
        string[] vocabularies = [.. Records.Library.GetTypes().Where(IsVocabulary).Select(type => type.Name).Where(names.Contains)];

        vocabularies.Should().HaveCountGreaterThan(15);
        typeScript.Split("(string & {})").Should().HaveCount(vocabularies.Length + 1);
        vocabularies.Should().OnlyContain(name => python.Contains($"\n{name}: TypeAlias = Known{name} | str\n", StringComparison.Ordinal));
        names.Should().OnlyContain(name => typeScript.Contains($"\nexport interface {name} {{", StringComparison.Ordinal) || typeScript.Contains($"\nexport type {name} =", StringComparison.Ordinal));
        names.Should().OnlyContain(name => python.Contains($"\nclass {name}(", StringComparison.Ordinal) || python.Contains($"\n{name}: TypeAlias =", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(TypeLanguage.TypeScript)]
    [InlineData(TypeLanguage.Python)]
    public void The_strict_schema_gives_the_same_types_without_the_remark_on_other_members(TypeLanguage language)
    {
        JsonNode strict = ReportSchema.Generate(SchemaDialect.Draft202012, new SchemaOptions { Strict = true });

        Declared.In(language, strict).Should().Be(Declared.In(language, Schema));
        TypeDeclarations.Write(Schema, language).Should().Contain("members that are not named here");
        TypeDeclarations.Write(strict, language).Should().NotContain("members that are not named here");
    }

    [Theory]
    [InlineData(TypeLanguage.TypeScript, "  of?: Derivation;\n")]
    [InlineData(TypeLanguage.Python, "    of: NotRequired[\"Derivation\"]\n")]
    public void A_contract_that_contains_itself_is_declared_once(TypeLanguage language, string member)
    {
        JsonNode schema = ReportSchema.Generate(ReportContract.Options.GetTypeInfo(typeof(Derivation)), SchemaDialect.Draft202012);

        string file = TypeDeclarations.Write(schema, language);

        file.Should().Contain(member);
        file.Split(language == TypeLanguage.TypeScript ? "interface Derivation {" : "class Derivation(").Should().HaveCount(2);
    }

    [Fact]
    public void Neither_the_culture_nor_an_earlier_call_changes_a_byte()
    {
        foreach (TypeLanguage language in Enum.GetValues<TypeLanguage>())
        {
            string first = TypeDeclarations.Write(Schema, language);

            UnderCulture.Run("tr-TR", () => TypeDeclarations.Write(Schema, language).Should().Be(first));
            first.Should().EndWith("\n").And.NotContain("\r").And.NotContain(" \n").And.NotContain("\n\n\n\n");
            first.Split('\n').Should().OnlyContain(line => line.Length <= 120);
        }
    }

    private static bool IsVocabulary(Type type) =>
        type is { IsAbstract: false, BaseType.IsGenericType: true } && type.BaseType.GetGenericTypeDefinition() == typeof(OpenTerm<>);
}
