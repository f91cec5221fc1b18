namespace ConflictReports.Validation.SinglePass;

/// <summary>How a value is judged. The routes for a single type of value are there for speed: they leave out what they need not ask.</summary>
internal enum PassRoute
{
    /// <summary>By the node's own keywords, whatever type the value has.</summary>
    Own,

    /// <summary>Anything fits.</summary>
    Any,

    /// <summary>Nothing fits.</summary>
    Nothing,

    /// <summary>A string.</summary>
    Text,

    /// <summary>An object.</summary>
    Object,

    /// <summary>A list.</summary>
    List,

    /// <summary>A tagged union: by the branch that the tag names.</summary>
    Union,

    /// <summary>By other schemas that apply to the same value, which is read once for each, and then by the node's own keywords.</summary>
    Applied,

    /// <summary>By the evaluator: the node has keywords that the pass does not know.</summary>
    Evaluated,
}
