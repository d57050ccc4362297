namespace Biandangou.Data.Common.Auditing;

/// <summary>What checking the whole chain found.</summary>
/// <param name="Checked">Entries whose link and hash hold.</param>
/// <param name="BrokenAt">Number of the first entry that does not hold; null when all do.</param>
/// <param name="Fault">What is wrong there, in Chinese.</param>
public sealed record AuditVerdict(long Checked, long? BrokenAt, string? Fault, AuditEnd? End)
{
    public bool Holds => Fault is null;
}

/// <summary>Walks the chain from its first entry to its last and computes every hash anew.</summary>
public sealed class AuditVerification(AuditQueries audit)
{
    private const int Stride = 2_000;

    public async Task<AuditVerdict> RunAsync(CancellationToken cancel)
    {
        // The count is read first: whatever is appended meanwhile only makes the chain longer.
        var head = await audit.HeadAsync(cancel);
        var (held, number, previous) = (0L, 0L, AuditEntry.Genesis);
        while (await audit.LinksAsync(number, Stride, cancel) is { Count: > 0 } links)
        {
            foreach (var entry in links)
            {
                if (FaultOf(entry, number, previous) is { } fault)
                    return new AuditVerdict(held, entry.Number, fault, null);
                held++;
                (number, previous) = (entry.Number, entry.Hash);
            }
        }

        return number < head
            ? new AuditVerdict(held, number + 1, $"末尾缺少 {head - number} 条记录", null)
            : new AuditVerdict(held, null, null, new AuditEnd(number, previous));
    }

    private static string? FaultOf(AuditEntry entry, long number, string previous) =>
        entry.Number != number + 1 ? $"第 {number + 1} 条缺失"
        : !string.Equals(entry.PreviousHash, previous, StringComparison.Ordinal) ? "与前一条不衔接"
        : !string.Equals(entry.Hash, entry.ComputeHash(), StringComparison.Ordinal) ? "内容与校验值不符"
        : null;
}
