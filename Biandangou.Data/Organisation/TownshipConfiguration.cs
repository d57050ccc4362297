using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation;

internal sealed class TownshipConfiguration : EntityConfiguration<Township>;
