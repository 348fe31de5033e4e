namespace Microsoft.Bot.Builder;

/// <summary>Sees an update on its way out; without a call of <paramref name="next"/> it is not made.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="activity">What takes the place of the activity with the same id.</param>
/// <param name="next">The handler after this one, and finally the adapter.</param>
public delegate Task<ResourceResponse> UpdateActivityHandler(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);
