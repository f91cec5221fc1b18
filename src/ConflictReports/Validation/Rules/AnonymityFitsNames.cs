using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1503: a named source has names, an unnamed or withheld one has none and is described.</summary>
internal sealed class AnonymityFitsNames : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1503",
        Severity.Error,
        "Name a source exactly if it is named",
        "A name beside \"withheld\" gives away whom somebody promised to protect; a source with neither name nor description cannot be told from any other.",
        "Remove the names or correct anonymity; describe a source without name in descriptor, in the words of the text.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        EquatableArray<Source> sources = context.Report.Sources;
        for (int i = 0; i < sources.Count; i++)
        {
            Source source = sources[i];
            if (source.Anonymity is Anonymity.Unnamed or Anonymity.Withheld && !source.Names.IsEmpty)
            {
                string word = ClosedSet<Anonymity>.NameOf(source.Anonymity.Value);
                context.Add($"/sources/{i}/names", $"Found names of the source \"{source.Id}\", whose anonymity is {word}; expected none.", expected: "no names");
            }
            else if (source is { Anonymity: Anonymity.Named, Names.IsEmpty: true })
            {
                context.Add($"/sources/{i}/anonymity", $"Found the anonymity named, but the source \"{source.Id}\" has no names; expected a name or another anonymity.", "named", "unnamed, unknown, withheld or pseudonymous");
            }
            else if (source is { Names.IsEmpty: true, Descriptor: null, Identifiers.IsEmpty: true })
            {
                context.Add(Severity.Warning, $"/sources/{i}", $"Found the source \"{source.Id}\" without name, descriptor and identifier; expected at least a descriptor.", expected: "a descriptor");
            }
        }
    }
}
