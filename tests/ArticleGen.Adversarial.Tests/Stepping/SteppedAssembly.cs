using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace ArticleGen.Adversarial.Tests.Stepping;

/// <summary>Puts a counter at the entry of every method and at every jump back of an assembly, stands in for the framework's bulk operations, and tells where cancellation is asked for.</summary>
internal static class SteppedAssembly
{
    /// <summary>The assembly with its counters.</summary>
    /// <param name="path">Where it stands without them.</param>
    public static MemoryStream Rewrite(string path)
    {
        using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(path);
        ModuleDefinition module = assembly.MainModule;
        MethodReference count = module.ImportReference(typeof(Steps).GetMethod(nameof(Steps.Count), [typeof(int)]));
        MethodReference ask = module.ImportReference(typeof(Steps).GetMethod(nameof(Steps.Ask)));
        foreach (MethodDefinition method in module.GetTypes().SelectMany(static type => type.Methods).Where(static method => method.HasBody))
            Rewrite(method, count, ask);
        MemoryStream rewritten = new();
        assembly.Write(rewritten);
        rewritten.Position = 0;
        return rewritten;
    }

    private static void Rewrite(MethodDefinition method, MethodReference count, MethodReference ask)
    {
        MethodBody body = method.Body;
        int number = Steps.Register(NameOf(method));
        body.SimplifyMacros();
        ILProcessor il = body.GetILProcessor();
        HashSet<Instruction> heads = LoopHeads(body);
        BulkOperations.Replace(method, number);
        foreach (Instruction instruction in body.Instructions.Where(AsksForCancellation).ToArray())
            il.InsertAfter(instruction, il.Create(OpCodes.Call, ask));
        foreach (Instruction head in heads)
            InsertBefore(il, head, count, number);
        if (!heads.Contains(body.Instructions[0]))
            InsertBefore(il, body.Instructions[0], count, number);
        body.OptimizeMacros();
    }

    private static bool AsksForCancellation(Instruction instruction) =>
        instruction.Operand is MethodReference { Name: nameof(CancellationToken.ThrowIfCancellationRequested), DeclaringType.Name: nameof(CancellationToken) };

    /// <summary>What a jump back jumps to.</summary>
    private static HashSet<Instruction> LoopHeads(MethodBody body)
    {
        HashSet<Instruction> heads = [];
        foreach (Instruction instruction in body.Instructions)
        {
            foreach (Instruction target in TargetsOf(instruction))
            {
                if (target.Offset <= instruction.Offset)
                    heads.Add(target);
            }
        }

        return heads;
    }

    private static Instruction[] TargetsOf(Instruction instruction) => instruction.Operand switch
    {
        Instruction target => [target],
        Instruction[] targets => targets,
        _ => [],
    };

    /// <summary>The counter takes the place of the instruction for whoever jumps there, so it is counted on every way.</summary>
    private static void InsertBefore(ILProcessor il, Instruction instruction, MethodReference count, int number)
    {
        Instruction original = Instruction.Create(OpCodes.Nop);
        original.OpCode = instruction.OpCode;
        original.Operand = instruction.Operand;
        instruction.OpCode = OpCodes.Ldc_I4;
        instruction.Operand = number;
        Instruction call = il.Create(OpCodes.Call, count);
        il.InsertAfter(instruction, call);
        il.InsertAfter(call, original);
        foreach (ExceptionHandler handler in il.Body.ExceptionHandlers)
        {
            if (handler.TryEnd == original || handler.HandlerEnd == original)
                throw new InvalidOperationException("A handler ends at a counter.");
        }
    }

    // Local functions, lambdas and iterators count for the method they are written in.
    private static string NameOf(MethodDefinition method)
    {
        TypeDefinition type = method.DeclaringType;
        string name = method.Name;
        while (type.IsNested && type.Name.StartsWith('<'))
        {
            if (type.Name.IndexOf('>', StringComparison.Ordinal) > 1)
                name = type.Name;
            type = type.DeclaringType;
        }

        int end = name.IndexOf('>', StringComparison.Ordinal);
        return type.Name + "." + (name.StartsWith('<') && end > 1 ? name[1..end] : name);
    }
}
