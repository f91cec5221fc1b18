namespace ConflictReports.Validation.SinglePass;

/// <summary>The schema of a member or item, and beside it what is needed to judge most strings at a glance.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Bit">Of a member, its bit.</param>
/// <param name="Words">With <see cref="Glance.Word"/> the words.</param>
/// <param name="Glance">How the value is judged at a glance.</param>
/// <param name="LeastBytes">With <see cref="Glance.Length"/> the least number of bytes that fits whatever the characters.</param>
/// <param name="MostBytes">With <see cref="Glance.Length"/> the greatest number of bytes that fits whatever the characters.</param>
internal readonly record struct NextValue(PassNode Schema, ulong Bit, WordSet Words, Glance Glance, int LeastBytes, int MostBytes)
{
    /// <summary>The value of a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="bit">Of a member, its bit.</param>
    public static NextValue Of(PassNode schema, ulong bit = 0) => schema switch
    {
        { Route: PassRoute.Text, Text: { } text } => new NextValue(schema, bit, text.Words ?? WordSet.None, text.Glance, text.MinLength, text.MaxLength),
        { Route: PassRoute.Object } => new NextValue(schema, bit, WordSet.None, Glance.Object, 0, 0),
        { Route: PassRoute.List } => new NextValue(schema, bit, WordSet.None, Glance.List, 0, 0),
        _ => new NextValue(schema, bit, WordSet.None, Glance.None, 0, 0),
    };
}
