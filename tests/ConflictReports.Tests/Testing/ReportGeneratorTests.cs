using System.Collections;
using System.Reflection;
using System.Text.Json.Nodes;
using ConflictReports.Testing;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Testing;

public sealed class ReportGeneratorTests(ITestOutputHelper output)
{
    private const int Reports = 3000;

    [Fact]
    public void Every_property_of_every_record_and_every_value_of_every_closed_set_occurs()
    {
        Random random = Seed.Take(output.WriteLine).CreateRandom();
        ReportGenerator generator = new(random);
        Census census = new();
        for (int i = 0; i < Reports; i++)
        {
            census.Count(generator.Next());
        }

        output.WriteLine($"rarest: {string.Join(", ", census.Rarest(8))}");
        census.Missing().Should().BeEmpty();
    }

    [Fact]
    public void The_same_seed_makes_the_same_reports()
    {
        byte[] first = new ReportGenerator(new Random(7)).NextJson();
        byte[] second = new ReportGenerator(new Random(7)).NextJson();

        second.Should().Equal(first);
    }

    [Fact]
    public void A_minimal_report_has_only_what_is_required()
    {
        JsonObject document = new ReportGenerator(new Random(1), GeneratorOptions.Minimal).NextDocument();

        document.Select(member => member.Key).Should().BeEquivalentTo("schemaVersion", "id", "publisher", "sources");
    }

    /// <summary>Counts by reflection, not by the contract, so that it does not share the generator's blind spots.</summary>
    private sealed class Census
    {
        private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

        public Census()
        {
            foreach (Type record in Records.Concrete)
            {
                counts[record.Name] = 0;
                foreach (PropertyInfo property in Records.Members(record))
                {
                    counts[$"{record.Name}.{property.Name}"] = 0;
                    Expect(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
                }
            }
        }

        public void Count(ExtensibleRecord record)
        {
            counts[record.GetType().Name]++;
            foreach (PropertyInfo property in Records.Members(record.GetType()))
            {
                object? value = property.GetValue(record);
                if (Records.IsPresent(value))
                {
                    counts[$"{record.GetType().Name}.{property.Name}"]++;
                    CountValue(value!);
                }
            }
        }

        public IEnumerable<string> Missing() => counts.Where(pair => pair.Value == 0).Select(pair => pair.Key);

        public IEnumerable<string> Rarest(int number) => counts.OrderBy(pair => pair.Value).Take(number).Select(pair => $"{pair.Key} {pair.Value}");

        private void Expect(Type type)
        {
            Type item = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>) ? type.GetGenericArguments()[0] : type;
            if (item.IsEnum)
            {
                foreach (object value in Enum.GetValues(item))
                {
                    counts.TryAdd($"{item.Name} {value}", 0);
                }
            }
            else if (Records.IsVocabulary(item))
            {
                counts.TryAdd($"{item.Name}, known", 0);
                counts.TryAdd($"{item.Name}, of partners", 0);
            }
        }

        private void CountValue(object value)
        {
            switch (value)
            {
                case ExtensibleRecord record:
                    Count(record);
                    break;
                case EquatableMap<Extension> map:
                    CountAll(map.Values);
                    break;
                case Enum set:
                    counts[$"{set.GetType().Name} {set}"]++;
                    break;
                case IEnumerable items when value is not string:
                    CountAll(items);
                    break;
                default:
                    CountTerm(value);
                    break;
            }
        }

        private void CountAll(IEnumerable items)
        {
            foreach (object item in items)
            {
                CountValue(item);
            }
        }

        private void CountTerm(object value)
        {
            if (Records.IsVocabulary(value.GetType()))
            {
                bool known = (bool)value.GetType().GetProperty("IsKnown")!.GetValue(value)!;
                counts[$"{value.GetType().Name}, {(known ? "known" : "of partners")}"]++;
            }
        }
    }
}
