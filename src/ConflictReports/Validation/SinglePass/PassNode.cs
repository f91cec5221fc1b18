namespace ConflictReports.Validation.SinglePass;

/// <summary>One subschema as a pass uses it. It refers to others by their place in the table.</summary>
internal sealed record PassNode
{
    /// <summary>The place in the evaluator's table, too.</summary>
    public required int Index { get; init; }

    /// <summary>How it is judged.</summary>
    public required PassRoute Route { get; init; }

    /// <summary>The types that fit.</summary>
    public JsonKinds Kinds { get; init; } = JsonKinds.All;

    /// <summary>What strings have to be; null: any.</summary>
    public TextPart? Text { get; init; }

    /// <summary>What numbers have to be; null: any.</summary>
    public NumberPart? Number { get; init; }

    /// <summary>What lists have to be; null: any.</summary>
    public ListPart? List { get; init; }

    /// <summary>What objects have to be; null: any.</summary>
    public ObjectPart? Object { get; init; }

    /// <summary>The schemas that apply to the same value.</summary>
    public Applicators? Applicators { get; init; }

    /// <summary>The union, if there is one.</summary>
    public UnionPart? Union { get; init; }

    /// <summary>With <see cref="PassRoute.Applied"/> the same node by its own keywords alone.</summary>
    public PassNode? Own { get; init; }
}
