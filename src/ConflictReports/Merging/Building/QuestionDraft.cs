using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>A question in the making.</summary>
internal sealed class QuestionDraft(QuestionKind kind, string order)
{
    private readonly Dictionary<string, ValueDraft> values = new(StringComparer.Ordinal);

    public QuestionKind Kind { get; } = kind;

    /// <summary>What questions of one cluster and kind are ordered by.</summary>
    public string Order { get; } = order;

    public QuantityKey? Key { get; init; }

    public string? SideName { get; init; }

    public TimeRole? Role { get; init; }

    public StageClass? Stage { get; init; }

    /// <summary>The statement that most claims have, of several the first in ordinal order; only of occurrences, and once the ids are given.</summary>
    public string? Proposition { get; private set; }

    /// <summary>The id in the dossier; given once the order is known.</summary>
    public string Id { get; private set; } = "";

    /// <summary>The values in their order; final once the ids are given.</summary>
    public IReadOnlyList<ValueDraft> Values { get; private set; } = [];

    /// <summary>Adds a claim to the value with this one's key.</summary>
    public void Add(ValueDraft value, LiveClaim claim, EquatableArray<Population> of = default)
    {
        values.TryAdd(value.Key, value);
        values[value.Key].Add(claim, of);
    }

    public void Number(string id)
    {
        Id = id;
        List<ValueDraft> sorted = [.. values.Values];
        sorted.Sort(ValueDraft.Compare);
        Values = sorted;
        Proposition = Kind == QuestionKind.Occurrence
            ? ClusterDraft.MostFrequent(sorted.SelectMany(value => value.Claims).Select(claim => claim.Claim.Statement.Text).Order(StringComparer.Ordinal))
            : null;
        for (int i = 0; i < Values.Count; i++)
        {
            Values[i].Id = $"{id}.v{i + 1}";
        }
    }
}
