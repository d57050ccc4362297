using Biandangou.Domain.Publicity;

namespace Biandangou.Tests.Publicity;

/// <summary>Makes the records publicity tests start from.</summary>
internal static class PublicityRecords
{
    public static readonly EventKind Square = EventKind.BuiltIn(PublicityKind.Square);

    public static PublicityDetails Details(
        DateOnly heldOn, Guid agency, string title = "示例宣传", int sessions = 1, int audience = 0, Guid? themeDay = null,
        string? theme = null) =>
        new(heldOn, title, themeDay, theme, agency, null, sessions, audience, 0, 0, 0, null);

    public static PublicityAgency Agency(string name = "司法所", int? required = null) =>
        new(new AgencyDetails(name, null, required, new DateOnly(2022, 1, 1), null));

    public static async Task<PublicityAgency> AgencyAsync(this TestDatabase database, string name = "司法所", int? required = null)
    {
        await using var db = database.NewContext();
        return await db.StoreAsync(Agency(name, required));
    }

    public static async Task<PublicityEvent> EventAsync(
        this TestDatabase database, Guid? village, PublicityDetails details, EventKind? kind = null)
    {
        await using var db = database.NewContext();
        return await db.StoreAsync(new PublicityEvent(village, kind ?? Square, details, TestDatabase.Today));
    }

    public static async Task<T> StoreAsync<T>(this PortalDbContext db, T record)
        where T : class
    {
        db.Add(record);
        await db.SaveChangesAsync();
        return record;
    }
}
