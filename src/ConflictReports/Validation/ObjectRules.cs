using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ConflictReports.Validation;

/// <summary>What an object has to be; schemas are places in the table, -1 is none.</summary>
internal sealed record ObjectRules
{
    /// <summary>The members that the schema names, whether to describe them or to demand them.</summary>
    public required FrozenDictionary<string, MemberRule> Members { get; init; }

    /// <summary>The names that <c>properties</c> lists, in the order of the schema.</summary>
    public ImmutableArray<string> Described { get; init; } = [];

    /// <summary>How many members are looked out for; those of <see cref="Required"/> first, in their order.</summary>
    public int Watched { get; init; }

    /// <summary>The members that have to be there.</summary>
    public ImmutableArray<string> Required { get; init; } = [];

    /// <summary>The members that have to be there if another is.</summary>
    public ImmutableArray<(string Trigger, ImmutableArray<string> Required)> Dependent { get; init; } = [];

    /// <summary>The members of which one has to be there; one list for each demand.</summary>
    public ImmutableArray<string> AtLeastOne { get; init; } = [];

    /// <summary>The schemas of members by patterns of their names.</summary>
    public ImmutableArray<(Regex Pattern, int Schema)> Patterns { get; init; } = [];

    /// <summary>The schema of members that neither <c>properties</c> nor <c>patternProperties</c> describes.</summary>
    public int Additional { get; init; } = -1;

    /// <summary>The schema of the members that no other schema has judged which applies to the same object.</summary>
    public int Unevaluated { get; init; } = -1;

    /// <summary>The schema of the members' names.</summary>
    public int Names { get; init; } = -1;

    /// <summary>The least number of members.</summary>
    public int MinProperties { get; init; }

    /// <summary>The greatest number of members.</summary>
    public int MaxProperties { get; init; } = int.MaxValue;

    /// <summary>Whether any member is judged by a schema.</summary>
    public bool Descends => Described.Length > 0 || Patterns.Length > 0 || Additional >= 0 || Unevaluated >= 0;

    /// <summary>Whether several schemas may judge one member.</summary>
    public bool Overlaps => Unevaluated >= 0 || Patterns.Length > 1 || (Patterns.Length == 1 && Described.Length > 0);
}
