namespace Biandangou.Domain.Common;

/// <summary>Marks a party's personal value: the audit says only that it changed, and logs never hold it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute : Attribute;
