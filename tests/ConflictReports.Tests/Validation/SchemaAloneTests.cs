using System.Text.Json.Nodes;
using ConflictReports.Diagnostics;
using ConflictReports.Schemas;
using ConflictReports.Testing;
using ConflictReports.Validation;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Validation;

/// <summary>What the committed schema says of the conformance cases to those who have nothing else.</summary>
public sealed class SchemaAloneTests
{
    private const string Refuses = "refuses";

    private static readonly CompiledSchema Schema =
        CompiledSchema.Compile(JsonNode.Parse(File.ReadAllBytes(Repository.PathOf("schemas", "1.0", ReportSchema.FileName)))!);

    [Fact]
    public void The_schema_alone_refuses_the_documents_that_the_index_says_and_accepts_all_others_that_are_JSON()
    {
        foreach (ConformanceCase item in ConformanceCase.All.Where(item => !item.IsFeed && item.Stage != ValidationStage.Syntax))
        {
            Schema.IsValid(ConformanceCase.Read(item.File)).Should().Be(item.Schema != Refuses, item.File);
        }
    }

    [Fact]
    public void The_index_says_nothing_else_of_the_schema() =>
        ConformanceCase.All.Select(item => item.Schema).OfType<string>().Should().NotBeEmpty().And.OnlyContain(said => said == Refuses);
}
