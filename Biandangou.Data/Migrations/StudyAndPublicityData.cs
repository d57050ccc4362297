namespace Biandangou.Data.Migrations;

/// <summary>
/// What the migration StudyAndPublicity carries over: kinds and forms of the old categories, an agency for each name
/// typed before, and the village of each honour. Run after the new tables stand with their built-in rows, and before the
/// typed agency goes. One text for both databases.
/// </summary>
internal static class StudyAndPublicityData
{
    /// <param name="id">Expression that makes a new id.</param>
    /// <param name="text">Prefix of a text in Chinese.</param>
    public static IEnumerable<string> Statements(string id, string text)
    {
        var key = $"UPPER(REPLACE(REPLACE(Agency, ' ', ''), {text}'　', ''))";
        return
        [
            "UPDATE StudySessions SET KindId = (SELECT k.Id FROM SessionKinds k WHERE k.Category = StudySessions.Kind)",
            "UPDATE PublicityEvents SET FormId = (SELECT f.Id FROM EventForms f WHERE f.Category = PublicityEvents.Form)",
            "UPDATE PublicityEvents SET ThemeDayId = (SELECT t.Id FROM ThemeDays t WHERE t.Name = PublicityEvents.Theme)",
            // Deleted events keep their agency too.
            $"""
            INSERT INTO PublicityAgencies (Id, Version, CreatedAt, CreatedBy, Name, NameKey, ActiveFrom)
            SELECT {id}, {id}, MIN(CreatedAt), {text}'系统', MAX(Agency), {key}, MIN(HeldOn) FROM PublicityEvents GROUP BY {key}
            """,
            $"UPDATE PublicityEvents SET AgencyId = (SELECT a.Id FROM PublicityAgencies a WHERE a.NameKey = {key})",
            "UPDATE Honour SET VillageId = (SELECT p.VillageId FROM LawSavvyPersons p WHERE p.Id = Honour.LawSavvyPersonId)",
        ];
    }
}
