using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Json;

/// <summary>Which code a fault of a value has, so that the reader and the validator say the same.</summary>
internal static class ValueCodes
{
    /// <summary>The code of a fault. Whatever is wrong inside of a geometry is a fault of its form.</summary>
    public static DiagnosticDescriptor Of(ValueFormatException fault) =>
        fault.ValueType == typeof(Geometry) && fault.Pointer.Length > 0 ? DiagnosticCatalogue.GeometryForm : Of(fault.ValueType, fault.Fault);

    private static DiagnosticDescriptor Of(Type valueType, ValueFault fault) => fault switch
    {
        ValueFault.Type => DiagnosticCatalogue.WrongType,
        ValueFault.NotInSet => DiagnosticCatalogue.NotInSet,
        ValueFault.Range => DiagnosticCatalogue.OutOfRange,
        ValueFault.Empty or ValueFault.EmptyList => DiagnosticCatalogue.EmptyValue,
        ValueFault.Null => DiagnosticCatalogue.NullValue,
        ValueFault.NoneOf => DiagnosticCatalogue.NothingSaid,
        _ => OfForm(valueType.Name),
    };

    /// <summary>The code of a value that has not its form, by the name of its type, which is the name of its definition in the schema.</summary>
    public static DiagnosticDescriptor OfForm(string typeName) => typeName switch
    {
        nameof(Edtf) => DiagnosticCatalogue.EdtfForm,
        nameof(Timestamp) => DiagnosticCatalogue.TimestampForm,
        nameof(LanguageTag) => DiagnosticCatalogue.LanguageForm,
        nameof(CountryCode) => DiagnosticCatalogue.CountryForm,
        nameof(Geometry) => DiagnosticCatalogue.GeometryForm,
        nameof(SchemaVersion) => DiagnosticCatalogue.UnknownVersion,
        nameof(Figure) => DiagnosticCatalogue.InexactNumber,
        nameof(LocalId) or nameof(ReportId) or nameof(ReportReference) or nameof(Digest) => DiagnosticCatalogue.IdentifierForm,
        _ => DiagnosticCatalogue.WrongForm,
    };
}
