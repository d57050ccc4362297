namespace Biandangou.Data.Common;

/// <summary>Names of the query filters, to lift one and never all.</summary>
public static class Filters
{
    /// <summary>Rows outside the account's <see cref="Domain.Common.AccessScope"/>.</summary>
    public const string Scope = nameof(Scope);

    /// <summary>Softly deleted rows.</summary>
    public const string Deleted = nameof(Deleted);
}
