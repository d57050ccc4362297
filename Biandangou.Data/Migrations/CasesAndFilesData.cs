namespace Biandangou.Data.Migrations;

/// <summary>
/// What the migration CasesAndFiles carries over: kinds of the old types, the parties' line as one party, the lawyer as an
/// assignment, visits as steps, and the township's limits as those of each source. Run after the new tables stand with
/// their built-in rows, and before the old columns go. One text for both databases.
/// </summary>
internal static class CasesAndFilesData
{
    /// <param name="id">Expression that makes a new id.</param>
    /// <param name="text">Prefix of a text in Chinese.</param>
    /// <param name="dayNumber">Expression for the number of a column's day since 0001-01-01.</param>
    public static IEnumerable<string> Statements(string id, string text, Func<string, string> dayNumber) =>
    [
        "UPDATE Disputes SET KindId = (SELECT k.Id FROM DisputeKinds k WHERE k.Type = Disputes.Type)",
        $"UPDATE Disputes SET ListOrder = CASE WHEN Status = 'Open' THEN {dayNumber("DueOn")} ELSE 20000000 - {dayNumber("ReceivedOn")} END",
        $"""
        INSERT INTO DisputeParty (Id, Version, CreatedAt, CreatedById, CreatedBy, DisputeId, Position, Role, Name, NameKey, Phone)
        SELECT {id}, {id}, CreatedAt, CreatedById, CreatedBy, Id, 1, 'Applicant', Parties, UPPER(REPLACE(REPLACE(Parties, ' ', ''), {text}'　', '')), PartyPhone
        FROM Disputes
        """,
        $"""
        INSERT INTO DisputeAssignment (Id, Version, CreatedAt, CreatedById, CreatedBy, DisputeId, AssignedOn, LawyerId)
        SELECT {id}, {id}, CreatedAt, CreatedById, CreatedBy, Id, ReceivedOn, LawyerId FROM Disputes WHERE LawyerId IS NOT NULL
        """,
        """
        INSERT INTO DisputeStep (
            Id, Version, CreatedAt, CreatedById, CreatedBy, UpdatedAt, UpdatedById, UpdatedBy, DisputeId, Kind, TakenOn, People, LawyerId, PartyBranch, Place, Content)
        SELECT Id, Version, CreatedAt, CreatedById, CreatedBy, UpdatedAt, UpdatedById, UpdatedBy, DisputeId, 'Visit', VisitedOn, Visitors, LawyerId, PartyBranch, Place, Result
        FROM DisputeVisit
        """,
        """
        UPDATE DisputeResolution SET Succeeded = 1, Form = CASE WHEN AgreementNumber IS NULL THEN 'None' ELSE 'Written' END,
            EffectiveOn = CASE WHEN AgreementNumber IS NULL THEN NULL ELSE ResolvedOn END
        """,
        "UPDATE SourceLimits SET LimitDays = (SELECT MAX(MediationLimitDays) FROM Townships) WHERE Source <> 'Petition' AND EXISTS (SELECT 1 FROM Townships)",
        """
        UPDATE SourceLimits SET LimitDays = (SELECT MAX(PetitionLimitDays) FROM Townships), ExtensionDays = (SELECT MAX(PetitionExtensionDays) FROM Townships)
        WHERE Source = 'Petition' AND EXISTS (SELECT 1 FROM Townships)
        """,
        "UPDATE CaseSettings SET ConfirmationDays = (SELECT MAX(ConfirmationDays) FROM Townships) WHERE EXISTS (SELECT 1 FROM Townships)",
    ];
}
