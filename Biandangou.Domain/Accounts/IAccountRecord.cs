namespace Biandangou.Domain.Accounts;

/// <summary>
/// A record of who may enter and what for. Only a context entered with <see cref="Common.AccessScope.Accounts"/> may save
/// it: seeing the whole township is not enough.
/// </summary>
public interface IAccountRecord;
