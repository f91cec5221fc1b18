using System.Text.Json.Serialization.Metadata;
using ConflictReports.Json;
using ConflictReports.Json.Shapes;
using ConflictReports.Testing;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Json;

/// <summary>The shapes, by which documents known to be valid are read and records are walked, say what the serializer's contract says.</summary>
public sealed class RecordShapesTests
{
    private static IEnumerable<JsonTypeInfo> Contracts => ContractWalk.All.Where(info => info.Kind == JsonTypeInfoKind.Object && !ContractWalk.IsUnion(info));

    [Fact]
    public void Each_record_of_a_report_has_one_shape_and_there_is_no_other() =>
        RecordShapes.All.Select(shape => shape.Type).Should().OnlyHaveUniqueItems().And.BeEquivalentTo(Contracts.Select(info => info.Type));

    [Fact]
    public void A_shape_has_the_members_of_the_contract_in_their_order_and_requires_the_same()
    {
        foreach (JsonTypeInfo info in Contracts)
        {
            RecordShape shape = RecordShapes.All[RecordShapes.OrdinalOf(info.Type)];
            JsonPropertyInfo[] members = [.. info.Properties.Where(property => !property.IsExtensionData)];

            shape.Members.Select(member => (member.Name, member.IsRequired)).Should().Equal(members.Select(member => (member.Name, member.IsRequired)), info.Type.Name);
            shape.Members.Select(member => member.Kind).Should().Equal(members.Select(member => KindOf(member.PropertyType)), info.Type.Name);
        }
    }

    [Fact]
    public void The_members_that_hold_texts_and_those_that_hold_records_are_listed_apart()
    {
        foreach (RecordShape shape in RecordShapes.All)
        {
            shape.Texts.Should().Equal(shape.Members.Where(member => member.Kind is MemberKind.Text or MemberKind.Texts));
            shape.Holders.Should().Equal(shape.Members.Where(member => member.Kind is MemberKind.Record or MemberKind.Records or MemberKind.Extensions));
        }
    }

    private static MemberKind KindOf(Type type)
    {
        JsonTypeInfo contract = ReportContract.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        return (contract.Kind, contract.ElementType) switch
        {
            _ when type == typeof(string) => MemberKind.Text,
            _ when type.IsAssignableTo(typeof(ExtensibleRecord)) => MemberKind.Record,
            (JsonTypeInfoKind.Enumerable, { } item) when item == typeof(string) => MemberKind.Texts,
            (JsonTypeInfoKind.Enumerable, { } item) when item.IsAssignableTo(typeof(ExtensibleRecord)) => MemberKind.Records,
            (JsonTypeInfoKind.Dictionary, _) => MemberKind.Extensions,
            _ => MemberKind.Value,
        };
    }
}
