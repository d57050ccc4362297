using Biandangou.Data.Organisation.Groups;
using Biandangou.Domain.Organisation;

namespace Biandangou.Web.Areas.Organisation.Models;

/// <summary>A leadership group, without its members.</summary>
public sealed class GroupDeed(PortalDbContext db, GroupMeetingQueries meetings) : Deed<LeadershipGroup, GroupForm>(db)
{
    public override EntryWords Words { get; } =
        new("领导小组", "/organisation/groups", ("组织机构", "/villages"), ("领导小组", "/organisation/groups"))
        {
            TakesFiles = false,
            Consequence = "只删除误登记的领导小组，删除后连同成员不再计入任何数据；不再设立的请登记撤销日期。",
        };

    public override Task<LeadershipGroup?> FindAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<LeadershipGroup>().Include(g => g.Members).FirstOrDefaultAsync(g => g.Id == id, cancel);

    public override string NameOf(LeadershipGroup record) => record.Name;

    public override string Entered(LeadershipGroup record, GroupForm form) => $"已登记{record.Name}，请登记成员。";

    public override Task<GroupForm> BeginAsync(CancellationToken cancel) => Task.FromResult(new GroupForm { From = Today });

    public override async Task FillAsync(GroupForm form, LeadershipGroup? standing, CancellationToken cancel)
    {
        if (standing is not null)
            form.Met = await meetings.DaysAsync(standing.Id, cancel);
    }

    public override Task<IReadOnlyList<Fault>> FaultsAsync(GroupForm form, LeadershipGroup? standing, CancellationToken cancel) =>
        NameTakenAsync<LeadershipGroup>(form.Name, standing, cancel);

    public override LeadershipGroup Make(GroupForm form) => new(Details(form));

    public override void Amend(LeadershipGroup record, GroupForm form) =>
        record.Amend(Details(form), form.Met.First, form.Met.Last);

    protected override GroupForm From(LeadershipGroup record) => new()
    {
        Name = record.Name,
        From = record.From,
        DocumentNumber = record.DocumentNumber,
        To = record.To,
    };

    public override async Task<string?> KeptByAsync(LeadershipGroup record, CancellationToken cancel) =>
        await meetings.DaysAsync(record.Id, cancel) is (not null, _) ? $"{record.Name}已有会议记录，不能删除；不再设立的请登记撤销日期。" : null;

    private static GroupDetails Details(GroupForm form) => new(form.Name, form.From!.Value, form.DocumentNumber, form.To);
}
