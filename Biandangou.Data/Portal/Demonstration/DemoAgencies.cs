using Biandangou.Domain.Publicity;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>Agencies under 谁执法谁普法 with what they must publicise; one owes nothing by number, one came later.</summary>
internal static class DemoAgencies
{
    private static readonly (string Name, string Duties, int? Required, DateOnly From)[] Agencies =
    [
        ("司法所", "《宪法》《民法典》《人民调解法》《法律援助法》", 16, new(2022, 1, 1)),
        ("综治中心", "《反电信网络诈骗法》《国家安全法》《信访工作条例》", 12, new(2022, 1, 1)),
        ("禁毒办", "《禁毒法》《戒毒条例》", 8, new(2022, 1, 1)),
        ("安监站", "《安全生产法》《消防法》《突发事件应对法》", null, new(2022, 1, 1)),
        ("林业站", "《森林法》《草原法》《野生动物保护法》", 2, new(2025, 3, 1)),
    ];

    /// <returns>The agencies by name.</returns>
    public static IReadOnlyDictionary<string, PublicityAgency> Note(PortalDbContext db, DemoDiary diary, DemoCast cast)
    {
        var agencies = Agencies.ToDictionary(
            a => a.Name, a => new PublicityAgency(new AgencyDetails(a.Name, a.Duties, a.Required, a.From, null)), StringComparer.Ordinal);
        foreach (var agency in agencies.Values)
            diary.Note(agency.From.AddDays(3), cast.Staff, _ => db.Add(agency));
        return agencies;
    }
}
