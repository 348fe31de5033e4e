namespace SpasmBot.Turns;

/// <summary>
/// The bot took longer than <see cref="TurnOptions.Budget"/>. Its turn is given up: what it still sends or saves goes nowhere.
/// The adapter's OnTurnError gets this exception and tells the person what to do in an emergency.
/// </summary>
public sealed class TurnTimeoutException(TimeSpan budget)
    : TimeoutException($"The turn was given up after {budget.TotalSeconds:0.#} seconds.");
