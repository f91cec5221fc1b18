using System.Text.Json.Serialization.Metadata;
using ConflictReports.Merging.Edits;
using ConflictReports.Testing;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Merging.Edits;

/// <summary>That no list and no record of the contract is compared without somebody having said how.</summary>
public sealed class EditDeclarationTests
{
    [Fact]
    public void Every_list_of_every_record_has_a_declared_identity()
    {
        string[] lists = [.. Lists().Select(list => $"{list.Record.Type.Name}.{list.Member.Name}")];

        lists.Should().HaveCountGreaterThan(40);
        Lists().Where(list => ListIdentities.Find(list.Record.Type, list.Member.Name) is null).Select(list => $"{list.Record.Type.Name}.{list.Member.Name}").Should().BeEmpty();
    }

    [Fact]
    public void Every_list_is_compared_by_the_identity_that_is_declared_for_it()
    {
        foreach ((JsonTypeInfo record, JsonPropertyInfo member) in Lists().Where(list => list.Record == ContractWalk.All[0]))
        {
            ListIdentity declared = ListIdentities.Find(record.Type, member.Name)!;

            EditShape shape = EditShape.Report.Member(null, member.Name);

            shape.Kind.Should().Be(declared.IsWhole ? EditShapeKind.Value : EditShapeKind.List, member.Name);
            shape.Identity.Should().Be(declared.IsWhole ? null : declared, member.Name);
        }
    }

    [Fact]
    public void Every_record_is_declared_to_be_one_statement_or_to_be_shared_by_member() =>
        ContractWalk.All.Where(contract => contract.Kind == JsonTypeInfoKind.Object || ContractWalk.IsUnion(contract))
            .Where(contract => MergeUnits.IsUnit(contract.Type) is null).Select(contract => contract.Type.Name).Should().BeEmpty();

    [Fact]
    public void The_members_by_which_items_are_told_apart_exist()
    {
        // An identity of misspelt members would find all items alike, and every list one value.
        ReportGenerator generator = new(new Random(5), new GeneratorOptions { OptionalChance = 1, Size = 200 });
        foreach ((JsonTypeInfo record, JsonPropertyInfo member) in Lists())
        {
            JsonTypeInfo item = record.Options.GetTypeInfo(record.Options.GetTypeInfo(member.PropertyType).ElementType!);
            if (item.Kind == JsonTypeInfoKind.Object && ListIdentities.Find(record.Type, member.Name) is { IsWhole: false } identity)
            {
                string key = identity.KeyOf(System.Text.Json.JsonElement.Parse(ReportGenerator.ToUtf8(generator.NextDocument(item))));

                key.Should().NotBeEmpty($"{record.Type.Name}.{member.Name}");
            }
        }
    }

    private static IEnumerable<(JsonTypeInfo Record, JsonPropertyInfo Member)> Lists() =>
        from contract in ContractWalk.All
        where contract.Kind == JsonTypeInfoKind.Object
        from member in contract.Properties
        where !member.IsExtensionData && contract.Options.GetTypeInfo(Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType).Kind == JsonTypeInfoKind.Enumerable
        select (contract, member);
}
