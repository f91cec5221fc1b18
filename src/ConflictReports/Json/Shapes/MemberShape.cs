using System.Text.Json.Serialization.Metadata;
using ConflictReports.Values;

namespace ConflictReports.Json.Shapes;

/// <summary>A member of a record: its name, what it holds, and the way to it.</summary>
internal abstract class MemberShape(JsonPropertyInfo contract, MemberKind kind)
{
    /// <summary>The name in the document.</summary>
    public string Name { get; } = contract.Name;

    /// <summary>Whether a record has to have the member.</summary>
    public bool IsRequired { get; } = contract.IsRequired;

    /// <summary>What the member holds; it says which of the methods below is meant.</summary>
    public MemberKind Kind { get; } = kind;

    /// <summary>The text of a <see cref="MemberKind.Text"/>.</summary>
    public virtual string? TextOf(ExtensibleRecord record) => null;

    /// <summary>The texts of <see cref="MemberKind.Texts"/>.</summary>
    public virtual ReadOnlySpan<string> TextsOf(ExtensibleRecord record) => [];

    /// <summary>The record of a <see cref="MemberKind.Record"/>.</summary>
    public virtual ExtensibleRecord? RecordOf(ExtensibleRecord record) => null;

    /// <summary>The records of <see cref="MemberKind.Records"/>.</summary>
    public virtual ReadOnlySpan<ExtensibleRecord> RecordsOf(ExtensibleRecord record) => [];

    /// <summary>The records of a <see cref="MemberKind.Extensions"/>, in the order of their keys.</summary>
    public virtual EquatableMap<Extension>? ExtensionsOf(ExtensibleRecord record) => null;

    /// <summary>The shape of a record that the member holds.</summary>
    public virtual RecordShape ShapeOf(ExtensibleRecord held) => throw new InvalidOperationException($"{Name} holds no record.");
}
