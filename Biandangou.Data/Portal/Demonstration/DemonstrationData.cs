using Biandangou.Domain.Organisation;
using Microsoft.AspNetCore.Identity;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>
/// An invented township from 2022 to today, entered through the domain's own methods and each record at its own time.
/// The same day gives the same data, apart from record ids.
/// </summary>
public static class DemonstrationData
{
    /// <summary>Fills an empty database in one transaction; does nothing when it holds a township or an account.</summary>
    /// <param name="clock">The real clock: nothing is dated after it.</param>
    /// <param name="users">Makes the accounts on the same context; null to leave them out.</param>
    /// <returns>Whether anything was made.</returns>
    public static async Task<bool> LoadAsync(
        PortalDbContext db, TimeProvider clock, UserManager<PortalUser>? users, CancellationToken cancel)
    {
        var (actor, scope, entered) = (db.Actor, db.Scope, db.Clock);
        var loaded = false;
        // Two thousand saves that succeed or fail as one need no savepoints.
        db.Database.AutoSavepointsEnabled = false;
        try
        {
            await db.ExecuteInTransactionAsync(
                async () =>
                {
                    loaded = !await IsInUseAsync(db, cancel);
                    if (loaded)
                        await FillAsync(db, clock, users, cancel);
                },
                cancel);
        }
        finally
        {
            db.Database.AutoSavepointsEnabled = true;
            db.ChangeTracker.Clear();
            db.Enter(actor, scope, entered);
        }

        return loaded;
    }

    private static async Task<bool> IsInUseAsync(PortalDbContext db, CancellationToken cancel) =>
        await db.Set<Township>().AnyAsync(cancel) || await db.Users.AnyAsync(cancel);

    private static async Task FillAsync(PortalDbContext db, TimeProvider clock, UserManager<PortalUser>? users, CancellationToken cancel)
    {
        db.Enter(Actor.Portal, AccessScope.Township, clock);
        var accounts = users is null ? new Dictionary<string, PortalUser>(StringComparer.Ordinal)
            : await DemoAccounts.CreateAsync(db, users, cancel);
        db.ChangeTracker.Clear();

        var diary = new DemoDiary(db, clock.UtcNow());
        var cast = DemoOrganisation.Note(db, diary, accounts);
        DemoGroups.Note(db, diary, cast);
        DemoVillages.Note(db, diary, cast);
        DemoSystems.Note(db, diary, cast);
        DemoUnits.Note(db, diary, cast);
        DemoCadres.Note(db, diary, cast);
        DemoLawSavvy.Note(db, diary, cast);
        var agencies = DemoAgencies.Note(db, diary, cast);
        var seminars = new DemoSeminars(db, diary, cast);
        var disputes = new DemoDisputes(db, diary, cast, seminars);
        for (var year = DemoYear.First; year <= diary.Today.Year; year++)
        {
            var plan = DemoYear.Of(year);
            DemoStudy.Note(db, diary, cast, plan);
            DemoTraining.Note(db, diary, cast, plan);
            DemoStudyPlan.Note(db, diary, cast, year);
            DemoPublicity.Note(db, diary, cast, plan, agencies);
            DemoDisplay.Note(db, diary, cast, plan);
            DemoLawyers.Note(db, diary, cast, plan);
            seminars.Note(year);
            disputes.Note(plan);
        }

        disputes.NoteRecent();
        new DemoWeeklyVisits(db, diary, cast).Note();
        new DemoPlans(db, diary, cast).Note();
        await diary.WriteAsync(cancel);
        await disputes.SaveSeriesAsync(cancel);
        if (users is not null)
            await DemoAccounts.GrantAsync(db, cast, clock, cancel);
    }
}
