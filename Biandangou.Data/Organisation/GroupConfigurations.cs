using Biandangou.Data.Common;
using Biandangou.Domain.Organisation;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Organisation;

internal sealed class LeadershipGroupConfiguration : EntityConfiguration<LeadershipGroup>
{
    protected override void Map(EntityTypeBuilder<LeadershipGroup> builder)
    {
        builder.Property(g => g.Name).HasMaxLength(LeadershipGroup.NameLength);
        builder.Property(g => g.DocumentNumber).HasMaxLength(LeadershipGroup.DocumentNumberLength);
        builder.HasMany(g => g.Members).WithOne(m => m.Group).HasForeignKey(m => m.LeadershipGroupId);
        HasUniqueNames(builder);
    }
}

internal sealed class GroupMemberConfiguration : EntityConfiguration<GroupMember>
{
    protected override void Map(EntityTypeBuilder<GroupMember> builder)
    {
        builder.Property(m => m.Name).HasMaxLength(GroupMember.NameLength);
        builder.Property(m => m.Post).HasMaxLength(GroupMember.PostLength);
        builder.Ignore(m => m.Details);
    }
}

internal sealed class GroupMeetingConfiguration : EntityConfiguration<GroupMeeting>
{
    protected override void Map(EntityTypeBuilder<GroupMeeting> builder)
    {
        builder.Property(m => m.Place).HasMaxLength(GroupMeeting.PlaceLength);
        builder.Property(m => m.Chair).HasMaxLength(GroupMeeting.ChairLength);
        builder.Property(m => m.Topics).HasMaxLength(GroupMeeting.TopicsLength);
        builder.Property(m => m.Decisions).HasMaxLength(GroupMeeting.DecisionsLength);
        builder.Property(m => m.Minutes).HasMaxLength(GroupMeeting.MinutesLength);
        builder.Property(m => m.DocumentNumber).HasMaxLength(GroupMeeting.DocumentNumberLength);
        builder.HasOne(m => m.Group).WithMany().HasForeignKey(m => m.LeadershipGroupId);
        builder.HasIndex(m => new { m.On, m.EntryNumber }).IsDescending();
        builder.HasIndex(m => new { m.LeadershipGroupId, m.On, m.EntryNumber }).IsDescending(false, true, true);
    }
}
