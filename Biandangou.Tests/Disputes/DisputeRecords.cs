using AngleSharp.Html.Dom;
using Biandangou.Domain.Disputes;

namespace Biandangou.Tests.Disputes;

/// <summary>What the tests of the dispute pages type and look for.</summary>
internal static class DisputeRecords
{
    public const string Ledger = "/disputes";

    public static (string Name, string? Text)[] Typed(string title) =>
    [
        ("Title", title), ("KindId", DisputeKind.IdOf(DisputeType.Housing).ToString()), ("Source", "WalkIn"), ("Difficulty", "Ordinary"),
        // Each case has people of its own: the same ones would be asked about.
        ("Parties[0].Name", $"{title}的甲"), ("Parties[0].Phone", "13800001234"), ("Parties[1].Name", $"{title}的乙"),
        ("Description", "双方对院墙位置有争议。"),
    ];

    public static async Task<Dispute> FindAsync(this PortalApp app, Func<IQueryable<Dispute>, IQueryable<Dispute>> where)
    {
        await using var db = app.NewContext();
        return await where(db.Township<Dispute>()).OrderByDescending(d => d.ReceivedOn).ThenBy(d => d.NumberSequence).FirstAsync();
    }

    public static async Task<Dispute> ReloadAsync(this PortalApp app, Dispute dispute)
    {
        await using var db = app.NewContext();
        return await db.Township<Dispute>().Include(d => d.Steps).Include(d => d.Resolutions).SingleAsync(d => d.Id == dispute.Id);
    }

    public static string Chosen(IHtmlDocument page, string id) =>
        ((IHtmlSelectElement)page.GetElementById(id)!).SelectedOptions.Single().Text.Trim();

    public static string Option(IHtmlDocument page, string id, string text) =>
        ((IHtmlSelectElement)page.GetElementById(id)!).Options.Single(o => o.Text.Trim() == text).Value;
}
