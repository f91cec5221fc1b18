using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>The wire names of a closed set: kebab-case of the member's name, or what <see cref="JsonStringEnumMemberNameAttribute"/> says.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
public static class ClosedSet<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>
    where TEnum : struct, Enum
{
    private static readonly (TEnum Value, string Name)[] Pairs = ReadPairs();
    private static readonly FrozenDictionary<string, TEnum> Values = Pairs.ToFrozenDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
    private static readonly FrozenDictionary<TEnum, string> NamesByValue = Pairs.ToFrozenDictionary(p => p.Value, p => p.Name);

    /// <summary>All wire names, in the order of declaration.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Pairs.Select(p => p.Name)];

    /// <summary>The wire name of a value.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not declared.</exception>
    public static string NameOf(TEnum value) =>
        NamesByValue.TryGetValue(value, out string? name)
            ? name
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a value of {typeof(TEnum).Name}.");

    /// <summary>The value of a wire name; names are compared ordinally, so case counts.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value, if there is one.</param>
    /// <returns>Whether the name is one of <see cref="Names"/>.</returns>
    public static bool TryParse(string name, out TEnum value) => Values.TryGetValue(name, out value);

    /// <summary>The value of a wire name that is not yet a string.</summary>
    internal static bool TryParse(ReadOnlySpan<char> name, out TEnum value) => Values.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out value);

    private static (TEnum Value, string Name)[] ReadPairs() =>
        [.. typeof(TEnum).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => ((TEnum)field.GetValue(null)!, field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? KebabCase.Of(field.Name)))
            .OrderBy(pair => Convert.ToInt64(pair.Item1, System.Globalization.CultureInfo.InvariantCulture))];
}
