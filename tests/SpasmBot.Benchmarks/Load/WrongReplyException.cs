namespace SpasmBot.Benchmarks.Load;

internal sealed class WrongReplyException(string message) : Exception(message);
