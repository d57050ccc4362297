namespace Biandangou.Web.Common.Forms;

/// <summary>Who recorded and last changed a record, at the foot of its page. Stamps are UTC.</summary>
public sealed record Stamps(string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt);
