namespace Biandangou.Domain.Common;

/// <summary>Marks a party's personal value: the audit says only that it changed, and logs never hold it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute : Attribute;

/// <summary>
/// Marks words about a piece of legal service: kept in the audit, shown on the record's own page, hidden from the auditor.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CaseTextAttribute : Attribute;

/// <summary>Marks the name of one person in a register: the public copy of a report does not print it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonNameAttribute : Attribute;
