using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace ConflictReports.Tests.Conventions;

/// <summary>Which types of the library a type uses: in its declaration, its members' signatures, its attributes and its code.</summary>
internal static class TypeReferences
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>The types of the library that a type uses, without itself.</summary>
    public static IReadOnlyCollection<Type> Of(Type type)
    {
        HashSet<Type> found = [];
        Add(found, type.BaseType);
        Add(found, type.GetInterfaces());
        AddAttributes(found, type);
        foreach (MemberInfo member in type.GetMembers(Everything))
        {
            AddAttributes(found, member);
            AddMember(found, member);
        }

        found.RemoveWhere(used => used == type || used.Assembly != type.Assembly);
        return found;
    }

    private static void AddMember(HashSet<Type> found, MemberInfo member)
    {
        switch (member)
        {
            case FieldInfo field:
                Add(found, field.FieldType);
                break;
            case PropertyInfo property:
                Add(found, property.PropertyType);
                break;
            case MethodBase method:
                Add(found, [.. method.GetParameters().Select(parameter => parameter.ParameterType)]);
                Add(found, (method as MethodInfo)?.ReturnType);
                AddCode(found, method);
                break;
        }
    }

    private static void AddAttributes(HashSet<Type> found, MemberInfo member)
    {
        foreach (CustomAttributeData attribute in member.GetCustomAttributesData())
        {
            Add(found, attribute.AttributeType);
            foreach (CustomAttributeTypedArgument argument in attribute.ConstructorArguments)
            {
                Add(found, argument.Value as Type);
            }
        }
    }

    private static void AddCode(HashSet<Type> found, MethodBase method)
    {
        if (method.GetMethodBody() is not { } body || body.GetILAsByteArray() is not { } code)
        {
            return;
        }

        Add(found, [.. body.LocalVariables.Select(local => local.LocalType)]);
        Type[]? typeArguments = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        Type[]? methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        foreach (int token in Tokens(code))
        {
            MemberInfo? member = method.Module.ResolveMember(token, typeArguments, methodArguments);
            Add(found, member as Type, member?.DeclaringType, (member as MethodInfo)?.ReturnType, (member as FieldInfo)?.FieldType);
            if (member is MethodInfo { IsGenericMethod: true } generic)
            {
                Add(found, generic.GetGenericArguments());
            }
        }
    }

    // The operands of the instructions that name a type, a field or a method.
    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (int i = 0; i < code.Length;)
        {
            OpCode instruction = code[i] == 0xFE ? Codes[unchecked((short)(0xFE00 | code[i + 1]))] : Codes[code[i]];
            i += instruction.Size;
            if (instruction.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return BitConverter.ToInt32(code, i);
            }

            i += Length(instruction.OperandType, code, i);
        }
    }

    private static int Length(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };

    private static void Add(HashSet<Type> found, params Type?[] types)
    {
        foreach (Type type in types.OfType<Type>())
        {
            if (type.HasElementType)
            {
                Add(found, type.GetElementType());
            }
            else if (!type.IsGenericParameter)
            {
                found.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
                Add(found, type.IsGenericType ? type.GetGenericArguments() : []);
            }
        }
    }

    /// <summary>Whether the compiler made the type, as it does for lambdas and iterators.</summary>
    public static bool IsCompilerMade(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal) || type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            || (type.DeclaringType is { } outer && IsCompilerMade(outer));
}
