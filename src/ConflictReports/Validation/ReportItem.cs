using System.Globalization;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>An item of a report that has a local id.</summary>
public sealed record ReportItem
{
    private readonly string list;
    private readonly int index;

    internal ReportItem(LocalId id, ExtensibleRecord value, string list, int index)
    {
        Id = id;
        Value = value;
        this.list = list;
        this.index = index;
    }

    /// <summary>The local id.</summary>
    public LocalId Id { get; }

    /// <summary>The source, actor, event, claim, enquiry, relation, rating, judgement or evidence.</summary>
    public ExtensibleRecord Value { get; }

    /// <summary>The JSON Pointer (RFC 6901) of its place; made anew at each call, since few items are pointed at.</summary>
    public string Pointer => string.Create(CultureInfo.InvariantCulture, $"/{list}/{index}");
}
