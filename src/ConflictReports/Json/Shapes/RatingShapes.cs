using ConflictReports.Ratings;
using ConflictReports.Values;

namespace ConflictReports.Json.Shapes;

/// <summary>The shapes of the ratings. A record stands after those that it holds.</summary>
internal static class RatingShapes
{
    public static RecordShape<AdmiraltyRating> AdmiraltyRatings { get; } = new(
        static () => new(),
        static of =>
        [
            of.Value(nameof(AdmiraltyRating.Reliability), Leaves.OptionalSet<Reliability>),
            of.Value(nameof(AdmiraltyRating.Credibility), Leaves.OptionalSet<Credibility>),
        ],
        UnionShape<RatingValue>.TagName);

    public static RecordShape<LikelihoodRating> LikelihoodRatings { get; } = new(
        static () => new() { Scheme = null!, Low = default, High = default },
        static of =>
        [
            of.Value(nameof(LikelihoodRating.Scheme), Leaves.Term<Scheme>),
            of.Value(nameof(LikelihoodRating.Term), Leaves.Term<LikelihoodTerm>),
            of.Value(nameof(LikelihoodRating.Low), Leaves.Figure),
            of.Value(nameof(LikelihoodRating.High), Leaves.Figure),
        ],
        UnionShape<RatingValue>.TagName);

    public static RecordShape<ConfidenceRating> ConfidenceRatings { get; } = new(
        static () => new() { Scheme = null!, Level = null! },
        static of =>
        [
            of.Value(nameof(ConfidenceRating.Scheme), Leaves.Term<Scheme>),
            of.Value(nameof(ConfidenceRating.Level), Leaves.Term<ConfidenceLevel>),
        ],
        UnionShape<RatingValue>.TagName);

    public static RecordShape<ScoreRating> ScoreRatings { get; } = new(
        static () => new() { Min = default, Max = default, Value = default },
        static of =>
        [
            of.Value(nameof(ScoreRating.Min), Leaves.Figure),
            of.Value(nameof(ScoreRating.Max), Leaves.Figure),
            of.Value(nameof(ScoreRating.Value), Leaves.Figure),
            of.Text(nameof(ScoreRating.Meaning), static record => record.Meaning),
        ],
        UnionShape<RatingValue>.TagName);

    public static RecordShape<VerdictRating> VerdictRatings { get; } = new(
        static () => new() { Text = null! },
        static of =>
        [
            of.Text(nameof(VerdictRating.Text), static record => record.Text),
            of.Value(nameof(VerdictRating.Mapped), Leaves.Term<MappedVerdict>),
        ],
        UnionShape<RatingValue>.TagName);

    public static RecordShape<CodedRating> CodedRatings { get; } = new(
        static () => new() { Scheme = null!, Code = null! },
        static of =>
        [
            of.Value(nameof(CodedRating.Scheme), Leaves.Term<Scheme>),
            of.Text(nameof(CodedRating.Code), static record => record.Code),
            of.Text(nameof(CodedRating.Label), static record => record.Label),
        ],
        UnionShape<RatingValue>.TagName);

    public static IItemShape<RatingValue> RatingValues { get; } = new UnionShape<RatingValue>(AdmiraltyRatings, LikelihoodRatings, ConfidenceRatings, ScoreRatings, VerdictRatings, CodedRatings);

    public static RecordShape<RatingTarget> RatingTargets { get; } = new(
        static () => new() { Ref = null! },
        static of =>
        [
            of.Value(nameof(RatingTarget.Ref), Leaves.Reference),
            of.Value(nameof(RatingTarget.Source), Leaves.LocalId),
        ]);

    public static RecordShape<Rating> Ratings { get; } = new(
        static () => new() { Target = null!, Rater = null!, Value = null! },
        static of =>
        [
            of.Value(nameof(Rating.Id), Leaves.LocalId),
            of.Record(nameof(Rating.Target), static record => record.Target, RatingTargets),
            of.Value(nameof(Rating.Rater), Leaves.LocalId),
            of.Value(nameof(Rating.RatedAt), Leaves.Timestamp),
            of.Record(nameof(Rating.Value), static record => record.Value, RatingValues),
            of.List(nameof(Rating.Basis), Leaves.Reference),
            of.Text(nameof(Rating.Rationale), static record => record.Rationale),
        ]);
}
