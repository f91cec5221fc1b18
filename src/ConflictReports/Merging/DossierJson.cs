using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Json;
using ConflictReports.Merging.Building;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>Writes dossiers and explanations as JSON: names in camelCase, closed sets in kebab-case, no null and no empty list.</summary>
public static class DossierJson
{
    private static readonly JsonSerializerOptions Options = CreateOptions(writeIndented: false);
    private static readonly JsonSerializerOptions IndentedOptions = CreateOptions(writeIndented: true);

    /// <summary>The contract of a dossier.</summary>
    internal static JsonTypeInfo<Dossier> Contract { get; } = (JsonTypeInfo<Dossier>)Options.GetTypeInfo(typeof(Dossier));

    /// <summary>Writes a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>The document in UTF-8, on one line; equal dossiers give equal bytes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    public static byte[] ToJson(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return JsonSerializer.SerializeToUtf8Bytes(dossier, Contract);
    }

    /// <summary>Writes a dossier over several lines, for people.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>The document in UTF-8, indented by two spaces, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    public static byte[] ToIndentedJson(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return [.. JsonSerializer.SerializeToUtf8Bytes(dossier, (JsonTypeInfo<Dossier>)IndentedOptions.GetTypeInfo(typeof(Dossier))), (byte)'\n'];
    }

    /// <summary>Writes an explanation.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <returns>The document in UTF-8, on one line; equal explanations give equal bytes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is null.</exception>
    public static byte[] ToJson(ClaimExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return JsonSerializer.SerializeToUtf8Bytes(explanation, (JsonTypeInfo<ClaimExplanation>)Options.GetTypeInfo(typeof(ClaimExplanation)));
    }

    /// <summary>Writes an explanation over several lines, for people.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <returns>The document in UTF-8, indented by two spaces, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is null.</exception>
    public static byte[] ToIndentedJson(ClaimExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return [.. JsonSerializer.SerializeToUtf8Bytes(explanation, (JsonTypeInfo<ClaimExplanation>)IndentedOptions.GetTypeInfo(typeof(ClaimExplanation))), (byte)'\n'];
    }

    /// <summary>Writes a policy.</summary>
    internal static byte[] ToJson(DossierPolicy policy) =>
        JsonSerializer.SerializeToUtf8Bytes(policy, (JsonTypeInfo<DossierPolicy>)Options.GetTypeInfo(typeof(DossierPolicy)));

    private static JsonSerializerOptions CreateOptions(bool writeIndented)
    {
        IJsonTypeInfoResolver lists = new DossierCollections();
        JsonSerializerOptions options = new(DossierJsonContext.Default.Options)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(lists, new CollectionContracts(), DossierJsonContext.Default)
                .WithAddedModifier(ReportContract.Complete),
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = ReportContract.Options.MaxDepth,
            RespectNullableAnnotations = true,
            WriteIndented = writeIndented,
            NewLine = "\n",
        };
        options.Converters.Add(new PlainTextConverter());
        options.MakeReadOnly();
        return options;
    }
}
