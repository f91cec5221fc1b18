using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Values;

namespace ConflictReports.Json;

/// <summary>
/// The contracts of a caller's own records, by the rules of the format: names in camelCase unless the records say otherwise, null, empty texts and empty lists refused when they are read, the values of the format usable as members.
/// </summary>
/// <remarks>
/// <para>The caller's records are ordinary types with a source-generated context of System.Text.Json. Lists are <see cref="EquatableArray{T}"/>, named with <see cref="WithList{T}"/> if the format has none of that type; a closed set is an
/// enumeration with <see cref="ClosedSetConverter{TEnum}"/>, an open vocabulary derives from <see cref="OpenTerm{TSelf}"/>. A map is an <see cref="IReadOnlyDictionary{TKey, TValue}"/> with strings as keys, without value
/// equality. For times use <see cref="Timestamp"/> and <see cref="Edtf"/>: the platform's own types read and write other forms than their schema says.</para>
/// <para>Immutable and safe for use by several threads.</para>
/// </remarks>
public sealed class ExtensionContracts
{
    private readonly IJsonTypeInfoResolver own;
    private readonly IJsonTypeInfoResolver[] lists;

    /// <summary>Makes the contracts.</summary>
    /// <param name="own">The source-generated context of the caller's records.</param>
    /// <exception cref="ArgumentNullException"><paramref name="own"/> is null.</exception>
    public ExtensionContracts(IJsonTypeInfoResolver own)
        : this(own, [])
    {
    }

    private ExtensionContracts(IJsonTypeInfoResolver own, IJsonTypeInfoResolver[] lists)
    {
        ArgumentNullException.ThrowIfNull(own);
        this.own = own;
        this.lists = lists;
        Options = CreateOptions();
    }

    /// <summary>The options for reading and writing the caller's records; read-only.</summary>
    public JsonSerializerOptions Options { get; }

    /// <summary>The same contracts, and lists of a type of the caller.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <returns>Contracts of its own.</returns>
    public ExtensionContracts WithList<T>() => new(own, [.. lists, new ListContract<T>()]);

    /// <summary>The contract of a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The contract.</returns>
    /// <exception cref="NotSupportedException">The caller's context does not know the type, or a list in it was not named with <see cref="WithList{T}"/>.</exception>
    public JsonTypeInfo<T> Get<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private JsonSerializerOptions CreateOptions()
    {
        JsonSerializerOptions options = new()
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine([.. lists, new CollectionContracts(), new UnnamedCollections(), own, ReportJsonContext.Default]).WithAddedModifier(ReportContract.Complete),
            AllowDuplicateProperties = false,
            AllowOutOfOrderMetadataProperties = true,
            DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = ReportContract.SerializerDepth,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
        };
        options.Converters.Add(new PlainTextConverter());
        options.MakeReadOnly();
        return options;
    }

    // Without it, a list that was not named is written and described, and fails only where it is read.
    private sealed class UnnamedCollections : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            !type.IsGenericType ? null
            : type.GetGenericTypeDefinition() == typeof(EquatableArray<>) ? throw new NotSupportedException($"Name the list with {nameof(WithList)}<{type.GenericTypeArguments[0].Name}>().")
            : type.GetGenericTypeDefinition() == typeof(EquatableMap<>) ? throw new NotSupportedException("Maps of this type are the format's own; use IReadOnlyDictionary<string, T>.")
            : null;
    }

    private sealed class ListContract<T> : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => type == typeof(EquatableArray<T>) ? CollectionContracts.List<T>(options) : null;
    }
}
