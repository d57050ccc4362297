namespace Biandangou.Data.Portal.Demonstration;

/// <summary>Stands at the moment a demonstration record is said to have been entered.</summary>
internal sealed class SeedClock : TimeProvider
{
    private DateTimeOffset _now;

    /// <param name="utc">Kind must be UTC.</param>
    public void MoveTo(DateTime utc) => _now = new DateTimeOffset(utc);

    public override DateTimeOffset GetUtcNow() => _now;
}
