using System.Collections.Frozen;
using System.Reflection;

namespace Biandangou.Web.Common.Records;

/// <summary>Says that a controller shows the page of a kind of record, under its own address.</summary>
/// <param name="under">What stands between the controller's address and the record's id.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class RecordPageAttribute(Type record, string under = "") : Attribute
{
    public Type Record => record;

    public string Under => under;
}

/// <summary>Where the pages of records are, as their controllers say.</summary>
public static class RecordPages
{
    private static readonly FrozenDictionary<string, string> Paths = (
        from controller in typeof(RecordPages).Assembly.GetTypes()
        from page in controller.GetCustomAttributes<RecordPageAttribute>()
        let address = $"/{controller.GetCustomAttribute<RouteAttribute>()!.Template}"
        select KeyValuePair.Create(page.Record.Name, page.Under.Length == 0 ? address : $"{address}/{page.Under}")).ToFrozenDictionary();

    /// <param name="record">Name of a kind of record.</param>
    /// <returns>The address its records' pages lie under; null for one without a page of its own.</returns>
    public static string? Under(string? record) => record is null ? null : Paths.GetValueOrDefault(record);

    /// <returns>Null for a record without a page of its own.</returns>
    public static string? Of(string? record, Guid id) => Under(record) is { } path ? $"{path}/{id}" : null;
}
