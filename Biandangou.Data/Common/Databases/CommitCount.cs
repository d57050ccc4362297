using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Biandangou.Data.Common.Databases;

/// <summary>Counts this process's writes, so that nothing read before a write is shown after it.</summary>
public sealed class CommitCount : DbTransactionInterceptor, ISaveChangesInterceptor
{
    private long _value;

    public long Value => Interlocked.Read(ref _value);

    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Add();

    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Add();
        return Task.CompletedTask;
    }

    /// <remarks>A save of one statement opens no transaction.</remarks>
    int ISaveChangesInterceptor.SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        Add();
        return result;
    }

    ValueTask<int> ISaveChangesInterceptor.SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken)
    {
        Add();
        return new(result);
    }

    private void Add() => Interlocked.Increment(ref _value);
}
