using System.Text.Json.Nodes;

namespace ConflictReports.Schemas.Dialects;

/// <summary>Writes a keyword in the way of another dialect.</summary>
/// <param name="converter">What converts the subschemas of the keyword.</param>
/// <param name="site">The keyword and where it stands.</param>
/// <param name="target">The converted schema so far; the keyword is written there.</param>
internal delegate void KeywordRewrite(DialectConverter converter, KeywordSite site, JsonObject target);
