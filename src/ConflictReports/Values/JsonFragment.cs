using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>Any JSON value, kept as it came; two are equal when their JSON values are.</summary>
/// <remarks>Immutable; holds a copy of its own, so the document it came from may be disposed.</remarks>
[JsonConverter(typeof(JsonFragmentConverter))]
public sealed class JsonFragment : IEquatable<JsonFragment>
{
    /// <summary>Keeps a copy of a JSON value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The element is undefined.</exception>
    public JsonFragment(JsonElement value) =>
        Value = value.ValueKind == JsonValueKind.Undefined ? throw new ArgumentException("There is no value.", nameof(value)) : value.Clone();

    /// <summary>The JSON value.</summary>
    public JsonElement Value { get; }

    /// <inheritdoc/>
    public bool Equals(JsonFragment? other) => other is not null && JsonElement.DeepEquals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JsonFragment);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Value.ValueKind;

    /// <summary>The JSON text.</summary>
    /// <returns>The text as it came.</returns>
    public override string ToString() => Value.GetRawText();
}
