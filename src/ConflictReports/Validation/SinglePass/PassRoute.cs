namespace ConflictReports.Validation.SinglePass;

/// <summary>How a node is judged.</summary>
internal enum PassRoute
{
    /// <summary>By its own keywords, in the pass.</summary>
    Own,

    /// <summary>As a tagged union: by the branch that the tag names.</summary>
    Union,

    /// <summary>By other schemas that apply to the same value, which is read once for each, and then by its own keywords.</summary>
    Applied,

    /// <summary>By the evaluator: the node has keywords that the pass does not know.</summary>
    Evaluated,

    /// <summary>Nothing fits.</summary>
    Nothing,
}
