using Biandangou.Data.Common;
using Biandangou.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Organisation;

internal sealed class VillageConfiguration : EntityConfiguration<Village>
{
    protected override void Map(EntityTypeBuilder<Village> builder)
    {
        builder.Property(v => v.Name).HasMaxLength(Village.NameLength);
        builder.Property(v => v.NameKey).HasMaxLength(Village.NameLength * 2);
        builder.Property(v => v.ContactLeader).HasMaxLength(Village.PersonLength);
        builder.Property(v => v.StudioGuide).HasMaxLength(Village.PersonLength);
        builder.HasIndex(v => v.NameKey).IsUnique().HasFilter("DeletedAt IS NULL");
        builder.HasIndex(v => new { v.SortOrder, v.Id });
    }
}

internal sealed class GridConfiguration : EntityConfiguration<Grid>
{
    protected override void Map(EntityTypeBuilder<Grid> builder)
    {
        builder.Property(g => g.Name).HasMaxLength(Grid.NameLength);
        builder.HasMany(g => g.Officers).WithOne(o => o.Grid).HasForeignKey(o => o.GridId);
        builder.HasIndex(g => new { g.VillageId, g.Name });
    }
}

internal sealed class GridOfficerConfiguration : EntityConfiguration<GridOfficer>
{
    protected override void Map(EntityTypeBuilder<GridOfficer> builder)
    {
        builder.Property(o => o.Name).HasMaxLength(GridOfficer.NameLength);
        builder.Property(o => o.Phone).HasMaxLength(GridOfficer.PhoneLength);
        builder.HasOne<Village>().WithMany().HasForeignKey(o => o.VillageId);
    }
}

internal sealed class LeadershipGroupConfiguration : EntityConfiguration<LeadershipGroup>
{
    protected override void Map(EntityTypeBuilder<LeadershipGroup> builder)
    {
        builder.Property(g => g.Name).HasMaxLength(LeadershipGroup.NameLength);
        builder.Property(g => g.NameKey).HasMaxLength(LeadershipGroup.NameLength * 2);
        builder.Property(g => g.DocumentNumber).HasMaxLength(LeadershipGroup.DocumentNumberLength);
        builder.HasMany(g => g.Members).WithOne(m => m.Group).HasForeignKey(m => m.LeadershipGroupId);
        builder.HasIndex(g => g.NameKey).IsUnique().HasFilter("DeletedAt IS NULL");
    }
}

internal sealed class GroupMemberConfiguration : EntityConfiguration<GroupMember>
{
    protected override void Map(EntityTypeBuilder<GroupMember> builder)
    {
        builder.Property(m => m.Name).HasMaxLength(GroupMember.NameLength);
        builder.Property(m => m.Post).HasMaxLength(GroupMember.PostLength);
    }
}
