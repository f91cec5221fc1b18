using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1805: a claim of a machine-translated text keeps the original of a word that machines take for another.</summary>
internal sealed class ConfusedWordsKeepTheOriginal : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1805",
        Severity.Warning,
        "Keep the original of words that machines confuse",
        "Mobilization, call-up, muster and exercise are different events in law, and machine translation puts one for the other: without the original word nobody can tell which was reported.",
        "Add original to the claim, if only the clause with the word; where rights forbid even that, give the word in a note and mute this code.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (!Translations.Of(context.Report).Any(item => item.Translation.Method == TranslationMethod.Machine))
        {
            return;
        }

        for (int i = 0; i < context.Report.Claims.Count; i++)
        {
            if (FindWithoutOriginal(context, context.Report.Claims[i]) is { } word)
            {
                context.Add(
                    $"/claims/{i}/statement/text",
                    $"Found {JsonText.Quote(word)} in a claim of a machine-translated text, without the original; expected the original words, for machines confuse this one.",
                    JsonText.Quote(word),
                    "original beside the statement");
            }
        }
    }

    /// <summary>The word that wants its original, in a claim that has none; otherwise null. Whether the text was translated is not asked.</summary>
    internal static string? FindWithoutOriginal(RuleContext context, Claim claim) =>
        claim.Original is null && IsOnTroops(context, claim) ? ConfusedWords.Find(claim.Statement.Text, claim.Statement.Language ?? context.Report.Language) : null;

    // Elsewhere the words mean other things: an exercise of power, the draft of a treaty.
    private static bool IsOnTroops(RuleContext context, Claim claim) =>
        context.Items.TryGet(claim.Event, out ReportItem? item) && item.Value is Event @event
        && (@event.Type.Root.Equals(EventType.Mobilize) || @event.Type.Root.Equals(EventType.Train));
}
