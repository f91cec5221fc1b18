using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ConflictReports.Json;

namespace ConflictReports.Validation.SinglePass;

/// <content>Nodes that are not judged by their own keywords alone.</content>
internal ref partial struct DocumentPass<TScanner>
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Refuse(PassNode node, int start, int depth)
    {
        AddFault(node, start);
        return SkipValue(start, depth);
    }

    // The tag may come after other members, so it is looked for first; then only the branch that it names is judged.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadUnion(PassNode node, int start, int depth)
    {
        UnionPart union = node.Union!;
        int branch = At(start) == '{' ? FindBranch(union, start, depth) : -1;
        return workLeft < 0 ? Undecided : branch < 0 ? Refuse(node, start, depth) : ReadValue(union.Branches[branch], start, depth);
    }

    // The first member of the tag's name decides; a second one, or malformed bytes before it, are found when the branch is read or the value skipped.
    private int FindBranch(UnionPart union, int start, int depth)
    {
        int position = SkipSpace(start + 1);
        while (At(position) == '"')
        {
            int nameEnd = FindClosingQuote(position + 1, out bool isEscaped);
            if (nameEnd < 0)
            {
                return -1;
            }

            bool isTag = isEscaped || !union.Tag.IsComplete
                ? union.Tag.Find(MemberName.Decode(json[(position + 1)..nameEnd], isEscaped)) >= 0
                : TScanner.FindWord(json, position + 1, union.Tag) >= 0;
            position = SkipSpace(nameEnd + 1);
            position = At(position) == ':' ? SkipSpace(position + 1) : Undecided;
            if (isTag)
            {
                return position < 0 ? -1 : FindTagValue(union, position);
            }

            position = position < 0 ? Undecided : SkipUncounted(position, depth + 1);
            position = TakeNext((byte)'}', position, out bool goesOn);
            if (!goesOn)
            {
                return -1;
            }
        }

        return -1;
    }

    private int SkipUncounted(int start, int depth)
    {
        long counted = values;
        int end = Spend(SkipValue(start, depth), start);
        values = counted;
        return end;
    }

    private readonly int FindTagValue(UnionPart union, int start)
    {
        if (At(start) != '"')
        {
            return -1;
        }

        int index = TScanner.FindWord(json, start + 1, union.Values);
        if (index >= 0)
        {
            return index;
        }

        int end = FindClosingQuote(start + 1, out bool isEscaped);
        return end >= 0 && (isEscaped || !union.Values.IsComplete) ? union.Values.Find(MemberName.Decode(json[(start + 1)..end], isEscaped)) : -1;
    }

    // In the order of the evaluator: type, then the other schemas, then the node's own keywords.
    private int ReadApplied(PassNode node, int start, int depth)
    {
        Applicators applicators = node.Applicators!;

        // Many schemas may apply to each of many nested values.
        if (workLeft < 0 || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return Undecided;
        }

        if (!MayBe(node, start))
        {
            return Refuse(node, start, depth);
        }

        long counted = values;
        int end = applicators.Reference < 0 ? start : ReadAgain(applicators.Reference, start, depth);
        for (int i = 0; end >= 0 && i < applicators.AllOf.Length; i++)
        {
            end = ReadAgain(applicators.AllOf[i], start, depth);
        }

        if (end >= 0 && node.Union is not null)
        {
            end = Spend(ReadUnion(node, start, depth), start);
        }

        if (end < 0 || !TryAlternatives(applicators, start, depth, out bool fits))
        {
            return Undecided;
        }

        values = counted;
        end = ReadValue(node.Own!, start, depth);
        if (!fits)
        {
            AddFault(node, start);
        }

        return end;
    }

    private readonly bool MayBe(PassNode node, int start) => At(start) switch
    {
        (byte)'"' => node.Kinds.HasFlag(JsonKinds.String),
        (byte)'{' => node.Kinds.HasFlag(JsonKinds.Object),
        (byte)'[' => node.Kinds.HasFlag(JsonKinds.Array),
        (byte)'t' or (byte)'f' => node.Kinds.HasFlag(JsonKinds.Boolean),
        (byte)'n' => node.Kinds.HasFlag(JsonKinds.Null),
        _ => node.Kinds.HasFlag(JsonKinds.Number),
    };

    // Ends at once when the budget is spent.
    private bool TryAlternatives(Applicators applicators, int start, int depth, out bool fits)
    {
        fits = true;
        int fitting = 1;
        bool isDecided = applicators.AnyOf.IsEmpty || TryCount(applicators.AnyOf, start, depth, most: 1, out fitting);
        fits &= fitting > 0;
        fitting = 1;
        isDecided = isDecided && (applicators.OneOf.IsEmpty || TryCount(applicators.OneOf, start, depth, most: 2, out fitting));
        fits &= fitting == 1;
        bool excluded = false;
        isDecided = isDecided && (applicators.Not < 0 || TrySilently(applicators.Not, start, depth, out excluded));
        fits &= !excluded;
        return isDecided && (applicators.If < 0 || TryCondition(applicators, start, depth));
    }

    private bool TryCondition(Applicators applicators, int start, int depth)
    {
        if (!TrySilently(applicators.If, start, depth, out bool holds))
        {
            return false;
        }

        int chosen = holds ? applicators.Then : applicators.Else;
        return chosen < 0 || ReadAgain(chosen, start, depth) >= 0;
    }

    // How many of the schemas fit; no more are tried once there are enough.
    private bool TryCount(ImmutableArray<int> schemas, int start, int depth, int most, out int fitting)
    {
        fitting = 0;
        for (int i = 0; i < schemas.Length && fitting < most; i++)
        {
            if (!TrySilently(schemas[i], start, depth, out bool fits))
            {
                return false;
            }

            fitting += fits ? 1 : 0;
        }

        return true;
    }

    private bool TrySilently(int schema, int start, int depth, out bool fits)
    {
        int before = faultCount;
        silent++;
        int end = ReadAgain(schema, start, depth);
        silent--;
        fits = faultCount == before;
        faultCount = before;
        return end >= 0;
    }

    // The values within are counted when the value is read by the node's own keywords.
    private int ReadAgain(int schema, int start, int depth) => Spend(ReadValue(nodes[schema], start, depth), start);

    private int Spend(int end, int start)
    {
        workLeft -= end < 0 ? 0 : end - start;
        return workLeft < 0 ? Undecided : end;
    }

    private int ReadEvaluated(PassNode node, int start, int depth)
    {
        int end = Spend(SkipValue(start, depth), start);
        if (end < 0)
        {
            return Undecided;
        }

        try
        {
            Utf8JsonReader reader = new(json[start..end], new JsonReaderOptions { MaxDepth = limits.MaxDepth });
            reader.Read();
            if (!new SchemaEvaluator(evaluatorNodes).Evaluate(node.Index, ref reader, null))
            {
                AddFault(node, start);
            }

            return end;
        }
        catch (Exception doubt) when (doubt is JsonException or InsufficientExecutionStackException)
        {
            return Undecided;
        }
    }
}
