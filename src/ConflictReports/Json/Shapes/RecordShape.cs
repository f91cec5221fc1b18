using System.Collections.Immutable;

namespace ConflictReports.Json.Shapes;

/// <summary>The members of one type of record, in the order of the contract.</summary>
internal abstract class RecordShape(Type type, ImmutableArray<MemberShape> members)
{
    /// <summary>The type of the record.</summary>
    public Type Type { get; } = type;

    /// <summary>All members.</summary>
    public ImmutableArray<MemberShape> Members { get; } = members;

    /// <summary>The members that hold free texts.</summary>
    public ImmutableArray<MemberShape> Texts { get; } = [.. members.Where(member => member.Kind is MemberKind.Text or MemberKind.Texts)];

    /// <summary>The members that hold records.</summary>
    public ImmutableArray<MemberShape> Holders { get; } = [.. members.Where(member => member.Kind is MemberKind.Record or MemberKind.Records or MemberKind.Extensions)];
}
