using Biandangou.Domain.Organisation;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Organisation.Groups;

internal sealed class LeadershipGroupConfiguration : EntityConfiguration<LeadershipGroup>
{
    protected override void Map(EntityTypeBuilder<LeadershipGroup> builder)
    {
        builder.HasMany(g => g.Members).WithOne(m => m.Group).HasForeignKey(m => m.LeadershipGroupId);
        HasUniqueNames(builder);
    }
}

internal sealed class GroupMemberConfiguration : EntityConfiguration<GroupMember>
{
    protected override void Map(EntityTypeBuilder<GroupMember> builder)
    {
        builder.Ignore(m => m.Details);
    }
}

internal sealed class GroupMeetingConfiguration : EntityConfiguration<GroupMeeting>
{
    protected override void Map(EntityTypeBuilder<GroupMeeting> builder)
    {
        builder.HasOne(m => m.Group).WithMany().HasForeignKey(m => m.LeadershipGroupId);
        builder.HasIndex(m => new { m.On, m.EntryNumber }).IsDescending();
        builder.HasIndex(m => new { m.LeadershipGroupId, m.On, m.EntryNumber }).IsDescending(false, true, true);
    }
}
