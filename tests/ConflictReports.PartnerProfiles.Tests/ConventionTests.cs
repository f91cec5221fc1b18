using System.Reflection;

namespace ConflictReports.PartnerProfiles.Tests;

/// <summary>What the package shows to its users.</summary>
public sealed class ConventionTests
{
    private const BindingFlags Shown = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Package = typeof(PartnerProfile).Assembly;

    [Fact]
    public void No_public_signature_mentions_a_type_of_NJsonSchema_Newtonsoft_or_Namotion()
    {
        Type[] types = [.. Package.GetExportedTypes()];
        types.Should().HaveCountGreaterThanOrEqualTo(5);
        types.SelectMany(Mentioned).SelectMany(Parts)
            .Select(type => type.Assembly.GetName().Name!)
            .Where(assembly => assembly.StartsWith("NJsonSchema", StringComparison.Ordinal) || assembly.StartsWith("Newtonsoft", StringComparison.Ordinal) || assembly.StartsWith("Namotion", StringComparison.Ordinal))
            .Should().BeEmpty();
    }

    [Fact]
    public void The_test_above_sees_such_types()
    {
        Type hidden = Package.GetType("ConflictReports.PartnerProfiles.Judging.ProfileValidator", throwOnError: true)!;
        Mentioned(hidden).SelectMany(Parts).Select(type => type.Assembly.GetName().Name).Should().Contain("NJsonSchema").And.Contain("Newtonsoft.Json");
    }

    [Fact]
    public void The_package_works_with_the_pinned_versions()
    {
        AssemblyName[] references = Package.GetReferencedAssemblies();
        references.Single(name => name.Name == "NJsonSchema").Version!.ToString(3).Should().Be("10.7.2");
        FileVersion("Newtonsoft.Json").Should().StartWith("13.0.4", "version 9, which NJsonSchema asks for, overflows the stack");
    }

    [Fact]
    public void The_core_does_not_know_the_package() =>
        typeof(ConflictReport).Assembly.GetReferencedAssemblies().Select(name => name.Name).Should().NotContain(["NJsonSchema", "Newtonsoft.Json", "ConflictReports.PartnerProfiles"]);

    private static string FileVersion(string assembly) => Assembly.Load(assembly).GetCustomAttribute<AssemblyFileVersionAttribute>()!.Version;

    private static IEnumerable<Type> Mentioned(Type type)
    {
        IEnumerable<Type> own = [type, .. type.GetInterfaces(), .. type.BaseType is { } parent ? [parent] : Type.EmptyTypes, .. type.GetCustomAttributesData().Select(data => data.AttributeType)];
        IEnumerable<Type> members = type.GetMembers(Shown).Where(IsShown).SelectMany(member => member switch
        {
            MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType),
            ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
            PropertyInfo property => [property.PropertyType],
            FieldInfo field => [field.FieldType],
            EventInfo happening => [happening.EventHandlerType!],
            _ => [],
        });
        return own.Concat(members);
    }

    private static bool IsShown(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(accessor => accessor.IsPublic || accessor.IsFamily),
        _ => true,
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type) : [type];
}
