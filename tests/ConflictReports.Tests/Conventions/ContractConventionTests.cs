using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Json;
using ConflictReports.Testing;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Conventions;

public sealed class ContractConventionTests
{
    [Fact]
    public void Every_list_of_a_record_is_a_list_in_the_contract_with_its_items_known()
    {
        foreach (Type list in Records.Concrete.SelectMany(Records.Members).Select(property => property.PropertyType).Distinct())
        {
            if (list.IsGenericType && list.GetGenericTypeDefinition() == typeof(EquatableArray<>))
            {
                JsonTypeInfo contract = ReportContract.Options.GetTypeInfo(list);

                contract.Kind.Should().Be(JsonTypeInfoKind.Enumerable, list.ToString());
                contract.ElementType.Should().Be(list.GetGenericArguments()[0]);
            }
        }
    }

    [Fact]
    public void Every_map_of_a_record_is_a_map_in_the_contract_with_its_values_known()
    {
        JsonTypeInfo contract = ReportContract.Options.GetTypeInfo(typeof(EquatableMap<Extension>));

        contract.Kind.Should().Be(JsonTypeInfoKind.Dictionary);
        contract.ElementType.Should().Be<Extension>();
    }

    [Fact]
    public void Every_record_is_reached_from_the_report() =>
        ContractWalk.All.Select(info => info.Type).Should().Contain(Records.Concrete);

    [Fact]
    public void The_contract_of_a_record_has_its_members_and_nothing_that_is_computed()
    {
        foreach (JsonTypeInfo contract in Objects())
        {
            string[] members = [.. contract.Properties.Where(property => !property.IsExtensionData).Select(property => property.Name)];

            members.Should().BeEquivalentTo(Records.Members(contract.Type).Select(NameOf), contract.Type.Name);
            members.Should().NotIntersectWith(Records.Computed(contract.Type).Select(NameOf), contract.Type.Name);
            contract.Properties.Should().ContainSingle(property => property.IsExtensionData, contract.Type.Name);
        }
    }

    [Fact]
    public void No_member_takes_null_and_what_is_not_nullable_is_required()
    {
        foreach (JsonTypeInfo contract in Objects())
        {
            foreach (JsonPropertyInfo property in contract.Properties.Where(property => !property.IsExtensionData))
            {
                property.IsSetNullable.Should().BeFalse($"{contract.Type.Name}.{property.Name}");
                bool isRequired = ((PropertyInfo)property.AttributeProvider!).IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute), inherit: true);
                property.IsRequired.Should().Be(isRequired, $"{contract.Type.Name}.{property.Name}");
            }
        }
    }

    [Fact]
    public void Whatever_is_absent_from_a_document_is_absent_from_the_record()
    {
        foreach (JsonTypeInfo contract in Objects())
        {
            byte[] json = ReportGenerator.ToUtf8(new ReportGenerator(new Random(3), GeneratorOptions.Minimal).NextDocument(contract));
            object record = JsonSerializer.Deserialize(json, contract)!;
            using JsonDocument document = JsonDocument.Parse(json);
            foreach (PropertyInfo property in Records.Members(contract.Type))
            {
                bool said = document.RootElement.TryGetProperty(NameOf(property), out _);
                Records.IsPresent(property.GetValue(record)).Should().Be(said, $"{contract.Type.Name}.{property.Name}");
            }
        }
    }

    private static IEnumerable<JsonTypeInfo> Objects() => ContractWalk.All.Where(info => info.Kind == JsonTypeInfoKind.Object && !ContractWalk.IsUnion(info));

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<System.Text.Json.Serialization.JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}
