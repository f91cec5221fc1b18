using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ConflictReports.Json;

namespace ConflictReports.Validation.SinglePass;

/// <content>Nodes that are not judged by their own keywords alone.</content>
internal ref partial struct DocumentPass<TScanner>
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Refuse(PassNode node, int token, int depth)
    {
        AddFault(node, token);
        return SkipValue(token, depth);
    }

    // The tag may come after other members, so it is looked for first; then only the branch that it names is judged.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadUnion(PassNode node, int token, int depth)
    {
        UnionPart union = node.Union!;
        int branch = tokens.Kind(token) == '{' ? FindBranch(union, token, depth) : -1;
        return workLeft < 0 ? Undecided : branch < 0 ? Refuse(node, token, depth) : ReadValue(union.Branches[branch], token, depth);
    }

    // The first member of the tag's name decides; a second one, or malformed bytes before it, are found when the branch is read or the value skipped.
    private int FindBranch(UnionPart union, int token, int depth)
    {
        token++;
        while (TryTakeText(token, out ReadOnlySpan<byte> name, out bool isEscaped))
        {
            bool isTag = isEscaped || !union.Tag.Table.IsComplete
                ? union.Tag.Table.Find(MemberName.Decode(name, isEscaped)) >= 0
                : FindWord(tokens, token, union.Tag) >= 0;
            token += ToValue;
            if (isTag)
            {
                return FindTagValue(union, token);
            }

            token = TakeNext((byte)'}', FindEnd(token, depth + 1), out bool goesOn);
            if (!goesOn)
            {
                return -1;
            }
        }

        return -1;
    }

    // The token behind a value that is not judged here.
    private int FindEnd(int token, int depth)
    {
        int start = token;
        int open = depth;
        do
        {
            byte first = tokens.Kind(token);
            if (first == 0)
            {
                return Undecided;
            }

            open += first is (byte)'{' or (byte)'[' ? 1 : first is (byte)'}' or (byte)']' ? -1 : 0;
            token += first == '"' ? 2 : 1;
        }
        while (open > depth);
        return Spend(token, start);
    }

    private readonly int FindTagValue(UnionPart union, int token) =>
        !TryTakeText(token, out ReadOnlySpan<byte> text, out bool isEscaped) ? -1
        : isEscaped || !union.Values.Table.IsComplete ? union.Values.Table.Find(MemberName.Decode(text, isEscaped))
        : FindWord(tokens, token, union.Values);

    // In the order of the evaluator: type, then the other schemas, then the node's own keywords.
    private int ReadApplied(PassNode node, int token, int depth)
    {
        Applicators applicators = node.Applicators!;

        // Many schemas may apply to each of many nested values.
        if (workLeft < 0 || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return Undecided;
        }

        if (!MayBe(node, token))
        {
            return Refuse(node, token, depth);
        }

        int end = applicators.Reference < 0 ? token : ReadAgain(applicators.Reference, token, depth);
        for (int i = 0; end != Undecided && i < applicators.AllOf.Length; i++)
        {
            end = ReadAgain(applicators.AllOf[i], token, depth);
        }

        if (end != Undecided && node.Union is not null)
        {
            end = Spend(ReadUnion(node, token, depth), token);
        }

        if (end == Undecided || !TryAlternatives(applicators, token, depth, out bool fits))
        {
            return Undecided;
        }

        end = ReadValue(node.Own!, token, depth);
        if (!fits)
        {
            AddFault(node, token);
        }

        return end;
    }

    private readonly bool MayBe(PassNode node, int token) => tokens.Kind(token) switch
    {
        (byte)'"' => node.Kinds.HasFlag(JsonKinds.String),
        (byte)'{' => node.Kinds.HasFlag(JsonKinds.Object),
        (byte)'[' => node.Kinds.HasFlag(JsonKinds.Array),
        (byte)'t' or (byte)'f' => node.Kinds.HasFlag(JsonKinds.Boolean),
        (byte)'n' => node.Kinds.HasFlag(JsonKinds.Null),
        _ => node.Kinds.HasFlag(JsonKinds.Number),
    };

    // Ends at once when the budget is spent.
    private bool TryAlternatives(Applicators applicators, int token, int depth, out bool fits)
    {
        fits = true;
        int fitting = 1;
        bool isDecided = applicators.AnyOf.IsEmpty || TryCount(applicators.AnyOf, token, depth, most: 1, out fitting);
        fits &= fitting > 0;
        fitting = 1;
        isDecided = isDecided && (applicators.OneOf.IsEmpty || TryCount(applicators.OneOf, token, depth, most: 2, out fitting));
        fits &= fitting == 1;
        bool excluded = false;
        isDecided = isDecided && (applicators.Not < 0 || TrySilently(applicators.Not, token, depth, out excluded));
        fits &= !excluded;
        return isDecided && (applicators.If < 0 || TryCondition(applicators, token, depth));
    }

    private bool TryCondition(Applicators applicators, int token, int depth)
    {
        if (!TrySilently(applicators.If, token, depth, out bool holds))
        {
            return false;
        }

        int chosen = holds ? applicators.Then : applicators.Else;
        return chosen < 0 || ReadAgain(chosen, token, depth) != Undecided;
    }

    // How many of the schemas fit; no more are tried once there are enough.
    private bool TryCount(ImmutableArray<int> schemas, int token, int depth, int most, out int fitting)
    {
        fitting = 0;
        for (int i = 0; i < schemas.Length && fitting < most; i++)
        {
            if (!TrySilently(schemas[i], token, depth, out bool fits))
            {
                return false;
            }

            fitting += fits ? 1 : 0;
        }

        return true;
    }

    private bool TrySilently(int schema, int token, int depth, out bool fits)
    {
        int before = faultCount;
        silent++;
        int end = ReadAgain(schema, token, depth);
        silent--;
        fits = faultCount == before;
        faultCount = before;
        return end != Undecided;
    }

    private int ReadAgain(int schema, int token, int depth) => Spend(ReadValue(nodes[schema], token, depth), token);

    private int Spend(int end, int token)
    {
        workLeft -= end == Undecided ? 0 : tokens.Place(end) - tokens.Place(token);
        return workLeft < 0 ? Undecided : end;
    }

    private int ReadEvaluated(PassNode node, int token, int depth)
    {
        int end = Spend(SkipValue(token, depth), token);
        if (end == Undecided)
        {
            return Undecided;
        }

        try
        {
            Utf8JsonReader reader = new(json[tokens.Place(token)..tokens.Place(end)], new JsonReaderOptions { MaxDepth = limits.MaxDepth });
            reader.Read();
            if (!new SchemaEvaluator(evaluatorNodes).Evaluate(node.Index, ref reader, null))
            {
                AddFault(node, token);
            }

            return end;
        }
        catch (Exception doubt) when (doubt is JsonException or InsufficientExecutionStackException)
        {
            return Undecided;
        }
    }
}
