using System.CommandLine;
using System.Text.Json;
using ConflictReports.Cli.Findings;
using ConflictReports.Cli.Output;
using ConflictReports.Cli.Usage;
using ConflictReports.Merging;
using ConflictReports.Values;

namespace ConflictReports.Cli.Commands;

/// <summary>Shows what differs between two revisions of a report.</summary>
internal sealed class DiffCommand : ToolCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private static readonly string[] Formats = [Text, Json];

    private readonly ReportArgument before = new("A", "The earlier revision: a file with one report, or - for standard input.");
    private readonly ReportArgument after = new("B", "The later revision.");

    private readonly Option<string?> format = new("--format")
    {
        HelpName = string.Join('|', Formats),
        Description = "How the changes are written. Default: text, one change a line.",
        CustomParser = argument => Parsers.Word(argument, Formats),
    };

    public DiffCommand()
        : base("diff", "Show what changed between two revisions of a report, member by member.")
    {
        Arguments.Add(before);
        Arguments.Add(after);
        Options.Add(format);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("diff old.json new.json", "print what changed, one change a line"),
        new("diff old.json new.json --format json", "print it for a program to read"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Remarks { get; } =
    [
        "A line begins with + (added), - (removed), ~ (another value) or ^ (another order), and names the place, such as /claims/[c1]/quantities/[measure=killed]/best. Items of "
            + "lists are matched by what identifies them, never by their index; members that this version does not know take part.",
        "A difference is no error: the exit code is 0 with and without one. Layout and the order of members are no differences.",
    ];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(ParseResult commandLine, ToolConsole console, CancellationToken cancellationToken)
    {
        (IReadOnlyList<ReportRevision> revisions, int exitCode) =
            await SingleReport.ReadAsync(console, [commandLine.GetRequiredValue(before), commandLine.GetRequiredValue(after)], cancellationToken).ConfigureAwait(false);
        if (revisions is not [var first, var second])
        {
            return exitCode;
        }

        EquatableArray<MemberChange> changes = ReportDifference.Between(first, second);
        if (commandLine.GetValue(format) == Json)
        {
            await OutputFile.WriteAsync(console, null, ToJson(first, second, changes)).ConfigureAwait(false);
        }
        else
        {
            await WriteTextAsync(console, changes).ConfigureAwait(false);
        }

        console.WriteNote(changes.IsEmpty ? "The two are one revision." : $"{FindingCounts.Count(changes.Count, "change", "changes")}.");
        return exitCode;
    }

    private static async Task WriteTextAsync(ToolConsole console, IReadOnlyList<MemberChange> changes)
    {
        StreamWriter output = console.CreateOutputWriter();
        await using (output.ConfigureAwait(false))
        {
            foreach (MemberChange change in changes)
            {
                await output.WriteLineAsync(Printable.Line(change.ToString())).ConfigureAwait(false);
            }
        }
    }

    private static byte[] ToJson(ReportRevision before, ReportRevision after, EquatableArray<MemberChange> changes)
    {
        using MemoryStream json = new();
        using (Utf8JsonWriter writer = new(json, JsonFormat.Options))
        {
            writer.WriteStartObject();
            writer.WriteString("before", before.Digest.Text);
            writer.WriteString("after", after.Digest.Text);
            writer.WriteStartArray("changes");
            foreach (MemberChange change in changes)
            {
                Write(writer, change);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        json.WriteByte((byte)'\n');
        return json.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, MemberChange change)
    {
        writer.WriteStartObject();
        writer.WriteString("path", change.Path);
        writer.WriteString("kind", Word(change.Kind));
        WriteIfThere(writer, "before", change.Before);
        WriteIfThere(writer, "after", change.After);
        writer.WriteEndObject();
    }

    private static void WriteIfThere(Utf8JsonWriter writer, string name, JsonFragment? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            value.Value.WriteTo(writer);
        }
    }

    private static string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Removed => "removed",
        ChangeKind.Replaced => "replaced",
        _ => "reordered",
    };
}
