using Biandangou.Data.Common.Records;

namespace Biandangou.Web.Common.Entry;

public static class RecordUse
{
    /// <summary>Why a record that others name cannot be deleted; null when none does.</summary>
    /// <param name="name">The record in words.</param>
    /// <param name="advice">What to do instead.</param>
    /// <param name="goAlong">Kinds of parts that go with the record and do not hold it.</param>
    public static async Task<string?> KeptByAsync<TRecord>(
        this RecordUseQueries uses, TRecord record, string name, string advice, CancellationToken cancel, params Type[] goAlong)
        where TRecord : Entity => await uses.FindAsync(typeof(TRecord), record.Id, cancel, goAlong) is { Count: > 0 } used
            ? $"{name}在{string.Join("、", used)}中已有记录，不能删除。{advice}"
            : null;
}
