using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Ratings;

/// <summary>
/// A rating on one scale; tagged by <c>scale</c>. Scales are kept apart: no rating turns into one of another scale unless a published table
/// says how.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "scale")]
[JsonDerivedType(typeof(AdmiraltyRating), "admiralty")]
[JsonDerivedType(typeof(LikelihoodRating), "likelihood")]
[JsonDerivedType(typeof(ConfidenceRating), "confidence")]
[JsonDerivedType(typeof(ScoreRating), "score")]
[JsonDerivedType(typeof(VerdictRating), "verdict")]
[JsonDerivedType(typeof(CodedRating), "coded")]
public abstract record RatingValue : ExtensibleRecord;
