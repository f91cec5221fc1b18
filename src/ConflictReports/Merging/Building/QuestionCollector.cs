using ConflictReports.Values;

namespace ConflictReports.Merging.Building;

/// <summary>Sorts what the claims of one cluster say into questions: each quantity, each time and each occurrence into exactly one.</summary>
internal sealed class QuestionCollector(DossierPolicy policy, PartyIdentities identities, bool isAggregate, Func<LiveClaim, LiveClaim> propositionOf)
{
    private readonly Dictionary<(QuestionKind Kind, string Order), QuestionDraft> questions = [];

    /// <summary>The questions: quantities, times, occurrences, each in the order of what they ask.</summary>
    public IEnumerable<QuestionDraft> Questions =>
        questions.Values.OrderBy(question => question.Kind).ThenBy(question => question.Order, StringComparer.Ordinal);

    public void Add(LiveClaim claim)
    {
        foreach (Quantity quantity in claim.Claim.Quantities)
        {
            Add(claim, quantity);
        }

        foreach (ClaimTime time in claim.Claim.Times)
        {
            Add(claim, time);
        }

        LiveClaim first = propositionOf(claim);
        Position position = Position.Of(claim.Claim);
        ValueDraft value = new($"{position.Polarity:D} {position.Stage ?? (Stage)(-1):D} {position.Certainty:D}", position.ToString(), null) { Position = position };
        Find(QuestionKind.Occurrence, first.Id, () => new QuestionDraft(QuestionKind.Occurrence, first.Id)).Add(value, claim);
    }

    private void Add(LiveClaim claim, Quantity quantity)
    {
        QuantityKey key = QuantityKey.Create(claim, quantity, policy, identities);
        string text = QuantityText.Describe(quantity);
        IntervalValue? form = QuantityNormalizer.Normalize(quantity, policy);
        (text, form) = Adjust(claim, text, form);
        string? asOf = quantity.AsOf is { } time ? time.Edtf?.Text ?? time.Verbatim : null;
        ValueDraft value = new(text, text, form)
        {
            AsOf = quantity.AsOf is null ? null : TimeNormalizer.Normalize(quantity.AsOf, policy)?.Support,
            Partition = asOf ?? "",
            IsRevised = quantity.Measure.IsToll || quantity.Scope == QuantityScope.Cumulative,
        };
        Find(QuestionKind.Quantity, key.Order, () => new QuestionDraft(QuestionKind.Quantity, key.Order)
        {
            Key = key,
            Stage = key.Stage,
            SideName = quantity.Side is { } side ? identities.NameOf(claim.Report, side) : null,
        }).Add(value, claim, quantity.Of);
    }

    private void Add(LiveClaim claim, ClaimTime time)
    {
        StageClass stage = OccurrenceMatrix.ClassOf(claim.Claim.Stage);
        bool isExtended = time.Role == TimeRole.Occurred && (isAggregate || claim.Claim.Stage == Stage.Ongoing
            || time.Value.Edtf is { Kind: EdtfKind.Interval } or { Earliest.Instant: null } or { Latest.Instant: null });
        (string text, IntervalValue? form) = Adjust(claim, Describe(claim, time.Value), TimeNormalizer.Normalize(time.Value, policy));
        ValueDraft value = new($"{text} {isExtended}", text, form) { IsExtended = isExtended };
        string order = $"{time.Role:D} {stage:D}";
        Find(QuestionKind.Time, order, () => new QuestionDraft(QuestionKind.Time, order) { Role = time.Role, Stage = stage }).Add(value, claim);
    }

    private QuestionDraft Find(QuestionKind kind, string order, Func<QuestionDraft> create) =>
        questions.TryGetValue((kind, order), out QuestionDraft? question) ? question : questions[(kind, order)] = create();

    // A figure or a time in a denied proposition is nobody's value; of an unknown stage nothing is compared.
    private static (string Text, IntervalValue? Form) Adjust(LiveClaim claim, string text, IntervalValue? form) =>
        claim.Claim.EffectivePolarity == Polarity.Negated ? ($"{text} (denied)", null)
        : claim.Claim.Stage == Stage.Unknown ? (text, null)
        : (text, form);

    private static string Describe(LiveClaim claim, ReportedTime time)
    {
        if (time.Edtf is { } edtf)
        {
            return edtf.Text;
        }

        LocalId? anchor = time.Anchor?.Event;
        string label = anchor is null ? time.Anchor?.Edtf?.Text ?? "" : claim.Report.Report.FindEvent(anchor.Text)?.Label ?? anchor.Text;
        string relation = time.Anchor?.Relation is { } known ? ClosedSet<AnchorRelation>.NameOf(known) : "relative to";
        return label.Length == 0 ? $"\"{time.Verbatim}\"" : $"\"{time.Verbatim}\" ({relation}: {label})";
    }
}
