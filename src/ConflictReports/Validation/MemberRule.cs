namespace ConflictReports.Validation;

/// <summary>What a schema says of one member.</summary>
/// <param name="Schema">The place of its schema in the table, or -1 if <c>properties</c> does not list it.</param>
/// <param name="Watch">The bit that says whether it is there, or -1 if nobody asks.</param>
internal sealed record MemberRule(int Schema, int Watch);
