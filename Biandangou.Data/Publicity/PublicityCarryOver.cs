namespace Biandangou.Data.Publicity;

/// <summary>
/// What the migration to editable publicity lists carries over: run after the new tables stand with their built-in rows
/// and the new columns are there, and before the column PublicityEvents.Agency goes and the foreign keys come. One text for both databases.
/// </summary>
internal static class PublicityCarryOver
{
    /// <param name="id">Expression that makes a new id.</param>
    /// <param name="text">Prefix of a text in Chinese.</param>
    public static IEnumerable<string> Statements(string id, string text)
    {
        var key = $"UPPER(REPLACE(REPLACE(e.Agency, ' ', ''), {text}'　', ''))";
        return
        [
            // Deleted events keep their agency too.
            $"""
            INSERT INTO PublicityAgencies (Id, Version, CreatedAt, CreatedBy, Name, NameKey, ActiveFrom)
            SELECT {id}, {id}, MIN(e.CreatedAt), {text}'系统', MAX(e.Agency), {key}, MIN(e.HeldOn) FROM PublicityEvents e GROUP BY {key}
            """,
            $"""
            UPDATE PublicityEvents SET AgencyId = (SELECT a.Id FROM PublicityAgencies a JOIN PublicityEvents e ON a.NameKey = {key} WHERE e.Id = PublicityEvents.Id)
            """,
            "UPDATE PublicityEvents SET FormId = (SELECT f.Id FROM EventForms f WHERE f.Category = PublicityEvents.Form)",
            "UPDATE PublicityEvents SET ThemeDayId = (SELECT t.Id FROM ThemeDays t WHERE t.Name = PublicityEvents.Theme)",
            "UPDATE Honour SET VillageId = (SELECT p.VillageId FROM LawSavvyPersons p WHERE p.Id = Honour.LawSavvyPersonId)",
        ];
    }
}
