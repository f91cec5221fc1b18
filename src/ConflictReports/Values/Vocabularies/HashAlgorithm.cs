using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>By what function a hash was computed. Open: partners may use other terms of the same form.</summary>
[JsonConverter(typeof(TextValueConverter<HashAlgorithm>))]
public sealed class HashAlgorithm : OpenTerm<HashAlgorithm>, IVocabulary<HashAlgorithm>, ITextValue<HashAlgorithm>
{
    private HashAlgorithm(string text, int? digestLength = null, bool isWeak = false)
        : base(text)
    {
        DigestLength = digestLength;
        IsWeak = isWeak;
    }

    /// <summary>SHA-256 (FIPS 180-4).</summary>
    public static HashAlgorithm Sha256 { get; } = new("sha-256", 32);

    /// <summary>SHA-512 (FIPS 180-4).</summary>
    public static HashAlgorithm Sha512 { get; } = new("sha-512", 64);

    /// <summary>SHA3-256 (FIPS 202).</summary>
    public static HashAlgorithm Sha3256 { get; } = new("sha3-256", 32);

    /// <summary>SHA3-512 (FIPS 202).</summary>
    public static HashAlgorithm Sha3512 { get; } = new("sha3-512", 64);

    /// <summary>MD5 (RFC 1321): collisions can be made at will.</summary>
    public static HashAlgorithm Md5 { get; } = new("md5", 16, isWeak: true);

    /// <summary>SHA-1 (FIPS 180-4): collisions have been made.</summary>
    public static HashAlgorithm Sha1 { get; } = new("sha-1", 20, isWeak: true);

    /// <inheritdoc/>
    public static IReadOnlyList<HashAlgorithm> Known { get; } =
    [
        Sha256, Sha512, Sha3256, Sha3512, Md5, Sha1,
    ];

    /// <summary>The length of a digest in bytes (half as many as its hexadecimal digits), or null for an unknown algorithm.</summary>
    public int? DigestLength { get; }

    /// <summary>
    /// Whether two files with one hash can be made, so that the hash alone proves nothing. False for unknown algorithms: nothing is known
    /// of them.
    /// </summary>
    public bool IsWeak { get; }

    /// <inheritdoc/>
    public static HashAlgorithm? Create(string text, out string? expected) =>
        CreateTerm(text, static term => new HashAlgorithm(term), "a hash algorithm", out expected);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => CreateTermSchema();
}
