namespace ConflictReports.Tests.Validation;

/// <summary>Where the faults of the syntax cases are, said by the text that stands right before them: no pointer leads into a text that is not JSON.</summary>
internal static class SyntaxPlaces
{
    // Each text is the first of its kind in its file. At the end of a line: what is missing is found where it should stand.
    private static readonly Dictionary<string, string> Before = new(StringComparer.Ordinal)
    {
        ["CR1000-bad-line-among-good.ndjson"] = "CR1000-line-3\", \"title\": {\"text\": \"Line 3\"}, \"language\": \"en\", \"publisher\": \"wire\", \"published\": {\"edtf\": \"2024-05-03\"}, "
            + "\"sources\": [{\"id\": \"wire\", \"kind\": \"agency\", \"names\": ",
        ["CR1000-comma-too-many.json"] = "\"language\": \"en\",",
        ["CR1000-cut-off.json"] = "\"text\": ",
        ["CR1000-empty.json"] = "",
        ["CR1000-two-documents.json"] = "\n}\n",
        ["CR1001-byte-order-mark-in-a-feed.ndjson"] = "\n",
        ["CR1001-byte-order-mark.json"] = "",
        ["CR1001-duplicate-member-escaped.json"] = "\"language\": \"en\",\n  ",
        ["CR1001-duplicate-member.json"] = "\"language\": \"en\",\n  ",
        ["CR1001-invalid-utf-8.json"] = "\"text\": ",
        ["CR1001-lone-surrogate.json"] = "\"text\": ",
        ["CR1005-in-an-unknown-member.json"] = "\"data\": ",
        ["CR1005-twenty-digits.json"] = "\"best\": ",
        ["CR1008-document-too-large.json"] = "",
        ["CR1008-string-too-long.json"] = "\"text\": ",
        ["CR1008-too-deep.json"] = "\"data\": [[[[[[[",
        ["CR1008-too-many-values.json"] = "\"publisher\": ",
    };

    /// <summary>The byte offsets of the faults of a case.</summary>
    /// <exception cref="KeyNotFoundException">The case is not known: say here where its fault is.</exception>
    public static IReadOnlyList<long> Of(string file)
    {
        byte[] before = System.Text.Encoding.UTF8.GetBytes(Before[Path.GetFileName(file)]);
        return [ConformanceCase.Read(file).AsSpan().IndexOf(before) + before.Length];
    }
}
