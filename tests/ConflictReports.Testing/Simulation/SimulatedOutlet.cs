using System.Globalization;

namespace ConflictReports.Testing.Simulation;

/// <summary>An outlet, with one name in all languages.</summary>
/// <param name="Number">Its number in the world.</param>
/// <param name="Tongue">The language that it writes in.</param>
/// <param name="IsWire">Whether others like to copy it.</param>
internal sealed record SimulatedOutlet(int Number, SimulatedTongue Tongue, bool IsWire)
{
    private const int Wires = 3;
    private static readonly string[] Words = ["Herald", "Observer", "Monitor", "Courier", "Bulletin", "Chronicle", "Dispatch", "Gazette"];
    private static readonly string[] Places = ["Riverside", "Steppe", "Highland", "Lakeside", "Borderland", "Forest", "Harbour"];

    /// <summary>What it is called.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Places[Number % Places.Length]} {Words[Number / Places.Length % Words.Length]}{(Number < Places.Length * Words.Length ? "" : $" {Number}")}");

    /// <summary>The address that it publishes at, without a slash at the end.</summary>
    public string Address => string.Create(CultureInfo.InvariantCulture, $"https://outlet-{Number}.example");

    /// <summary>The outlet of a number.</summary>
    public static SimulatedOutlet Of(int number) => new(number, (SimulatedTongue)(number % SimulatedLanguages.All.Count), number < Wires);
}
