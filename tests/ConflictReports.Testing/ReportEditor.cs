using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Json;

namespace ConflictReports.Testing;

/// <summary>
/// Edits reports by chance, as people and programs would: members set, changed and removed, items added, removed, repeated and put in another order, members planted that
/// this version does not know. Led by the reader's contract, so that every member is edited. The outcome is right in structure and has the id it had.
/// </summary>
/// <param name="random">The source of chance; the same one makes the same edits.</param>
public sealed class ReportEditor(Random random)
{
    private const int Attempts = 8;
    private static readonly string[] Kept = ["id", "schemaVersion"];

    private readonly ReportGenerator generator = new(random, new GeneratorOptions { Size = 6 });

    /// <summary>Makes some edits of a document.</summary>
    /// <param name="document">The document; it stays as it is.</param>
    /// <param name="edits">How many edits, 1 or more; those that would make the report illegal are given up after some attempts.</param>
    /// <returns>The edited document.</returns>
    public JsonObject Edit(JsonObject document, int edits)
    {
        JsonObject edited = (JsonObject)document.DeepClone();
        for (int i = 0; i < edits; i++)
        {
            for (int attempt = 0; attempt < Attempts; attempt++)
            {
                JsonObject next = (JsonObject)edited.DeepClone();
                EditOnce(next);
                if (Kept.All(name => JsonNode.DeepEquals(next[name], document[name])) && ReportJson.TryParse(ReportGenerator.ToUtf8(next), out _))
                {
                    edited = next;
                    break;
                }
            }
        }

        return edited;
    }

    private void EditOnce(JsonObject document)
    {
        List<(JsonNode Node, JsonTypeInfo Contract)> places = [.. Places(document, ReportContract.Report)];
        (JsonNode node, JsonTypeInfo contract) = places[random.Next(places.Count)];
        if (node is JsonArray items)
        {
            Edit(items, contract);
        }
        else
        {
            Edit((JsonObject)node, contract);
        }
    }

    private void Edit(JsonObject members, JsonTypeInfo contract)
    {
        switch (random.Next(4))
        {
            case 0 when members.Count > 0:
                members.Remove(members.ElementAt(random.Next(members.Count)).Key);
                break;
            case 1:
                members[$"x-{random.Next(3)}"] = JsonSamples.Next(random);
                break;
            default:
                SetMember(members, generator.NextDocument(contract));
                break;
        }
    }

    private void SetMember(JsonObject members, JsonObject sample)
    {
        if (sample.Count > 0)
        {
            (string name, JsonNode? value) = sample.ElementAt(random.Next(sample.Count));
            members[name] = value?.DeepClone();
        }
    }

    private void Edit(JsonArray items, JsonTypeInfo item)
    {
        int index = random.Next(items.Count);
        switch (random.Next(5))
        {
            case 0:
                items.RemoveAt(index);
                break;
            case 1:
                items.Insert(random.Next(items.Count + 1), items[index]?.DeepClone());
                break;
            case 2:
                JsonNode? moved = items[index];
                items.RemoveAt(index);
                items.Insert(random.Next(items.Count + 1), moved);
                break;
            default:
                items.Insert(random.Next(items.Count + 1), item.Kind == JsonTypeInfoKind.Object ? generator.NextDocument(item) : items[index]?.DeepClone());
                break;
        }
    }

    // The contract of a list's place is that of its items.
    private static IEnumerable<(JsonNode Node, JsonTypeInfo Contract)> Places(JsonObject members, JsonTypeInfo contract)
    {
        yield return (members, contract);
        foreach (JsonPropertyInfo property in Branch(members, contract).Properties.Where(property => !property.IsExtensionData))
        {
            JsonTypeInfo type = contract.Options.GetTypeInfo(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
            JsonTypeInfo part = type.ElementType is { } element ? contract.Options.GetTypeInfo(element) : type;
            IEnumerable<JsonNode?> values = members[property.Name] switch
            {
                JsonArray { Count: > 0 } items when type.Kind == JsonTypeInfoKind.Enumerable => items,
                JsonObject map when type.Kind == JsonTypeInfoKind.Dictionary => map.Select(entry => entry.Value),
                JsonObject record when type.Kind == JsonTypeInfoKind.Object => [record],
                _ => [],
            };
            if (type.Kind == JsonTypeInfoKind.Enumerable && members[property.Name] is JsonArray { Count: > 0 } list)
            {
                yield return (list, part);
            }

            foreach (JsonObject record in values.OfType<JsonObject>().Where(_ => part.Kind == JsonTypeInfoKind.Object))
            {
                foreach ((JsonNode Node, JsonTypeInfo Contract) place in Places(record, part))
                {
                    yield return place;
                }
            }
        }
    }

    private static JsonTypeInfo Branch(JsonObject members, JsonTypeInfo contract) =>
        contract.PolymorphismOptions is { } union && members[union.TypeDiscriminatorPropertyName] is { } tag
            ? contract.Options.GetTypeInfo(union.DerivedTypes.First(derived => (string)derived.TypeDiscriminator! == tag.GetValue<string>()).DerivedType)
            : contract;
}
