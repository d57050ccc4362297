using System.Linq.Expressions;
using System.Reflection;

namespace Biandangou.Web.Common.Entry;

/// <summary>Whatever the types of its record and its form.</summary>
public interface IDeed
{
    EntryWords Words { get; }
}

/// <summary>
/// How a form becomes a record of one kind and a record a form again. It knows no request, and saves nothing: a page and an import
/// call the same. Fill the form in, ask what is wrong with it, then make or amend.
/// </summary>
/// <remarks>MVC has checked the single fields of a form that a page sent; of a form from elsewhere ask <see cref="Check"/>.</remarks>
public abstract class Deed<TRecord, TForm>(PortalDbContext db) : IDeed
    where TRecord : LedgerEntry
    where TForm : RecordForm, new()
{
    private readonly Dictionary<(Delegate Read, object? Asked), object?> _read = [];
    private IReadOnlyList<(PropertyInfo Field, IReadOnlyList<ValidationAttribute> Rules)>? _rules;

    protected PortalDbContext Db { get; } = db;

    protected DateOnly Today => Db.Clock.Today();

    public abstract EntryWords Words { get; }

    /// <summary>The record within the account's scope, tracked, with the parts the deed asks for.</summary>
    public virtual Task<TRecord?> FindAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<TRecord>().FirstOrDefaultAsync(r => r.Id == id, cancel);

    /// <summary>An empty form with what is likely.</summary>
    public virtual Task<TForm> BeginAsync(CancellationToken cancel) => Task.FromResult(new TForm());

    /// <summary>
    /// Gives a form its choices, the names of the ids it refers to, and the values that are not for the account to choose.
    /// </summary>
    /// <param name="standing">The record to be amended, whose own values remain to be chosen; null for a new one.</param>
    public virtual Task FillAsync(TForm form, TRecord? standing, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Fields that <see cref="FillAsync"/> sets, whatever was typed.</summary>
    public virtual IReadOnlyList<string> Given(TRecord? standing) => [];

    /// <summary>
    /// What is wrong with single fields by their own rules, in the words of a page. Only a form without such faults is made or amended.
    /// </summary>
    public IReadOnlyList<Fault> Check(TForm form, TRecord? standing)
    {
        _rules ??= FormRules.Of(typeof(TForm));
        List<Fault> faults = [];
        foreach (var (field, rules) in _rules.ExceptBy(Given(standing), r => r.Field.Name))
        {
            var (context, results) = (new ValidationContext(form) { MemberName = field.Name }, new List<ValidationResult>());
            context.InitializeServiceProvider(service => service == typeof(TimeProvider) ? Db.Clock : null);
            Validator.TryValidateValue(field.GetValue(form), context, results, rules);
            faults.AddRange(results.Select(r => new Fault(field.Name, r.ErrorMessage!)));
        }

        return faults;
    }

    /// <summary>What is wrong among the fields of a filled form, some of which may be empty, and against what is stored.</summary>
    public virtual Task<IReadOnlyList<Fault>> FaultsAsync(TForm form, TRecord? standing, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Fault>>([]);

    /// <exception cref="RuleBrokenException"/>
    public abstract TRecord Make(TForm form);

    /// <exception cref="RuleBrokenException"/>
    public abstract void Amend(TRecord record, TForm form);

    /// <summary>The form as the record has it.</summary>
    public TForm Show(TRecord record)
    {
        var form = From(record);
        form.Version = record.Version;
        return form;
    }

    protected abstract TForm From(TRecord record);

    /// <summary>The record in messages: 学习计划, 案件 2026-0042.</summary>
    public abstract string NameOf(TRecord record);

    /// <summary>Told when a record of this form has been entered.</summary>
    public virtual string Entered(TRecord record, TForm form) => $"已登记{NameOf(record)}。";

    public virtual string Deleted(TRecord record) => $"已删除{NameOf(record)}。";

    /// <summary>Why a record cannot be deleted; null when it can.</summary>
    public virtual Task<string?> KeptByAsync(TRecord record, CancellationToken cancel) => Task.FromResult<string?>(null);

    /// <summary>Address of the list a form was opened from, and goes back to.</summary>
    public virtual string ListOf(TForm form) => Words.Path;

    /// <summary>Address of the list a record stands in.</summary>
    public virtual string ListOf(TRecord record) => Words.Path;

    /// <summary>
    /// What forms choose from, read once for what is asked: a deed lives for one request or one batch. Nothing tracked is read so, since
    /// a form that is refused clears the tracker, nor what the batch itself may change.
    /// </summary>
    protected Task<T> OnceAsync<T>(Func<CancellationToken, Task<T>> read, CancellationToken cancel) =>
        KnownAsync(read, null, () => read(cancel));

    /// <inheritdoc cref="OnceAsync{T}"/>
    protected Task<T> OnceAsync<TAsked, T>(Func<TAsked, CancellationToken, Task<T>> read, TAsked asked, CancellationToken cancel) =>
        KnownAsync(read, asked, () => read(asked, cancel));

    /// <inheritdoc cref="OnceAsync{T}"/>
    protected Task<T> OnceAsync<TFirst, TSecond, T>(
        Func<TFirst, TSecond, CancellationToken, Task<T>> read, TFirst first, TSecond second, CancellationToken cancel) =>
        KnownAsync(read, (first, second), () => read(first, second, cancel));

    /// <summary>That another record has the name.</summary>
    /// <param name="among">Those the name must differ from; null for all.</param>
    protected async Task<IReadOnlyList<Fault>> NameTakenAsync<TNamed>(
        string? name, TRecord? standing, CancellationToken cancel, string advice = "，请核对或另起名称。",
        Expression<Func<TNamed, bool>>? among = null)
        where TNamed : LedgerEntry, INamed => await Db.IsNameTakenAsync(name, standing?.Id, cancel, among)
            ? [new Fault("Name", $"名称“{name?.Trim()}”已存在{advice}")]
            : [];

    private async Task<T> KnownAsync<T>(Delegate read, object? asked, Func<Task<T>> ask)
    {
        if (!_read.TryGetValue((read, asked), out var known))
            _read[(read, asked)] = known = await ask();
        return (T)known!;
    }
}

/// <summary>What is wrong with a form, told at its field; no field is the form as a whole.</summary>
public sealed record Fault(string Field, string Words);

public static class Faults
{
    /// <summary>One fault a field: what cannot be read is not judged besides.</summary>
    public static void Tell(this ModelStateDictionary modelState, IEnumerable<Fault> faults)
    {
        foreach (var fault in faults.Where(f => modelState[f.Field] is not { Errors.Count: > 0 }))
            modelState.AddModelError(fault.Field, fault.Words);
    }
}
