using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictReports.Merging;
using ConflictReports.Values;

namespace ConflictReports.Tests.Merging;

/// <summary>Gives every report of a set another id, also wherever one refers to another, and knows the way back. Addresses of pages stay: they are no ids.</summary>
internal sealed class Renaming
{
    private readonly ReportSet original;
    private readonly Random random;
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<Digest, ReportRevision> renamed = [];

    public Renaming(ReportSet original, Random random)
    {
        this.original = original;
        this.random = random;
        foreach (string id in original.Select(revision => revision.Report.Id.Text).Distinct(StringComparer.Ordinal))
        {
            ids.Add(id, NewId());
        }

        Renamed = ReportSet.Create(original.Select(Rename).ToArray(), original.Redactions);
    }

    /// <summary>The set with the new ids.</summary>
    public ReportSet Renamed { get; }

    /// <summary>A text about the renamed set, with the ids and digests of the original one.</summary>
    public string Back(string text)
    {
        StringBuilder back = new(text);
        foreach ((string old, string id) in ids)
        {
            back.Replace(id, old);
        }

        foreach ((Digest digest, ReportRevision revision) in renamed)
        {
            back.Replace(revision.Digest.Text, digest.Text);
        }

        return back.ToString();
    }

    // Drawn, so that the new order is another one, and long enough that no id begins with another.
    private string NewId()
    {
        byte[] drawn = new byte[16];
        random.NextBytes(drawn);
        return random.Next(2) == 0 ? $"https://renamed.example/{Convert.ToHexStringLower(drawn)}" : $"urn:uuid:{new Guid(drawn):D}";
    }

    // What a revision names is renamed before it, since its digest is part of the revision.
    private ReportRevision Rename(ReportRevision revision)
    {
        if (renamed.TryGetValue(revision.Digest, out ReportRevision? done))
        {
            return done;
        }

        JsonNode report = Rename(JsonNode.Parse(revision.CanonicalJson.Span), "")!;
        return renamed[revision.Digest] = ReportRevision.Parse(JsonSerializer.SerializeToUtf8Bytes(report));
    }

    private JsonNode? Rename(JsonNode? node, string member) => node switch
    {
        JsonObject item => new JsonObject(item.Select(inner => KeyValuePair.Create(inner.Key, Rename(inner.Value, inner.Key)))),
        JsonArray list => new JsonArray([.. list.Select(item => Rename(item, member))]),
        JsonValue value when member is not ("url" or "text") && value.TryGetValue(out string? text) => JsonValue.Create(Rename(text)),
        _ => node?.DeepClone(),
    };

    private string Rename(string text)
    {
        int mark = text.IndexOf('#', StringComparison.Ordinal);
        string target = mark < 0 ? text : text[..mark];
        string rest = mark < 0 ? "" : text[mark..];
        return ids.TryGetValue(target, out string? id) ? id + rest
            : Digest.TryParse(target, out Digest? digest) && original.TryGet(digest!, out ReportRevision? named) ? Rename(named).Digest.Text + rest
            : text;
    }
}
