namespace ConflictReports.Testing.Schemas;

/// <summary>A step from a subschema to one within it.</summary>
/// <param name="Kind">What kind of step.</param>
/// <param name="Member">The name of the member; empty for other steps.</param>
/// <param name="Branch">The number of the branch, from 0; 0 for other steps.</param>
public sealed record SchemaStep(SchemaStepKind Kind, string Member = "", int Branch = 0);
