using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Biandangou.Data.Common;

/// <summary>Stamps come back marked as UTC, which neither database remembers.</summary>
internal sealed class UtcStamp() : ValueConverter<DateTime, DateTime>(
    stamp => stamp, stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
