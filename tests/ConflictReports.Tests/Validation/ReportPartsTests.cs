using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictReports.Json;
using ConflictReports.Testing;
using ConflictReports.Validation;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Validation;

public sealed class ReportPartsTests
{
    public static TheoryData<string> Examples => [.. Repository.Examples.Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_object_of_a_document_is_a_part_with_its_pointer_and_every_text_of_a_part_is_there(string file)
    {
        byte[] json = File.ReadAllBytes(Repository.PathOf("schemas", "1.0", "examples", file));
        ReportParts parts = new(ReportJson.Parse(json));
        List<string> objects = [];
        Dictionary<string, string> texts = [];
        Walk(JsonNode.Parse(json)!, "", objects, texts);

        parts.All.ToArray().Select(part => part.Pointer).Should().BeEquivalentTo(objects);
        foreach (ReportText text in parts.Texts())
        {
            texts.Should().Contain(text.Pointer, text.Text);
        }
    }

    private static void Walk(JsonNode node, string pointer, List<string> objects, Dictionary<string, string> texts)
    {
        switch (node)
        {
            case JsonObject value:
                objects.Add(pointer);
                foreach ((string name, JsonNode? member) in value)
                {
                    Walk(member!, $"{pointer}/{name}", objects, texts);
                }

                break;
            case JsonArray list:
                for (int i = 0; i < list.Count; i++)
                {
                    Walk(list[i]!, $"{pointer}/{i}", objects, texts);
                }

                break;
            default:
                if (node.GetValueKind() == JsonValueKind.String)
                {
                    texts.Add(pointer, node.GetValue<string>());
                }

                break;
        }
    }
}
