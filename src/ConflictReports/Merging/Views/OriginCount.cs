using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>How many independent origins stand behind a value: at least and at most.</summary>
public sealed record OriginCount
{
    /// <summary>The number that is safe to assume: origins whose words come on ways that share no outlet, no speaker between and no page that they are taken from.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public required int Min { get; init; }

    /// <summary>The number if nothing that is not known to be one is one.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public required int Max { get; init; }

    /// <summary>The origins, in the order of their ids.</summary>
    public EquatableArray<Origin> Origins { get; init; }

    /// <summary>The outlets that carry them, by representative id; no more than so many count in <see cref="Min"/>.</summary>
    public EquatableArray<string> Outlets { get; init; }

    /// <summary>Why <see cref="Min"/> is less than the number of origins that count in it, if it is. Default: it is not.</summary>
    public string? Limit { get; init; }

    /// <summary>The claims that add nothing, since their report derives from or cites another one behind the same value.</summary>
    public EquatableArray<string> Copies { get; init; }

    /// <summary>
    /// The claims of which the lower figure takes no notice, in their own voice or in that of somebody without a name, since their report is suspected of being
    /// copied from another one, or is itself taken from one that is: see <see cref="Dossier.Copies"/>. In order.
    /// </summary>
    public EquatableArray<string> SuspectedCopies { get; init; }

    /// <summary>The claims whose reports are taken from each other in a circle, without anybody in it or before it who says how it is known. In order.</summary>
    public EquatableArray<string> Circular { get; init; }

    /// <summary>One way for each of the <see cref="Min"/> origins, in the order of the origins.</summary>
    public EquatableArray<OriginPath> Paths { get; init; }

    /// <summary>
    /// The fewest outlets, speakers between, pages or origins that all words pass, if they are fewer than the origins with a name or a voice of their own; of several
    /// such sets the one nearest to the reader. Names as in <see cref="OriginPath.Through"/>, in order. Empty: the ways are as many as the origins.
    /// </summary>
    public EquatableArray<string> Bottleneck { get; init; }
}
