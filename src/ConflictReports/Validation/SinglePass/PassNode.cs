namespace ConflictReports.Validation.SinglePass;

/// <summary>One subschema as a pass uses it. Nodes refer to each other, in circles too: <see cref="PassTable"/> links them once all are made, and then nothing changes any more.</summary>
internal sealed record PassNode
{
    /// <summary>The node that anything fits.</summary>
    public static readonly PassNode Any = new() { Index = -1, Route = PassRoute.Any };

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
