using System.Collections.Immutable;
using System.Numerics;

namespace ConflictReports.Validation.SinglePass;

/// <summary>What an object has to be. A bit says of each member that the schema names whether it is there; the last bit speaks of all others.</summary>
internal sealed class ObjectPart
{
    /// <summary>The index that all members share which the schema does not name. There are fewer that it names.</summary>
    public const int OtherMember = 63;

    /// <summary>The bits of the members that the schema names.</summary>
    public const ulong NamedMembers = (1UL << OtherMember) - 1;

    /// <summary>The members by name.</summary>
    public required WordTable Members { get; init; }

    /// <summary>The members' names as they mostly stand, by the same index; at least one.</summary>
    public required MemberPattern[] Patterns { get; init; }

    /// <summary>Where in <see cref="PassMemory"/> the guesses for this object begin: one for what follows each member, and one for the first.</summary>
    public required int FirstGuess { get; init; }

    /// <summary>The schema of each member, and at <see cref="OtherMember"/> that of all others; filled in when all nodes are there.</summary>
    public PassNode[] Schemas { get; } = new PassNode[OtherMember + 1];

    /// <summary>The members that must not be there; filled in when all nodes are there.</summary>
    public ulong Forbidden { get; set; }

    /// <summary>What names have to be; null: any. Then no name is guessed.</summary>
    public PassNode? Names { get; init; }

    /// <summary>The members that have to be there.</summary>
    public ulong Required { get; init; }

    /// <summary>The members of which one has to be there; none: no such demand.</summary>
    public ulong AtLeastOne { get; init; }

    /// <summary>The members that have to be there if another is.</summary>
    public ImmutableArray<(ulong Trigger, ulong Required)> Dependent { get; init; } = [];

    /// <summary>The least number of members.</summary>
    public int MinProperties { get; init; }

    /// <summary>The greatest number of members.</summary>
    public int MaxProperties { get; init; } = int.MaxValue;

    /// <summary>Whether an object has what is demanded, and nothing that must not be there.</summary>
    public bool Fits(in MembersSeen seen)
    {
        ulong present = seen.Present;
        int count = BitOperations.PopCount(present & NamedMembers) + seen.Others;
        if (seen.HasWrongName || (present & Required) != Required || (present & Forbidden) != 0 || (AtLeastOne != 0 && (present & AtLeastOne) == 0) || count < MinProperties || count > MaxProperties)
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
