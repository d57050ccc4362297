namespace Biandangou.Data.Migrations;

/// <summary>
/// What the migration OrganisationAndAccounts carries from the old columns into the dated tables: run after the new
/// tables stand and before the old columns go. One text for both databases.
/// </summary>
internal static class OrganisationAndAccountsData
{
    private const string Stamps = "CreatedAt, CreatedById, CreatedBy";

    /// <param name="id">Expression that makes a new id.</param>
    /// <param name="text">Prefix of a text in Chinese.</param>
    /// <param name="join">Operator that joins two texts.</param>
    public static IEnumerable<string> Statements(string id, string text, string join) =>
    [
        $"""
        INSERT INTO VillageFacility (Id, Version, {Stamps}, VillageId, Kind, HasOwnRoom, Guide, StartsOn, EndsOn)
        SELECT {id}, {id}, {Stamps}, Id, 'LegalStudio', 0, StudioGuide, ActiveFrom, ActiveTo FROM Villages WHERE HasLegalStudio = 1
        """,
        $"""
        INSERT INTO VillageFacility (Id, Version, {Stamps}, VillageId, Kind, HasOwnRoom, Guide, StartsOn, EndsOn)
        SELECT {id}, {id}, {Stamps}, Id, 'ArchiveRoom', 0, NULL, ActiveFrom, ActiveTo FROM Villages WHERE HasArchiveRoom = 1
        """,
        $"""
        INSERT INTO VillageLeader (Id, Version, {Stamps}, VillageId, Name, StartsOn, EndsOn)
        SELECT {id}, {id}, {Stamps}, Id, ContactLeader, ActiveFrom, ActiveTo FROM Villages WHERE ContactLeader IS NOT NULL
        """,
        $"UPDATE Grids SET SortKey = Name, NameKey = UPPER(REPLACE(REPLACE(Name, ' ', ''), {text}'　', ''))",
        $"UPDATE GridOfficers SET NameKey = UPPER(REPLACE(REPLACE(Name, ' ', ''), {text}'　', ''))",
        $"""
        INSERT INTO LawyerContract (Id, Version, {Stamps}, LawyerId, "From", "To")
        SELECT {id}, {id}, {Stamps}, Id, EngagedFrom, EngagedTo FROM Lawyers
        """,
        """
        UPDATE LawyerVillage SET "From" = (SELECT l.EngagedFrom FROM Lawyers l WHERE l.Id = LawyerVillage.LawyerId)
        """,
        $$"""
        UPDATE Townships SET DocumentNumberPattern = Name {{join}} {{text}}'政发〔{年}〕{号}号', SubmissionMonth = 3, SubmissionDay = 1,
        PublicationMonth = 4, PublicationDay = 1, PetitionLimitDays = 60, PetitionExtensionDays = 30, ConfirmationDays = 30,
        AdviserMonthlyHours = '8.0', LawSavvyMinimum = 3
        """,
        // The accounts keep their roles and what they stood for; a grid becomes the posts held in it.
        $"""
        INSERT INTO AccountGrants (Id, Version, CreatedAt, CreatedBy, UserId, Role, State, DecidedBy, DecidedAt)
        SELECT {id}, {id}, u.CreatedAt, u.CreatedBy, u.Id, r.Name, 'Approved', u.CreatedBy, u.CreatedAt
        FROM Users u JOIN AspNetUserRoles h ON h.UserId = u.Id JOIN Roles r ON r.Id = h.RoleId
        """,
        $"""
        INSERT INTO GrantedUnits (Id, Version, CreatedAt, CreatedBy, GrantId, VillageId, LawyerId)
        SELECT {id}, {id}, s.CreatedAt, s.CreatedBy, g.Id, s.VillageId, s.LawyerId
        FROM AccountScopes s JOIN AccountGrants g ON g.UserId = s.UserId WHERE s.GridId IS NULL
        """,
        $"""
        INSERT INTO GrantedUnits (Id, Version, CreatedAt, CreatedBy, GrantId, GridOfficerId)
        SELECT {id}, {id}, s.CreatedAt, s.CreatedBy, g.Id, o.Id
        FROM AccountScopes s JOIN AccountGrants g ON g.UserId = s.UserId JOIN GridOfficers o ON o.GridId = s.GridId AND o.InPostTo IS NULL
        """,
    ];
}
