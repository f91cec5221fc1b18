using Newtonsoft.Json.Linq;

namespace ConflictReports.PartnerProfiles.Judging;

/// <summary>
/// A list of the document. Its items are not those of the base: NJsonSchema makes a path for every value that alternatives apply to, for which the base looks each item up from the start
/// of its list, so that long lists would take time by the square of their length.
/// </summary>
internal sealed class DocumentList(IReadOnlyList<JToken> values) : JArray
{
    /// <summary>The items.</summary>
    public IReadOnlyList<JToken> Values { get; } = values;
}
