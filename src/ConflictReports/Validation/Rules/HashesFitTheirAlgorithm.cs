using ConflictReports.Diagnostics;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1701: a hash has the form of its algorithm, and one of them at least is not of a broken one.</summary>
internal sealed class HashesFitTheirAlgorithm : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1701",
        Severity.Error,
        "Write hashes in hexadecimal and in full, one of them by SHA-256 or stronger",
        "A hash that is cut or written otherwise matches no file; files with the same MD5 or SHA-1 can be made at will (NIST SP 800-131A).",
        "Compute the hash again with SHA-256 and write all of its hexadecimal digits.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        for (int i = 0; i < context.Report.Evidence.Count; i++)
        {
            Evidence evidence = context.Report.Evidence[i];
            for (int j = 0; j < evidence.Hashes.Count; j++)
            {
                CheckForm(context, $"/evidence/{i}/hashes/{j}/value", evidence.Hashes[j]);
            }

            if (!evidence.Hashes.IsEmpty && evidence.Hashes.All(hash => hash.Algorithm.IsWeak))
            {
                string names = string.Join(", ", evidence.Hashes.Select(hash => hash.Algorithm.Text).Distinct(StringComparer.Ordinal));
                context.Add(Severity.Warning, $"/evidence/{i}/hashes", $"Found only hashes by {names}, which can be forged; expected one by sha-256 or stronger.", names, "sha-256 or stronger");
            }
        }
    }

    private static void CheckForm(RuleContext context, string pointer, ContentHash hash)
    {
        if (hash.Algorithm.DigestLength is not { } bytes)
        {
            return;
        }

        string expected = $"{bytes * 2} hexadecimal digits";
        if (hash.Value.Length != bytes * 2)
        {
            context.Add(pointer, $"Found {hash.Value.Length} characters for {hash.Algorithm}; expected {expected}.", $"{hash.Value.Length} characters", expected);
        }
        else if (!hash.Value.All(char.IsAsciiHexDigit))
        {
            context.Add(pointer, $"Found a character that is no hexadecimal digit; expected {expected}.", expected: expected);
        }
    }
}
