using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Biandangou.Tests.Common.Databases;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Common.Entry;
using Biandangou.Web.Common.Forms;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Biandangou.Tests.Portal;

/// <summary>Deeds called without a request, as an import calls them.</summary>
public sealed class DeedTests(PortalApp app, ITestOutputHelper output) : IClassFixture<PortalApp>
{
    private const int RecordsOfADeed = 15;
    private const int FormsOfABatch = 10;

    private static readonly MethodInfo Walk =
        typeof(DeedTests).GetMethod(nameof(WalkAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private static readonly MethodInfo Twin =
        typeof(DeedTests).GetMethod(nameof(TwinAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private static readonly MethodInfo Fill =
        typeof(DeedTests).GetMethod(nameof(FillAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>What each form of a deed asks of its own, tracked or changed by the batch itself, and no choice.</summary>
    private static readonly Dictionary<string, int> Own = new(StringComparer.Ordinal)
    {
        ["CadreDeed"] = 1, // the village whose days bind it
        ["GridDeed"] = 1, // the village it hangs on
        ["GroupMeetingDeed"] = 1, // the group
        ["LawyerDeed"] = 1, // the firm
        ["LawyerServiceDeed"] = 2, // the lawyer with the contracts, and the hours logged that day
        ["LoanDeed"] = 1, // the village with its archive room
        ["StudySessionDeed"] = 1, // the village's latest training
    };

    /// <summary>Deeds some of whose records are amended no more.</summary>
    private static readonly Dictionary<string, string> Closed = new(StringComparer.Ordinal)
    {
        ["PlanTaskDeed"] = "a task with its outcome is history",
        ["WeeklyVisitDeed"] = "a visit that was held or called off is planned no more",
    };

    /// <summary>Fields that only a standing record has.</summary>
    private static readonly Dictionary<string, string> NotMade = new(StringComparer.Ordinal)
    {
        ["DisplayItemForm.To"] = "what is put up is taken down by a step of its own",
    };

    internal static IEnumerable<Type> Deeds { get; } =
        typeof(IDeed).Assembly.GetTypes().Where(t => !t.IsAbstract && typeof(IDeed).IsAssignableFrom(t))
            .OrderBy(t => t.Name, StringComparer.Ordinal);

    [Fact]
    public async Task A_record_amended_by_the_form_that_shows_it_stays_as_it_was()
    {
        var (sweep, closed) = (new Sweep("records amended by their own form", output), new HashSet<string>(StringComparer.Ordinal));
        foreach (var deed in Deeds)
            await (Task)Walk.MakeGenericMethod(deed.BaseType!.GetGenericArguments()).Invoke(this, [deed, sweep, closed])!;
        sweep.LeaveOut(closed, Closed);
        sweep.Close();
    }

    [Fact]
    public async Task A_record_made_by_the_form_that_shows_another_is_shown_by_the_same_form()
    {
        var (sweep, given) = (new Sweep("records made by the form of another", output), new HashSet<string>(StringComparer.Ordinal));
        foreach (var deed in Deeds)
            await (Task)Twin.MakeGenericMethod(deed.BaseType!.GetGenericArguments()).Invoke(this, [deed, sweep, given])!;
        sweep.LeaveOut(given, NotMade);
        sweep.Close();
    }

    [Fact]
    public async Task Ten_forms_of_one_deed_ask_for_no_more_choices_than_one()
    {
        var sweep = new Sweep("deeds that fill ten forms", output);
        foreach (var deed in sweep.Of(Deeds, int.MaxValue))
            await (Task)Fill.MakeGenericMethod(deed.BaseType!.GetGenericArguments()).Invoke(this, [deed, sweep])!;
        sweep.Close();
    }

    private async Task WalkAsync<TRecord, TForm>(Type type, Sweep sweep, HashSet<string> closed)
        where TRecord : LedgerEntry
        where TForm : RecordForm, new()
    {
        await using var db = app.NewContext();
        var ids = await db.Township<TRecord>().OrderBy(r => r.EntryNumber).Select(r => r.Id).ToListAsync();
        var (amended, refused) = (0, 0);
        // Of what is closed by and by, the newest are still open.
        foreach (var id in sweep.Of(ids.SkipLast(RecordsOfADeed), RecordsOfADeed).Concat(
            sweep.Of(ids.TakeLast(RecordsOfADeed), RecordsOfADeed)))
        {
            await using var scope = app.Services.CreateAsyncScope();
            var context = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
            context.Enter(Actor.Portal, AccessScope.Township, app.Clock);
            var deed = (Deed<TRecord, TForm>)scope.ServiceProvider.GetRequiredService(type);
            try
            {
                foreach (var fault in await AmendAsync(deed, context, id))
                    sweep.Fault($"{type.Name} {id}: {fault}");
                amended++;
            }
            catch (RuleBrokenException)
            {
                refused++;
            }
        }

        if (amended == 0)
            sweep.Fault($"{type.Name}: none of its records could be amended");
        if (refused > 0)
        {
            output.WriteLine($"{type.Name}: {refused} records are amended no more");
            closed.Add(type.Name);
        }
    }

    private async Task TwinAsync<TRecord, TForm>(Type type, Sweep sweep, HashSet<string> notMade)
        where TRecord : LedgerEntry
        where TForm : RecordForm, new()
    {
        await using var db = app.NewContext();
        var ids = await db.Township<TRecord>().OrderBy(r => r.EntryNumber).Select(r => r.Id).ToListAsync();
        foreach (var id in sweep.Of(ids, RecordsOfADeed))
        {
            await using var scope = app.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<PortalDbContext>().Enter(Actor.Portal, AccessScope.Township, app.Clock);
            var deed = (Deed<TRecord, TForm>)scope.ServiceProvider.GetRequiredService(type);
            var record = (await deed.FindAsync(id, default))!;
            var (pattern, form) = (Typed(deed.Show(record)), deed.Show(record));
            // A new lawyer comes with a contract, which is a step of the lawyer ever after and not shown.
            if (form is LawyerForm lawyer)
                lawyer.From = TestDatabase.Today;
            await deed.FillAsync(form, null, default);
            foreach (var fault in deed.Check(form, null))
                sweep.Fault($"{type.Name} {id}: {fault.Field}: {fault.Words}");
            var made = Typed(deed.Show(deed.Make(form)));
            foreach (var (field, value) in pattern.Where(f => !Equals(made[f.Key], f.Value)))
            {
                if (made[field] is null)
                    notMade.Add($"{typeof(TForm).Name}.{field}");
                else
                    sweep.Fault($"{type.Name} {id}: {field} is {made[field]}, not {value}");
            }
        }
    }

    /// <summary>What a person types into a form, by field: not its version, nor that it was sent before.</summary>
    private static Dictionary<string, object?> Typed(RecordForm form) => form.GetType().GetProperties()
        .Where(p => p.IsDefined(typeof(DisplayAttribute))).ToDictionary(p => p.Name, p => p.GetValue(form), StringComparer.Ordinal);

    private async Task FillAsync<TRecord, TForm>(Type type, Sweep sweep)
        where TRecord : LedgerEntry
        where TForm : RecordForm, new()
    {
        var log = new CommandLog();
        await using var db = app.Database.NewContext(interceptors: [log], clock: app.Clock);
        await using var services = QueryMethods.Services(db);
        var deed = (Deed<TRecord, TForm>)ActivatorUtilities.CreateInstance(services, type);
        var newest = await db.Township<TRecord>().OrderByDescending(r => r.EntryNumber).Select(r => r.Id).FirstAsync();
        var (pattern, asked) = ((await deed.FindAsync(newest, default))!, new List<int>());
        for (var form = 0; form < FormsOfABatch; form++)
        {
            var before = log.Count;
            await deed.FillAsync(deed.Show(pattern), null, default);
            asked.Add(log.Count - before);
        }

        var own = Own.GetValueOrDefault(type.Name);
        output.WriteLine($"{type.Name}: {asked[0]} commands, then {asked[^1]} a form");
        if (asked.Skip(1).Any(a => a != own))
            sweep.Fault($"{type.Name} asks {string.Join(' ', asked)}, of its own {own}");
    }

    private static async Task<IReadOnlyList<string>> AmendAsync<TRecord, TForm>(Deed<TRecord, TForm> deed, PortalDbContext db, Guid id)
        where TRecord : LedgerEntry
        where TForm : RecordForm, new()
    {
        var record = (await deed.FindAsync(id, default))!;
        var form = deed.Show(record);
        await deed.FillAsync(form, record, default);
        List<Fault> faults = [.. deed.Check(form, record), .. await deed.FaultsAsync(form, record, default)];
        if (faults.Count > 0)
            return [.. faults.Select(f => $"{f.Field}: {f.Words}")];
        deed.Amend(record, form);
        db.ChangeTracker.DetectChanges();
        return [.. db.ChangeTracker.Entries().Where(e => e.State != EntityState.Unchanged).Select(e => e.DebugView.ShortView)];
    }
}
