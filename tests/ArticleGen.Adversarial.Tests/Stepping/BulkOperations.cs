using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace ArticleGen.Adversarial.Tests.Stepping;

/// <summary>
/// Calls of the framework that look at many characters or elements at once: replaced by methods of the same arguments that count first.
/// What copies is not here: it allocates, and allocations are counted by the runtime.
/// </summary>
internal static class BulkOperations
{
    private static readonly Dictionary<string, MethodInfo[]> StandIns = typeof(BulkStandIns)
        .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .GroupBy(static method => method.Name, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>Replaces the calls in a method.</summary>
    public static void Replace(MethodDefinition method, int number)
    {
        ILProcessor il = method.Body.GetILProcessor();
        foreach (Instruction instruction in method.Body.Instructions.ToArray())
        {
            if (instruction.Operand is not MethodReference called || StandInOf(called) is not { } standIn)
                continue;
            Instruction call = il.Create(OpCodes.Call, Import(method.Module, called, standIn));
            il.InsertAfter(instruction, call);
            instruction.OpCode = OpCodes.Ldc_I4;
            instruction.Operand = number;
        }
    }

    private static MethodInfo? StandInOf(MethodReference called)
    {
        string owner = called.DeclaringType.GetElementType().FullName;
        string? name = owner switch
        {
            "System.String" => "String" + called.Name,
            "System.MemoryExtensions" => "Span" + called.Name,
            "System.Collections.Generic.List`1" => "List" + called.Name,
            _ => null,
        };
        if (name is null || !StandIns.TryGetValue(name, out MethodInfo[]? candidates))
            return null;
        string[] arguments = [.. called.GetElementMethod().Parameters.Select(static parameter => ShapeOf(parameter.ParameterType))];
        if (called.HasThis)
            arguments = ["this", .. arguments];
        return Array.Find(candidates, candidate => candidate.GetParameters().SkipLast(1)
            .Select((parameter, i) => i == 0 && called.HasThis ? "this" : ShapeOf(parameter.ParameterType)).SequenceEqual(arguments, StringComparer.Ordinal));
    }

    private static MethodReference Import(ModuleDefinition module, MethodReference called, MethodInfo standIn)
    {
        MethodReference imported = module.ImportReference(standIn);
        IEnumerable<TypeReference> arguments = called is GenericInstanceMethod method ? method.GenericArguments
            : called.DeclaringType is GenericInstanceType type ? type.GenericArguments
            : [];
        if (!standIn.IsGenericMethodDefinition)
            return imported;
        GenericInstanceMethod instance = new(imported);
        foreach (TypeReference argument in arguments)
            instance.GenericArguments.Add(argument);
        return instance;
    }

    private static string ShapeOf(TypeReference type) => type switch
    {
        GenericParameter => "T",
        GenericInstanceType generic => generic.ElementType.Name + "<" + string.Join(",", generic.GenericArguments.Select(ShapeOf)) + ">",
        _ => type.Name,
    };

    private static string ShapeOf(Type type) =>
        type.IsGenericParameter ? "T"
        : type.IsGenericType ? type.Name + "<" + string.Join(",", type.GetGenericArguments().Select(ShapeOf)) + ">"
        : type.Name;
}
