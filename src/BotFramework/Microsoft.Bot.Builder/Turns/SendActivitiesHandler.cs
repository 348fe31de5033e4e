namespace Microsoft.Bot.Builder;

/// <summary>Sees activities on their way out; without a call of <paramref name="next"/> they are not sent.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="activities">What is about to be sent; changes of the list count.</param>
/// <param name="next">The handler after this one, and finally the adapter.</param>
/// <returns>One response an activity sent.</returns>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);
