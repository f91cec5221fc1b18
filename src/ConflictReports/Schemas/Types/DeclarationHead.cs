namespace ConflictReports.Schemas.Types;

/// <summary>What stands at the head of a written file.</summary>
internal static class DeclarationHead
{
    /// <summary>What the file is, and what its types leave open.</summary>
    /// <param name="model">What is declared.</param>
    /// <param name="absence">How the language says that a member is left out.</param>
    /// <param name="others">Why members without a name have no type in the language, and how to add them.</param>
    public static Documentation Describe(DeclarationModel model, string absence, string others)
    {
        string origin = model.Address is { } address ? $"Generated from {address}; not to be edited." : "Generated from its schema; not to be edited.";
        List<DocumentedItem> remarks =
        [
            new(null, "A type says which members there are and what they hold. The forms of texts and the ranges of numbers stand in the schema alone: validate what you send."),
            new(null, model.HasNull ? $"What is not said is left out. {absence}" : $"What is not said is left out, never null. {absence}"),
        ];
        if (model.HasNoEmptyList)
        {
            remarks.Add(new(null, "No list is empty: leave the member out instead."));
        }

        if (model.HasOpenRecord)
        {
            remarks.Add(new(null, others));
        }

        return new Documentation([$"The types of {model.Root}.", origin], remarks, []);
    }
}
