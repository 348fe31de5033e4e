using System.Reflection;
using System.Reflection.Emit;

namespace SpasmBot.Content;

/// <summary>What a compiled method names.</summary>
/// <param name="Literals">The texts in it, each with the method that is called next after it; null after the last call.</param>
internal sealed record MethodText(IReadOnlyList<(string Text, MethodBase? Next)> Literals, IReadOnlyList<MethodBase> Calls)
{
    private const int LongOpCode = 0xFE;

    private static readonly Dictionary<short, OpCode> OpCodes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(opCode => opCode.Value);

    public static MethodText Of(MethodBase method)
    {
        var literals = new List<(string, MethodBase?)>();
        var waiting = new List<string>();
        var calls = new List<MethodBase>();
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            var opCode = OpCodes[code[at] == LongOpCode ? unchecked((short)(LongOpCode << 8 | code[++at])) : code[at]];
            at++;
            if (opCode.OperandType == OperandType.InlineString)
                waiting.Add(method.Module.ResolveString(BitConverter.ToInt32(code, at)));
            else if (opCode.OperandType == OperandType.InlineMethod && Called(method, BitConverter.ToInt32(code, at)) is { } called)
            {
                calls.Add(called);
                literals.AddRange(waiting.Select(text => (text, (MethodBase?)called)));
                waiting.Clear();
            }
            at += Length(opCode.OperandType, code, at);
        }
        return new MethodText([.. literals, .. waiting.Select(text => (text, (MethodBase?)null))], calls);
    }

    private static MethodBase? Called(MethodBase by, int token) => by.Module.ResolveMethod(
        token,
        by.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null,
        by.IsGenericMethod ? by.GetGenericArguments() : null);

    private static int Length(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(code, at),
        _ => 4,
    };
}
