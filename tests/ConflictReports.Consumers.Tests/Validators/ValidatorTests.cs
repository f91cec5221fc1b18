using ConflictReports.Consumers.Tests.Cases;
using ConflictReports.Consumers.Tests.Processes;

namespace ConflictReports.Consumers.Tests.Validators;

/// <summary>Validators of others over every conformance case and every example, in every dialect that they read.</summary>
public sealed class ValidatorTests(ITestOutputHelper output)
{
    [ConsumerFact(Requirement.Node)]
    public Task Ajv_in_strict_mode_judges_every_case_as_the_library() => CompareAsync(SchemaConsumer.Ajv);

    [ConsumerFact(Requirement.Node)]
    public Task Hyperjump_judges_every_case_as_the_library() => CompareAsync(SchemaConsumer.Hyperjump);

    [ConsumerFact(Requirement.PythonJsonSchema)]
    public Task Python_jsonschema_judges_every_case_as_the_library() => CompareAsync(SchemaConsumer.Python);

    [Fact]
    public void There_are_schemas_of_reports_and_dossiers_open_and_strict_in_each_dialect()
    {
        foreach (string dialect in SchemaConsumer.Python.Dialects)
        {
            ReleasedFiles.Schemas.Where(schema => schema.Dialect == dialect).Select(schema => (schema.IsOfDossiers, schema.IsStrict))
                .Should().BeEquivalentTo([(false, false), (false, true), (true, false), (true, true)], dialect);
        }
    }

    [Fact]
    public void NJsonSchema_judges_every_case_as_the_library()
    {
        Comparison comparison = new(ProfileConsumer.Name);
        List<SchemaCase> judged = [];
        foreach (SchemaFile schema in ReleasedFiles.Schemas.Where(schema => schema.Dialect == ProfileConsumer.Dialect))
        {
            ProfileConsumer consumer = new(schema);
            foreach (SchemaCase item in SchemaCases.Of(schema))
            {
                judged.Add(item);
                comparison.Add(schema, item, consumer.Judge(item));
            }
        }

        comparison.Conclude(output.WriteLine, SchemaCases.Structural(judged));
    }

    [Fact]
    public void Each_accepted_difference_names_a_consumer_that_is_asked_and_a_reason()
    {
        ConsumerDifferences.All.Should().OnlyHaveUniqueItems(entry => $"{entry.Consumer} {entry.Mark} {entry.Accepts}").And.OnlyContain(entry => entry.Reason.Length > 0);
        ConsumerDifferences.All.Select(entry => entry.Consumer).Should().BeSubsetOf(
            [SchemaConsumer.Ajv.Name, SchemaConsumer.Hyperjump.Name, SchemaConsumer.PythonName, SchemaConsumer.SourcemetaName, ProfileConsumer.Name]);
    }

    private async Task CompareAsync(SchemaConsumer consumer)
    {
        SchemaFile[] schemas = [.. ReleasedFiles.Schemas.Concat(ReleasedFiles.OpenApiSchemas).Where(schema => consumer.Dialects.Contains(schema.Dialect))];
        (int Schema, SchemaCase Case)[] cases = [.. schemas.Index().SelectMany(schema => SchemaCases.Of(schema.Item).Select(item => (schema.Index, item)))];
        IReadOnlyList<Verdict> verdicts = await consumer.JudgeAsync(schemas, cases);

        Comparison comparison = new(consumer.Name);
        foreach (((int schema, SchemaCase item), Verdict verdict) in cases.Zip(verdicts))
        {
            comparison.Add(schemas[schema], item, verdict);
        }

        comparison.Conclude(output.WriteLine, SchemaCases.Structural(cases.Select(item => item.Case)));
    }
}
