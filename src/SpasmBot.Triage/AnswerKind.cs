namespace SpasmBot.Triage;

public enum AnswerKind
{
    NotUnderstood,
    Understood,
}
