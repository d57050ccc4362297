using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>The units and people all other demonstration records refer to.</summary>
/// <param name="Grids">By village, in the order of <paramref name="Villages"/>.</param>
/// <param name="Accounts">Accounts by user name; empty when none were made.</param>
internal sealed record DemoCast(
    IReadOnlyList<Village> Villages,
    IReadOnlyList<IReadOnlyList<Grid>> Grids,
    IReadOnlyList<Lawyer> Lawyers,
    IReadOnlyDictionary<string, PortalUser> Accounts)
{
    public Actor Staff => Account("staff") ?? new Actor(null, DemoNames.Staff);

    public Lawyer LawyerOf(int village) => Lawyers[village % Lawyers.Count];

    /// <summary>The lawyer as an account.</summary>
    public Actor ActorOf(int lawyer) => (lawyer == 0 ? Account("lawyer1") : null) ?? new Actor(null, Lawyers[lawyer].Name);

    public Actor ClerkOf(int village) =>
        (village == 0 ? Account("village01") : null) ?? new Actor(null, $"{Villages[village].Name}文书");

    public Actor OfficerOf(int village, int grid) =>
        (village == 0 && grid == 0 ? Account("grid001") : null) ?? new Actor(null, $"网格员{Grids[village][grid].Officers[0].Name}");

    private Actor? Account(string userName) =>
        Accounts.TryGetValue(userName, out var user) ? new Actor(user.Id, user.DisplayName) : null;
}
