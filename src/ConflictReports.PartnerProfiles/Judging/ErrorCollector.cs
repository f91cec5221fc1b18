using ConflictReports.Validation;
using NJsonSchema.Validation;

namespace ConflictReports.PartnerProfiles.Judging;

/// <summary>Collects the errors at one value and below, up to a number; the rest is counted, so that a document with a fault in each value takes no memory for each.</summary>
internal sealed class ErrorCollector(int most)
{
    private List<ValidationError>? errors;
    private long surplus;

    /// <summary>Takes a finding.</summary>
    public void Add(RawFinding finding) => Add(new ProfileError(finding));

    /// <summary>Takes a finding, or the count of further ones.</summary>
    public void Add(ProfileError error)
    {
        surplus += error.Surplus;
        if (error.Finding is null)
        {
            return;
        }

        if (errors?.Count >= most)
        {
            surplus++;
        }
        else
        {
            (errors ??= []).Add(error);
        }
    }

    /// <summary>Takes the findings of a value, all of them <see cref="ProfileError"/>s.</summary>
    public void AddAll(IEnumerable<ValidationError> found)
    {
        foreach (ValidationError error in found)
        {
            Add((ProfileError)error);
        }
    }

    /// <summary>The errors, with at most one more that counts the rest.</summary>
    public ICollection<ValidationError> ToErrors()
    {
        if (surplus > 0)
        {
            (errors ??= []).Add(new ProfileError(null, (int)Math.Min(surplus, int.MaxValue)));
        }

        return errors is null ? [] : errors;
    }
}
