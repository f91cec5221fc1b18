using Newtonsoft.Json.Linq;

namespace ConflictReports.PartnerProfiles.Judging;

/// <summary>Where a value or a member's name is in the document; kept with the value, for NJsonSchema's own places and paths are not exact.</summary>
/// <param name="Offset">The byte offset of the start of the token.</param>
/// <param name="Length">The bytes of the whole value.</param>
/// <param name="PathLength">How long the names on the way to it are; NJsonSchema joins them for some values that it judges.</param>
internal sealed record TokenPlace(int Offset, int Length, int PathLength)
{
    /// <summary>The place of a value, or of a member's name.</summary>
    public static TokenPlace Of(JToken token) => token.Annotation<TokenPlace>()!;
}
