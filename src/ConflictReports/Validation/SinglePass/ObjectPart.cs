using System.Collections.Immutable;
using System.Numerics;

namespace ConflictReports.Validation.SinglePass;

/// <summary>What an object has to be. A bit says of each member that the schema names whether it is there; the last bit speaks of all others.</summary>
internal sealed class ObjectPart
{
    /// <summary>The index that all members share which the schema does not name. There are fewer that it names.</summary>
    public const int OtherMember = 63;

    /// <summary>The index that stands for no member at all.</summary>
    public const int NoMember = 64;

    /// <summary>The bits of the members that the schema names.</summary>
    public const ulong NamedMembers = (1UL << OtherMember) - 1;

    /// <summary>The members that are told by their names alone: all, or none if names have demands of their own.</summary>
    public readonly WordTable<NextValue> Told;

    /// <summary>The members by name.</summary>
    public readonly WordTable<NextValue> Members;

    /// <summary>Makes it.</summary>
    public ObjectPart(WordTable<NextValue> members, bool areTold)
    {
        Members = members;
        Values[NoMember] = NextValue.Of(PassNode.Any, NamedMembers);
        Told = areTold ? members : WordTable<NextValue>.None;
    }

    /// <summary>The value of each member, and at <see cref="OtherMember"/> that of all others; filled in when all nodes are there.</summary>
    public NextValue[] Values { get; } = new NextValue[NoMember + 1];

    /// <summary>The members that must not be there; filled in when all nodes are there.</summary>
    public ulong Forbidden { get; set; }

    /// <summary>What names have to be; null: any.</summary>
    public PassNode? Names { get; init; }

    /// <summary>The members that have to be there.</summary>
    public ulong Required { get; init; }

    /// <summary>Whether nothing else is demanded; filled in when all nodes are there.</summary>
    public bool HasOnlyRequired { get; set; }

    /// <summary>The members of which one has to be there; none: no such demand.</summary>
    public ulong AtLeastOne { get; init; }

    /// <summary>The members that have to be there if another is.</summary>
    public ImmutableArray<(ulong Trigger, ulong Required)> Dependent { get; init; } = [];

    /// <summary>The least number of members.</summary>
    public int MinProperties { get; init; }

    /// <summary>The greatest number of members.</summary>
    public int MaxProperties { get; init; } = int.MaxValue;

    /// <summary>Whether an object has what is demanded, and nothing that must not be there.</summary>
    public bool Fits(in MembersSeen seen) =>
        (seen.Present & Required) == Required && (HasOnlyRequired || FitsOtherwise(seen.Present, BitOperations.PopCount(seen.Present & NamedMembers) + seen.Others)) && !seen.HasWrongName;

    private bool FitsOtherwise(ulong present, int count)
    {
        if ((present & Forbidden) != 0 || (AtLeastOne != 0 && (present & AtLeastOne) == 0) || count < MinProperties || count > MaxProperties)
        {
            return false;
        }

        foreach ((ulong trigger, ulong required) in Dependent)
        {
            if ((present & trigger) != 0 && (present & required) != required)
            {
                return false;
            }
        }

        return true;
    }
}
