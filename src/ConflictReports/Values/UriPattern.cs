namespace ConflictReports.Values;

/// <summary>The syntax of a URI as <see cref="UriSyntax"/> judges it (RFC 3986, appendix A) as parts of a regular expression for the schema.</summary>
/// <remarks>
/// <para>
/// The characters of a part are given in the order of ASCII, where <c>&amp;-;</c> is <c>&amp;'()*+,-./</c>, the digits, <c>:</c> and <c>;</c>. Left out, since it would take
/// as much room as all the rest: how many groups an IPv6 address has beside <c>::</c>, and the numbers of an IPv4 address at its end.
/// </para>
/// <para>A run of characters is one loop of one character, with the escapes between such runs, so that no engine needs memory for each character.</para>
/// </remarks>
internal static class UriPattern
{
    private const string Escape = "%[0-9A-Fa-f]{2}";
    private const string HostCharacter = "[!$&-.0-9;=A-Z_a-z~]";
    private const string UserCharacter = "[!$&-.0-;=A-Z_a-z~]";
    private const string PathCharacter = "[!$&-;=?-Z_a-z~]"; // of a path, query or fragment
    private const string PathCharacterButSlash = "[!$&-.0-;=?-Z_a-z~]";
    private const string Group = "[0-9A-Fa-f]{1,4}";
    private const string LastGroup = $"(?:{Group}|[0-9.]{{7,15}})"; // or an IPv4 address
    private const string IPv6 = $"(?:{Group}:){{6,7}}{LastGroup}|(?:(?:{Group}:){{1,7}}|:):(?:(?:{Group}:){{0,6}}{LastGroup})?";
    private const string FutureAddress = $"[Vv][0-9A-Fa-f]+[.]{UserCharacter}+";

    /// <summary>A URI with or without a fragment.</summary>
    public static string Absolute { get; } = $"{WithoutFragment(SchemePattern.Any, SchemePattern.Except("http", "https"))}(?:#{Any(PathCharacter)})?";

    /// <summary>A URI without a fragment that no digest could be taken for.</summary>
    public static string OfReport { get; } = WithoutFragment(SchemePattern.Except("sha256"), SchemePattern.Except("http", "https", "sha256"));

    private static string User => $"(?:{Any(UserCharacter)}@)?";

    private static string Host => $@"(?:{Some(HostCharacter)}|\[(?:{IPv6}|{FutureAddress})\])";

    private static string Port => "(?::[0-9]*)?";

    private static string PathAndQuery => $"(?:[/?]{Any(PathCharacter)})?";

    // With a host any scheme is right; without one, and without an authority at all, http and https are not.
    private static string WithoutFragment(string scheme, string schemeWithoutHost) =>
        $"(?:{scheme}://{User}{Host}{Port}{PathAndQuery}|{schemeWithoutHost}:(?://{User}{Port}{PathAndQuery}|/?(?:{PathCharacterButSlash}|{Escape}){Any(PathCharacter)}|/))";

    private static string Any(string character) => $"{character}*(?:{Escape}{character}*)*";

    private static string Some(string character) => $"(?:{character}|{Escape}){Any(character)}";
}
