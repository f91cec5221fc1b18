using ConflictReports.Diagnostics;
using ConflictReports.Validation;
using FluentAssertions;

namespace ConflictReports.Tests.Validation;

/// <summary>What a validator says of a case.</summary>
/// <param name="Passed">The last stage that every document of the case passes; null: none.</param>
/// <param name="Found">The findings.</param>
internal sealed record CaseRun(ValidationStage? Passed, IReadOnlyList<Diagnostic> Found)
{
    /// <summary>Whether it is what the index says.</summary>
    public bool Fits(ConformanceCase item) => Passed == ExpectedToPass(item) && Found.Select(ExpectedFinding.Of).SequenceEqual(item.Findings);

    /// <summary>The stage that the index says the case passes.</summary>
    public static ValidationStage? ExpectedToPass(ConformanceCase item) => item.Stage switch
    {
        ValidationStage.Syntax => null,
        ValidationStage.Structure => ValidationStage.Syntax,
        _ => item.Findings.Any(finding => finding.Severity == Severity.Error) ? ValidationStage.Structure : ValidationStage.Meaning,
    };

    /// <summary>Runs a case: a document, or a feed, which is read as one.</summary>
    public static async Task<CaseRun> OfAsync(ReportValidator validator, ConformanceCase item)
    {
        if (!item.IsFeed)
        {
            return OfDocument(validator, item);
        }

        using MemoryStream stream = new(ConformanceCase.Read(item.File));
        ValidationStage? passed = ValidationStage.Meaning;
        List<Diagnostic> found = [];
        await foreach (ValidatedLine line in validator.ValidateFeedAsync(stream))
        {
            found.AddRange(line.Outcome.Diagnostics);
            passed = line.Outcome.Passed is { } stage && passed is { } least ? (ValidationStage)Math.Min((int)stage, (int)least) : null;
        }

        return new CaseRun(passed, found);
    }

    private static CaseRun OfDocument(ReportValidator validator, ConformanceCase item)
    {
        FeedValidation feed = validator.StartFeed();
        foreach (string companion in item.Companions ?? [])
        {
            feed.Validate(ConformanceCase.Read(companion)).Diagnostics.Should().BeEmpty($"{companion} is the companion of {item.File}");
        }

        ValidationOutcome outcome = feed.Validate(ConformanceCase.Read(item.File));
        return new CaseRun(outcome.Passed, outcome.Diagnostics);
    }
}
