namespace Biandangou.Web.Areas.Organisation.Models;

/// <summary>The last day of a grid or a leadership group.</summary>
public sealed class AbolishForm : EndForm
{
    [Display(Name = "撤销日期"), Required]
    public override DateOnly? To { get; set; }
}

/// <summary>The last day of a grid officer, or of a member of a leadership group.</summary>
public sealed class LeaveForm : EndForm
{
    [Display(Name = "离任日期"), Required]
    public override DateOnly? To { get; set; }
}

/// <summary>The last day of a cadre's assignment to a village.</summary>
public sealed class CadreEndForm : EndForm
{
    [Display(Name = "结束日期"), Required]
    public override DateOnly? To { get; set; }
}

/// <summary>The last day of a system of rules.</summary>
public sealed class WithdrawForm : EndForm
{
    [Display(Name = "废止日期"), Required]
    public override DateOnly? To { get; set; }
}

/// <summary>The last day of a lawyer's contract, or of the service of a village.</summary>
public sealed class LawyerEndForm : EndForm
{
    [Display(Name = "截止日期"), Required]
    public override DateOnly? To { get; set; }
}
