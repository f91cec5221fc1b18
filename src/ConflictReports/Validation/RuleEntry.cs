using ConflictReports.Diagnostics;

namespace ConflictReports.Validation;

/// <summary>A number of the rule catalogue and what became of it.</summary>
public sealed record RuleEntry
{
    internal RuleEntry(string code, RuleStatus status, string remark)
    {
        Code = DiagnosticCode.Parse(code);
        Status = status;
        Remark = remark;
    }

    /// <summary>The number.</summary>
    public DiagnosticCode Code { get; }

    /// <summary>What became of it.</summary>
    public RuleStatus Status { get; }

    /// <summary>How it is meant now, or why there is no such rule. One or two sentences.</summary>
    public string Remark { get; }

    /// <summary>Whether validation can find it; then it has a descriptor.</summary>
    public bool IsFound => Status is RuleStatus.Implemented or RuleStatus.Restated or RuleStatus.Added;
}
