namespace SpasmBot.DeploymentTemplates.Tests.Arm;

/// <summary>An Azure Resource Manager expression, such as <c>[concat(parameters('botName'), '-plan')]</c>.</summary>
public abstract record ArmExpression
{
    public sealed record Text(string Value) : ArmExpression;

    public sealed record Call(string Function, IReadOnlyList<ArmExpression> Arguments) : ArmExpression;

    public sealed record Property(ArmExpression Of, string Name) : ArmExpression;

    /// <summary>All calls in this expression, the outermost first.</summary>
    public IEnumerable<Call> Calls() => this switch
    {
        Call call => call.Arguments.SelectMany(argument => argument.Calls()).Prepend(call),
        Property property => property.Of.Calls(),
        _ => [],
    };

    /// <summary>Null when the string is no expression. '[[' starts a string that begins with a bracket.</summary>
    public static ArmExpression? Parse(string value) =>
        value.StartsWith('[') && !value.StartsWith("[[", StringComparison.Ordinal) && value.EndsWith(']')
            ? new Parser(value[1..^1]).Whole()
            : null;

    private sealed class Parser(string source)
    {
        private int at;

        public ArmExpression Whole()
        {
            var expression = Expression();
            Blanks();
            return at == source.Length ? expression : throw Wrong("the end");
        }

        private ArmExpression Expression()
        {
            Blanks();
            if (Skip('\''))
                return new Text(Quoted());
            var name = Name();
            Expect('(');
            var arguments = new List<ArmExpression>();
            if (!Skip(')'))
            {
                do arguments.Add(Expression()); while (Skip(','));
                Expect(')');
            }

            ArmExpression result = new Call(name, arguments);
            while (Skip('.'))
                result = new Property(result, Name());
            return result;
        }

        private string Quoted()
        {
            var start = at;
            at = source.IndexOf('\'', start);
            return at < 0 ? throw Wrong("a closing quote") : source[start..at++];
        }

        private string Name()
        {
            Blanks();
            var start = at;
            while (at < source.Length && char.IsAsciiLetterOrDigit(source[at]))
                at++;
            return at > start ? source[start..at] : throw Wrong("a name");
        }

        private bool Skip(char expected)
        {
            Blanks();
            if (at >= source.Length || source[at] != expected)
                return false;
            at++;
            return true;
        }

        private void Expect(char expected)
        {
            if (!Skip(expected))
                throw Wrong($"'{expected}'");
        }

        private void Blanks()
        {
            while (at < source.Length && source[at] == ' ')
                at++;
        }

        private FormatException Wrong(string expected) => new($"{expected} expected at {at} in [{source}]");
    }
}
