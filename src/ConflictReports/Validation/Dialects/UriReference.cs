namespace ConflictReports.Validation.Dialects;

/// <summary>The components of a URI or a relative reference, and its resolution against a base (RFC 3986, section 5.2). Null is an absent component. Nothing else is normalized.</summary>
internal sealed record UriReference(string? Scheme, string? Authority, string Path, string? Query, string? Fragment)
{
    /// <summary>The reference to the very resource that it stands in.</summary>
    public static UriReference Empty { get; } = new(null, null, "", null, null);

    /// <summary>The same without its fragment.</summary>
    public UriReference WithoutFragment => Fragment is null ? this : this with { Fragment = null };

    /// <summary>Takes a text apart; any text has these components (RFC 3986, appendix B).</summary>
    public static UriReference Parse(string text)
    {
        (string whole, string? fragment) = Cut(text, '#');
        (string hierarchy, string? query) = Cut(whole, '?');
        int colon = hierarchy.IndexOf(':', StringComparison.Ordinal);
        int slash = hierarchy.IndexOf('/', StringComparison.Ordinal);
        bool hasScheme = colon > 0 && (slash < 0 || colon < slash);
        string? scheme = hasScheme ? hierarchy[..colon] : null;
        string rest = hasScheme ? hierarchy[(colon + 1)..] : hierarchy;
        if (!rest.StartsWith("//", StringComparison.Ordinal))
        {
            return new UriReference(scheme, null, rest, query, fragment);
        }

        int end = rest.IndexOf('/', 2);
        return end < 0 ? new UriReference(scheme, rest[2..], "", query, fragment) : new UriReference(scheme, rest[2..end], rest[end..], query, fragment);
    }

    /// <summary>What a reference means where this is the base.</summary>
    public UriReference Resolve(UriReference reference)
    {
        if (reference.Scheme is not null)
        {
            return reference with { Path = RemoveDots(reference.Path) };
        }

        if (reference.Authority is not null)
        {
            return reference with { Scheme = Scheme, Path = RemoveDots(reference.Path) };
        }

        if (reference.Path.Length == 0)
        {
            return this with { Query = reference.Query ?? Query, Fragment = reference.Fragment };
        }

        string path = reference.Path.StartsWith('/') ? reference.Path : Merge(reference.Path);
        return this with { Path = RemoveDots(path), Query = reference.Query, Fragment = reference.Fragment };
    }

    /// <summary>The text (RFC 3986, section 5.3).</summary>
    public override string ToString() =>
        string.Concat(
            Scheme is null ? "" : Scheme + ":",
            Authority is null ? "" : "//" + Authority,
            Path,
            string.Concat(Query is null ? "" : "?" + Query, Fragment is null ? "" : "#" + Fragment));

    private static (string Before, string? After) Cut(string text, char mark)
    {
        int at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? (text, null) : (text[..at], text[(at + 1)..]);
    }

    private string Merge(string path) => Authority is not null && Path.Length == 0 ? "/" + path : Path[..(Path.LastIndexOf('/') + 1)] + path;

    private static string RemoveDots(string path)
    {
        if (!path.Contains("./", StringComparison.Ordinal) && !path.EndsWith('.'))
        {
            return path;
        }

        string[] segments = path.Split('/');
        List<string> kept = [];
        for (int i = 0; i < segments.Length; i++)
        {
            bool isDot = segments[i] is "." or "..";
            if (!isDot)
            {
                kept.Add(segments[i]);
            }
            else if (segments[i] == ".." && kept.Count > 0 && !(kept.Count == 1 && kept[0].Length == 0))
            {
                kept.RemoveAt(kept.Count - 1);
            }

            if (isDot && i == segments.Length - 1)
            {
                kept.Add("");
            }
        }

        return string.Join('/', kept);
    }
}
