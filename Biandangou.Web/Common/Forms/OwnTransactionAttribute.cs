namespace Biandangou.Web.Common.Forms;

/// <summary>
/// The action compiles or draws for longer than other writers should wait, so it takes its transaction itself around what it
/// stores. What it looked at before may have changed: only what the record's version or a unique index guards may be decided.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OwnTransactionAttribute : Attribute;
