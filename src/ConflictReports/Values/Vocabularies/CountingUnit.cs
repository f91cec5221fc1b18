using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>In what a quantity is counted or measured. Open: partners may use other terms of the same form.</summary>
/// <remarks>A currency is its ISO 4217 code in lower case (<c>usd</c>); see <see cref="Currency"/>.</remarks>
[JsonConverter(typeof(TextValueConverter<CountingUnit>))]
public sealed class CountingUnit : OpenTerm<CountingUnit>, IVocabulary<CountingUnit>, ITextValue<CountingUnit>
{
    private CountingUnit(string text)
        : base(text)
    {
    }

    /// <summary>A human being.</summary>
    public static CountingUnit Person { get; } = new("person");

    /// <summary>A family or people who live together.</summary>
    public static CountingUnit Household { get; } = new("household");

    /// <summary>A vehicle of any kind.</summary>
    public static CountingUnit Vehicle { get; } = new("vehicle");

    /// <summary>A tank.</summary>
    public static CountingUnit Tank { get; } = new("tank");

    /// <summary>A gun, a mortar or a rocket launcher.</summary>
    public static CountingUnit ArtilleryPiece { get; } = new("artillery-piece");

    /// <summary>An aircraft with or without a crew, unless a narrower unit fits.</summary>
    public static CountingUnit Aircraft { get; } = new("aircraft");

    /// <summary>A helicopter.</summary>
    public static CountingUnit Helicopter { get; } = new("helicopter");

    /// <summary>An aircraft or a vehicle without a crew.</summary>
    public static CountingUnit Drone { get; } = new("drone");

    /// <summary>A ship or a boat.</summary>
    public static CountingUnit Ship { get; } = new("ship");

    /// <summary>A missile or a rocket.</summary>
    public static CountingUnit Missile { get; } = new("missile");

    /// <summary>A shell or a round.</summary>
    public static CountingUnit Shell { get; } = new("shell");

    /// <summary>A weapon of any kind.</summary>
    public static CountingUnit Weapon { get; } = new("weapon");

    /// <summary>A building.</summary>
    public static CountingUnit Building { get; } = new("building");

    /// <summary>A town or a village.</summary>
    public static CountingUnit Settlement { get; } = new("settlement");

    /// <summary>A battalion or what a text calls so.</summary>
    public static CountingUnit Battalion { get; } = new("battalion");

    /// <summary>A brigade or what a text calls so.</summary>
    public static CountingUnit Brigade { get; } = new("brigade");

    /// <summary>One occurrence.</summary>
    public static CountingUnit Incident { get; } = new("incident");

    /// <summary>One strike from a distance.</summary>
    public static CountingUnit Strike { get; } = new("strike");

    /// <summary>60 seconds.</summary>
    public static CountingUnit Minute { get; } = new("minute");

    /// <summary>60 minutes.</summary>
    public static CountingUnit Hour { get; } = new("hour");

    /// <summary>A day.</summary>
    public static CountingUnit Day { get; } = new("day");

    /// <summary>Seven days.</summary>
    public static CountingUnit Week { get; } = new("week");

    /// <summary>A calendar month.</summary>
    public static CountingUnit Month { get; } = new("month");

    /// <summary>A calendar year; of age, a year of life.</summary>
    public static CountingUnit Year { get; } = new("year");

    /// <summary>A metre.</summary>
    public static CountingUnit Metre { get; } = new("metre");

    /// <summary>A kilometre.</summary>
    public static CountingUnit Kilometre { get; } = new("kilometre");

    /// <summary>A square kilometre.</summary>
    public static CountingUnit SquareKilometre { get; } = new("square-kilometre");

    /// <summary>A hundredth of a square kilometre.</summary>
    public static CountingUnit Hectare { get; } = new("hectare");

    /// <summary>A kilogram.</summary>
    public static CountingUnit Kilogram { get; } = new("kilogram");

    /// <summary>1,000 kilograms.</summary>
    public static CountingUnit Tonne { get; } = new("tonne");

    /// <summary>A hundredth of the whole.</summary>
    public static CountingUnit Percent { get; } = new("percent");

    /// <summary>The dollar of the United States.</summary>
    public static CountingUnit Usd { get; } = new("usd");

    /// <summary>The euro.</summary>
    public static CountingUnit Eur { get; } = new("eur");

    /// <inheritdoc/>
    public static IReadOnlyList<CountingUnit> Known { get; } =
    [
        Person, Household, Vehicle, Tank, ArtilleryPiece, Aircraft, Helicopter, Drone, Ship, Missile, Shell, Weapon, Building, Settlement,
        Battalion, Brigade, Incident, Strike, Minute, Hour, Day, Week, Month, Year, Metre, Kilometre, SquareKilometre, Hectare, Kilogram,
        Tonne, Percent, Usd, Eur,
    ];

    /// <summary>The unit of a currency.</summary>
    /// <param name="code">The ISO 4217 code: three ASCII letters in any case. Whether such a currency exists is not checked.</param>
    /// <returns>The unit, such as <c>uah</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">The code is not three ASCII letters.</exception>
    public static CountingUnit Currency(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length == 3 && code.All(char.IsAsciiLetter)
            ? Parse(code.ToLowerInvariant())
            : throw new ArgumentException("A currency is three letters (ISO 4217).", nameof(code));
    }

    /// <inheritdoc/>
    public static CountingUnit? Create(string text, out string? expected) =>
        CreateTerm(text, static term => new CountingUnit(term), "a unit", out expected);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => CreateTermSchema();
}
