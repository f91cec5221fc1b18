using System.Globalization;
using ConflictReports.Json;
using ConflictReports.Json.Shapes;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>A record somewhere in a report, with its place; the place is written out only where it is asked for.</summary>
internal sealed class ReportPart
{
    /// <summary>Stands for the index of a record that is in no list.</summary>
    public const int NoIndex = -1;

    private readonly int index;

    /// <summary>Places a record.</summary>
    /// <param name="value">The record.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="parent">The record that holds it.</param>
    /// <param name="member">The member that holds it.</param>
    /// <param name="index">Its index in the list.</param>
    /// <param name="key">Its key in the map.</param>
    public ReportPart(ExtensibleRecord value, RecordShape shape, ReportPart? parent, string member, int index, string? key = null)
    {
        Value = value;
        Shape = shape;
        Parent = parent;
        Member = member;
        this.index = index;
        Key = key;
    }

    /// <summary>The record.</summary>
    public ExtensibleRecord Value { get; }

    /// <summary>The members of the record.</summary>
    public RecordShape Shape { get; }

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
                steps.Push(part.index >= 0 ? string.Create(CultureInfo.InvariantCulture, $"/{part.Member}/{part.index}")
                    : part.Key is not null ? $"/{part.Member}/{JsonLocator.Escape(part.Key)}"
                    : $"/{part.Member}");
            }

            return string.Concat(steps);
        }
    }

    /// <summary>The name of the member that holds the record, or that holds the list it is in; empty for the report.</summary>
    public string Member { get; }

    /// <summary>The key under which the record stands in a map; otherwise null.</summary>
    public string? Key { get; }

    /// <summary>The next record of the same type in the report; set while the parts are collected.</summary>
    internal ReportPart? NextOfType { get; set; }

    /// <summary>The part that is the whole report.</summary>
    public static ReportPart Of(ConflictReport report) => new(report, ReportShapes.ConflictReports, parent: null, "", NoIndex);

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
}
