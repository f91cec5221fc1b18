namespace ConflictReports.Cli.Tests;

/// <summary>Small documents.</summary>
internal static class Samples
{
    /// <summary>A report of which nothing can be said against.</summary>
    public static string Report(string name) =>
        $$"""{"schemaVersion":"1.0","id":"https://partner.example/{{name}}","publisher":"outlet","sources":[{"id":"outlet","kind":"outlet","names":[{"text":"Outlet {{name}}"}]}]}""";

    /// <summary>The same report over several lines, members in another order.</summary>
    public static string PrettyReport(string name) => $$"""
        {
          "id": "https://partner.example/{{name}}",
          "schemaVersion": "1.0",
          "publisher": "outlet",
          "sources": [
            {
              "kind": "outlet",
              "id": "outlet",
              "names": [
                {
                  "text": "Outlet {{name}}"
                }
              ]
            }
          ]
        }

        """;

    /// <summary>A report with a null on line 3 and a time that is no time on line 5.</summary>
    public static string Faulty => """
        {
          "schemaVersion": "1.0",
          "kind": null,
          "id": "https://partner.example/faulty",
          "published": { "edtf": "4 August" },
          "publisher": "outlet",
          "sources": [ { "id": "outlet", "kind": "outlet", "names": [ { "text": "Outlet" } ] } ]
        }

        """;

    /// <summary>A feed.</summary>
    public static string Feed(params string[] lines) => string.Concat(lines.Select(line => line + "\n"));
}
