using ConflictReports.Json;
using ConflictReports.Validation;
using ConflictReports.Validation.SinglePass;

namespace ConflictReports.Testing.Mutants;

/// <summary>Judges a document by wide vectors, by vectors, by portable steps and token by token, and compares what they say.</summary>
internal static class RouteComparison
{
    // A pass leaves off at 64 places that do not fit; a place that several schemas look at may be noted by each.
    private const int ManyFindings = 20;

    /// <summary>The routes that this processor can take: what it cannot is not compared.</summary>
    public static string Routes =>
        string.Join(", ", new[] { WideScanner.IsSupported ? "wide vectors" : null, VectorScanner.IsSupported ? "vectors" : null, "portable steps", "tokens" }.OfType<string>());

    /// <summary>Compares the routes on one document. Whatever is thrown is a difference.</summary>
    public static RouteOutcome Compare(RouteTarget target, byte[] json)
    {
        try
        {
            return CompareUnguarded(target, json);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new RouteOutcome(PassVerdict.Undecided, IsClean: false, IsUnexplained: false, $"Thrown: {fault}");
        }
    }

    private static RouteOutcome CompareUnguarded(RouteTarget target, byte[] json)
    {
        PassVerdict portable = target.Schema.Pass<PortableScanner>(json, RouteTarget.Limits, out List<FaultPlace>? portablePlaces);
        (PassVerdict verdict, List<FaultPlace>? places) = VectorScanner.IsSupported ? Pass<VectorScanner>(target, json) : (portable, portablePlaces);
        (PassVerdict wide, List<FaultPlace>? widePlaces) = WideScanner.IsSupported ? Pass<WideScanner>(target, json) : (verdict, places);
        bool isClean = SyntaxReader.Check(json, RouteTarget.Options).Diagnostics.IsEmpty;
        RouteOutcome outcome = new(verdict, isClean, IsUnexplained: false, null);
        if (verdict != portable || wide != portable)
        {
            return outcome with { Difference = $"By vectors the document is {verdict}, by wide ones {wide}, by portable steps {portable}." };
        }

        if (!(places ?? []).SequenceEqual(portablePlaces ?? []) || !(widePlaces ?? []).SequenceEqual(portablePlaces ?? []))
        {
            return outcome with { Difference = "By vectors other places do not fit than by portable steps." };
        }

        if (!isClean)
        {
            return verdict == PassVerdict.Undecided ? outcome : outcome with { Difference = $"The pass says {verdict} of a document with faults of syntax." };
        }

        return CompareFindings(target, json, outcome);
    }

    private static (PassVerdict Verdict, List<FaultPlace>? Places) Pass<TScanner>(RouteTarget target, byte[] json)
        where TScanner : struct, IByteScanner
    {
        PassVerdict verdict = target.Schema.Pass<TScanner>(json, RouteTarget.Limits, out List<FaultPlace>? places);
        return (verdict, places);
    }

    private static RouteOutcome CompareFindings(RouteTarget target, byte[] json, RouteOutcome outcome)
    {
        StructureFindings strict = target.Evaluate(json);
        StructureFindings? told = target.Judge(json);
        if (told is null)
        {
            return outcome with { Verdict = PassVerdict.Undecided, IsUnexplained = strict.IsComplete && strict.Diagnostics.Count + strict.Suppressed < ManyFindings };
        }

        if (outcome.Verdict == PassVerdict.Undecided || (outcome.Verdict == PassVerdict.Fits) != told.IsValid)
        {
            return outcome with { Difference = $"The pass says {outcome.Verdict}, and of the same bytes a second time it has {told.Diagnostics.Count} findings." };
        }

        return told == strict ? outcome : outcome with { Difference = $"The pass has {Words(told)}; token by token there are {Words(strict)}." };
    }

    private static string Words(StructureFindings findings) =>
        $"{findings.Diagnostics.Count} findings, {findings.Suppressed} suppressed, complete {findings.IsComplete}: {string.Join(" ", findings.Diagnostics.Select(finding => $"{finding.Location.Pointer}@{finding.Location.Offset} {finding.Code.Text} {finding.Message}"))}";
}
