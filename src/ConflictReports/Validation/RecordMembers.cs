using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Json;

namespace ConflictReports.Validation;

/// <summary>For each type of record that a report may hold, the members that hold records or free texts.</summary>
internal static class RecordMembers
{
    private static readonly FrozenDictionary<Type, RecordMember[]> Table = CreateTable();

    /// <summary>The members of a type of record, in the order of the documentation.</summary>
    public static RecordMember[] Of(Type type) => Table[type];

    private static FrozenDictionary<Type, RecordMember[]> CreateTable()
    {
        Dictionary<Type, RecordMember[]> table = [];
        Queue<Type> queue = new([typeof(ConflictReport)]);
        while (queue.TryDequeue(out Type? type))
        {
            if (table.ContainsKey(type))
            {
                continue;
            }

            table.Add(type, RecordMember.Of(type));
            JsonTypeInfo contract = ReportContract.Options.GetTypeInfo(type);
            IEnumerable<Type> derived = contract.PolymorphismOptions?.DerivedTypes.Select(kind => kind.DerivedType) ?? [];
            foreach (Type next in derived.Concat(table[type].Select(member => member.RecordType).OfType<Type>()))
            {
                queue.Enqueue(next);
            }
        }

        return table.ToFrozenDictionary();
    }
}
