namespace ConflictReports.Consumers.Tests.Processes;

/// <summary>
/// A test that runs tools of others. Where one is missing, the test is reported as skipped, with the reason; where the environment variable
/// <c>CONFLICTREPORTS_CONSUMERS</c> is <c>required</c>, it runs and fails.
/// </summary>
public sealed class ConsumerFactAttribute : FactAttribute
{
    private const string Variable = "CONFLICTREPORTS_CONSUMERS";
    private const string Required = "required";

    /// <summary>Marks a test.</summary>
    /// <param name="requirements">What it needs.</param>
    public ConsumerFactAttribute(params Requirement[] requirements)
    {
        Requirements = requirements;
        if (Environment.GetEnvironmentVariable(Variable) != Required)
        {
            Skip = requirements.Select(Machine.WhatIsMissing).FirstOrDefault(missing => missing is not null);
        }
    }

    /// <summary>What the test needs.</summary>
    public IReadOnlyList<Requirement> Requirements { get; }
}
