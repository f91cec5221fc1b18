namespace ConflictReports.Validation;

/// <summary>The types of JSON Schema as a set.</summary>
[Flags]
internal enum JsonKinds
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Number = 4,

    /// <summary>A number without a fraction, however it is written: <c>3.0</c> and <c>3e2</c> are whole.</summary>
    Integer = 8,
    String = 16,
    Array = 32,
    Object = 64,
    All = Null | Boolean | Number | Integer | String | Array | Object,
}
