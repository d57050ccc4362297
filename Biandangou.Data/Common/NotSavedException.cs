namespace Biandangou.Data.Common;

/// <summary>The connection to the database was lost before a change was kept; it has to be sent again.</summary>
public sealed class NotSavedException() : Exception("The connection was lost before the change was kept.");
