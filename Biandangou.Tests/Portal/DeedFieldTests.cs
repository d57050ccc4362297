using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Common.Entry;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Biandangou.Tests.Portal;

/// <summary>The single fields of a form that no page sent.</summary>
public sealed class DeedFieldTests(PortalApp app, ITestOutputHelper output) : IClassFixture<PortalApp>
{
    private static readonly MethodInfo Compare =
        typeof(DeedFieldTests).GetMethod(nameof(CompareAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>Forms with every field wrong in one way, and what stands in a field of each type; nothing in any other.</summary>
    private static readonly Dictionary<string, Dictionary<Type, Func<int, object>>> Wrong = new(StringComparer.Ordinal)
    {
        ["empty"] = [],
        ["too much"] = new()
        {
            [typeof(string)] = _ => new string('长', 10_001),
            [typeof(int)] = _ => int.MaxValue,
            [typeof(decimal)] = _ => 1_000_000m,
            [typeof(DateOnly)] = _ => new DateOnly(2999, 12, 31),
        },
        ["too little"] = new()
        {
            [typeof(string)] = _ => "1",
            [typeof(int)] = _ => -1,
            [typeof(decimal)] = _ => -1m,
            [typeof(DateOnly)] = _ => DateOnly.MinValue,
        },
        ["each count more than the one before"] = new() { [typeof(int)] = place => place + 1 },
    };

    [Fact]
    public async Task A_form_of_every_deed_is_refused_without_a_request_as_a_page_refuses_it()
    {
        var sweep = new Sweep("forms with every field wrong, without a request", output);
        var cases = from deed in DeedTests.Deeds from wrong in Wrong select (deed, wrong);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (deed, wrong) in sweep.Of(cases, int.MaxValue))
        {
            var types = deed.BaseType!.GetGenericArguments();
            await (Task)Compare.MakeGenericMethod(types).Invoke(this, [deed, wrong.Key, wrong.Value, sweep, found])!;
        }

        // A box not ticked is no fault.
        var fields = DeedTests.Deeds.Select(d => d.BaseType!.GetGenericArguments()[1]).Distinct().SelectMany(form => FormRules.Of(form)
            .Where(f => f.Field.PropertyType != typeof(bool) && f.Field.DeclaringType != typeof(RecordForm))
            .Select(f => $"{form.Name}.{f.Field.Name}")).Filled();
        output.WriteLine($"{found.Count} of {fields.Count} fields found wrong");
        Assert.Empty(fields.Except(found));
        sweep.Close();
    }

    [Fact]
    public async Task A_field_is_told_in_the_words_of_a_page()
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<PortalDbContext>().Enter(Actor.Portal, AccessScope.Township, app.Clock);
        var form = new LoanForm { Title = "示例案卷", LentOn = new(2026, 11, 24), DueOn = new(26, 12, 1), Purpose = new string('长', 201) };

        var told = scope.ServiceProvider.GetRequiredService<LoanDeed>().Check(form, null);

        Assert.Equal(
            [
                new("VillageId", "请选择村（场）"), new("Borrower", "请填写借阅人"), new("Purpose", "用途不能超过 200 个字"),
                new("LentOn", "借出日期不能晚于今天（2026年11月23日）。"), new Fault("DueOn", "应还日期应在1950年到2100年之间。"),
            ],
            told);
    }

    [Fact]
    public async Task What_the_deed_gives_is_not_asked_of_a_standing_record()
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<PortalDbContext>().Enter(Actor.Portal, AccessScope.Township, app.Clock);
        var deed = scope.ServiceProvider.GetRequiredService<LawyerDeed>();
        await using var db = app.NewContext();
        var lawyer = await db.Township<Lawyer>().FirstAsync();

        Assert.Equal([new Fault("From", "请填写合同开始日期")], deed.Check(deed.Show(lawyer), null));
        Assert.Empty(deed.Check(deed.Show(lawyer), lawyer));
    }

    private async Task CompareAsync<TRecord, TForm>(
        Type deedType, string how, Dictionary<Type, Func<int, object>> values, Sweep sweep, HashSet<string> found)
        where TRecord : LedgerEntry
        where TForm : RecordForm, new()
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<PortalDbContext>().Enter(Actor.Portal, AccessScope.Township, app.Clock);
        var deed = (Deed<TRecord, TForm>)scope.ServiceProvider.GetRequiredService(deedType);
        var form = new TForm();
        foreach (var (place, field) in typeof(TForm).GetProperties().Where(p => p.IsDefined(typeof(DisplayAttribute))).Index())
        {
            var type = Nullable.GetUnderlyingType(field.PropertyType) ?? field.PropertyType;
            field.SetValue(form, values.GetValueOrDefault(type)?.Invoke(place));
        }

        var told = deed.Check(form, null).Select(f => $"{f.Field}: {f.Words}").Order(StringComparer.Ordinal).ToList();
        found.UnionWith(told.Select(t => $"{typeof(TForm).Name}.{t.Split(':')[0]}"));
        var page = OnAPage(scope.ServiceProvider, form);
        if (told.Count == 0 && how != "each count more than the one before")
            sweep.Fault($"{deedType.Name}, {how}: nothing is wrong");
        if (!told.SequenceEqual(page, StringComparer.Ordinal))
            sweep.Fault($"{deedType.Name}, {how}: {string.Join("; ", told)}\n a page: {string.Join("; ", page)}");
    }

    /// <summary>What MVC says of a form once it is read from a request.</summary>
    private static List<string> OnAPage(IServiceProvider services, RecordForm form)
    {
        var context = new ActionContext(new DefaultHttpContext { RequestServices = services }, new RouteData(), new ActionDescriptor());
        services.GetRequiredService<IObjectModelValidator>().Validate(context, null, "", form);
        return
        [
            .. context.ModelState.SelectMany(f => f.Value!.Errors.Select(e => $"{f.Key}: {e.ErrorMessage}")).Order(StringComparer.Ordinal),
        ];
    }
}
