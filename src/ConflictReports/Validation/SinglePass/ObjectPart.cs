using System.Collections.Immutable;

namespace ConflictReports.Validation.SinglePass;

/// <summary>What an object has to be. Its members are those that the schema names, at most 64, so that a bit says of each whether it is there.</summary>
internal sealed class ObjectPart
{
    /// <summary>The most members that bits are kept for.</summary>
    public const int MostMembers = 64;

    /// <summary>The members by name.</summary>
    public required WordTable Members { get; init; }

    /// <summary>The schema of each member; filled in when all nodes are there.</summary>
    public required PassNode[] Schemas { get; init; }

    /// <summary>The schema of the other members.</summary>
    public PassNode Additional { get; set; } = PassNode.Any;

    /// <summary>What names have to be; null: any.</summary>
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

    /// <summary>Whether an object with these of the members, and so many in all, has what is demanded.</summary>
    public bool Fits(ulong present, int count)
    {
        if ((present & Required) != Required || (AtLeastOne != 0 && (present & AtLeastOne) == 0) || count < MinProperties || count > MaxProperties)
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
