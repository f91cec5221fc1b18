using System.Globalization;
using ConflictReports.Json;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>A record somewhere in a report, with its place; the place is written out only where it is asked for.</summary>
internal sealed class ReportPart
{
    private readonly string member;
    private readonly string? item;

    private ReportPart(ExtensibleRecord value, ReportPart? parent, string member, string? item, string? key = null)
    {
        Value = value;
        Parent = parent;
        this.member = member;
        this.item = item;
        Key = key;
    }

    /// <summary>The record.</summary>
    public ExtensibleRecord Value { get; }

    /// <summary>The record that holds it; null for the report.</summary>
    public ReportPart? Parent { get; }

    /// <summary>The JSON Pointer (RFC 6901) of the record; empty for the report.</summary>
    public string Pointer
    {
        get
        {
            Stack<string> steps = new();
            for (ReportPart part = this; part.Parent is not null; part = part.Parent)
            {
                steps.Push(part.item is null ? $"/{part.member}" : $"/{part.member}/{part.item}");
            }

            return string.Concat(steps);
        }
    }

    /// <summary>The name of the member that holds the record, or that holds the list it is in; empty for the report.</summary>
    public string Member => member;

    /// <summary>The key under which the record stands in a map; otherwise null.</summary>
    public string? Key { get; }

    /// <summary>The part that is the whole report.</summary>
    public static ReportPart Of(ConflictReport report) => new(report, parent: null, "", item: null);

    /// <summary>The record of a type that holds this one, directly or not; null if there is none.</summary>
    public T? Holder<T>()
        where T : ExtensibleRecord
    {
        ReportPart? part = Parent;
        while (part is not null and not { Value: T })
        {
            part = part.Parent;
        }

        return part?.Value as T;
    }

    /// <summary>A record in a member of this one.</summary>
    internal ReportPart At(string name, ExtensibleRecord value) => new(value, this, name, item: null);

    /// <summary>A record in a list that is a member of this one.</summary>
    internal ReportPart At(string name, int index, ExtensibleRecord value) => new(value, this, name, index.ToString(CultureInfo.InvariantCulture));

    /// <summary>A record in a map that is a member of this one.</summary>
    internal ReportPart At(string name, string key, ExtensibleRecord value) => new(value, this, name, JsonLocator.Escape(key), key);
}
