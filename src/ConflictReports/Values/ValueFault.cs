namespace ConflictReports.Values;

/// <summary>What is wrong with a value.</summary>
internal enum ValueFault
{
    /// <summary>A JSON value of another type than the member takes.</summary>
    Type,

    /// <summary>The right JSON type, but not the form of the value.</summary>
    Form,

    /// <summary>A text that is not one of a closed set.</summary>
    NotInSet,

    /// <summary>A number outside its range.</summary>
    Range,

    /// <summary>A text without any character.</summary>
    Empty,

    /// <summary>A list or an object without any item.</summary>
    EmptyList,

    /// <summary>A null where something was expected.</summary>
    Null,

    /// <summary>None of the members is there of which at least one is needed.</summary>
    NoneOf,
}
