using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Conventions;

public sealed partial class TypeConventionTests
{
    // GeoJSON writes its types so, and the Admiralty code its grades: their names are not ours.
    private static readonly HashSet<string> NamedByOthers = new(StringComparer.Ordinal) { "GeometryType", "Reliability" };

    private static IEnumerable<Type> Own => Records.Library.GetTypes().Where(type => Layers.FolderOf(type.Namespace) is not null && !TypeReferences.IsCompilerMade(type));

    [Fact]
    public void Every_public_record_is_sealed_or_abstract() =>
        Own.Where(type => type.IsVisible && type.IsClass && IsRecord(type) && !type.IsSealed && !type.IsAbstract).Should().BeEmpty();

    [Fact]
    public void Every_public_class_is_sealed_abstract_or_static() =>
        Own.Where(type => type.IsVisible && type.IsClass && !type.IsSealed && !type.IsAbstract).Should().BeEmpty();

    [Fact]
    public void Every_public_property_that_can_be_set_is_init_only() =>
        Own.Where(type => type.IsVisible)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}")
            .Should().BeEmpty();

    [Fact]
    public void No_public_field_can_change() =>
        Own.Where(type => type.IsVisible)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.IsSpecialName)
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}")
            .Should().BeEmpty();

    [Fact]
    public void There_is_no_static_state_that_can_change() =>
        Own.SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains("__", StringComparison.Ordinal))
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}")
            .Should().BeEmpty();

    [Fact]
    public void A_new_record_says_nothing_for_no_member_has_an_initializer()
    {
        foreach (Type record in Records.Concrete)
        {
            object made = Activator.CreateInstance(record)!;
            foreach (PropertyInfo property in Records.Members(record))
            {
                object? value = property.GetValue(made);
                object? none = property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null;

                value.Should().Be(none, $"an initializer of {record.Name}.{property.Name} would be lost in reading");
            }
        }
    }

    [Fact]
    public void Every_public_type_has_a_file_of_its_own_named_after_it()
    {
        Dictionary<string, SourceFile> files = SourceFile.OfLibrary.ToDictionary(file => $"{file.Folder}/{System.IO.Path.GetFileNameWithoutExtension(file.Path)}", StringComparer.Ordinal);
        foreach (Type type in Own.Where(type => type.IsPublic))
        {
            string name = type.Name.Split('`')[0];
            string folder = Layers.FolderOf(type.Namespace)!;
            string parameters = string.Join(',', type.GetGenericArguments().Select(argument => argument.Name));

            bool found = files.TryGetValue($"{folder}/{name}{{{parameters}}}", out SourceFile? file) || files.TryGetValue($"{folder}/{name}", out file);

            found.Should().BeTrue($"{folder} should have a file {name}.cs");
            PublicTypes().Matches(file!.Text).Select(match => match.Groups[1].Value).Should().Equal([name], file.Path);
        }
    }

    [Fact]
    public void Every_closed_set_has_unique_wire_names_in_kebab_case()
    {
        foreach (Type set in Own.Where(type => type.IsEnum && type.IsDefined(typeof(JsonConverterAttribute), inherit: false)))
        {
            IReadOnlyList<string> names = (IReadOnlyList<string>)typeof(ClosedSet<>).MakeGenericType(set).GetProperty("Names")!.GetValue(null)!;

            names.Should().OnlyHaveUniqueItems(set.Name).And.HaveCount(Enum.GetValues(set).Length, set.Name);
            if (!NamedByOthers.Contains(set.Name))
            {
                names.Should().OnlyContain(name => Kebab().IsMatch(name), set.Name);
            }
        }
    }

    [Fact]
    public void Every_closed_set_of_a_record_is_written_by_its_names() =>
        Records.Concrete.SelectMany(Records.Members)
            .Select(property => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)
            .Where(type => type.IsEnum && type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType != typeof(ClosedSetConverter<>).MakeGenericType(type))
            .Should().BeEmpty();

    [Fact]
    public void Names_say_what_a_type_is() =>
        Own.Where(type => Vague().IsMatch(type.Name)).Select(type => type.FullName).Should().BeEmpty();

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$", BindingFlags.Public | BindingFlags.Instance) is not null;

    [GeneratedRegex("^[a-z0-9]+([-+][a-z0-9]+)*$")]
    private static partial Regex Kebab();

    [GeneratedRegex("Helper|Manager|Util|Impl($|[A-Z])|Misc|Common")]
    private static partial Regex Vague();

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|readonly|partial|ref) )*(?:record struct|record class|record|class|struct|interface|enum|delegate) (\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicTypes();
}
