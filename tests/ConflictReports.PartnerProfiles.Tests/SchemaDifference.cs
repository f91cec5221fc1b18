namespace ConflictReports.PartnerProfiles.Tests;

/// <summary>A keyword in which two schemas differ.</summary>
/// <param name="Definition">The name of the definition; that of the root is ConflictReport.</param>
/// <param name="Member">The way from the definition to the subschema, such as <c>properties/claims/items</c>; empty for the definition itself.</param>
/// <param name="Keyword">The keyword.</param>
/// <param name="Released">What the released schema says; null: nothing.</param>
/// <param name="Reflected">What the reflected one says; null: nothing.</param>
internal sealed record SchemaDifference(string Definition, string Member, string Keyword, string? Released, string? Reflected)
{
    public override string ToString() => $"{Definition} {Member} {Keyword}: released {Released ?? "nothing"}, reflected {Reflected ?? "nothing"}";
}
