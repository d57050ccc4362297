using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Biandangou.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ReportEditions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsLocked",
                table: "ReportTexts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "ReportEditions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ReportTextId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TextNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    CutOff = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Addressee = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    CopyTo = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    RedHead = table.Column<bool>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CorrectedNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    IsUnderCorrection = table.Column<bool>(type: "INTEGER", nullable: false),
                    Signer = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SeriesYear = table.Column<int>(type: "INTEGER", nullable: true),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: true),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    GapReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    SecrecyChecker = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    SecrecyOpinion = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportEditions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportEditions_ReportTexts_ReportTextId",
                        column: x => x.ReportTextId,
                        principalTable: "ReportTexts",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "EditionComment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReportEditionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Section = table.Column<int>(type: "INTEGER", nullable: false),
                    Paragraph = table.Column<int>(type: "INTEGER", nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditionComment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EditionComment_ReportEditions_ReportEditionId",
                        column: x => x.ReportEditionId,
                        principalTable: "ReportEditions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "EditionFile",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReportEditionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 260, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditionFile", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EditionFile_ReportEditions_ReportEditionId",
                        column: x => x.ReportEditionId,
                        principalTable: "ReportEditions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "EditionStep",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReportEditionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 700, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UpdatedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    UpdatedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditionStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EditionStep_ReportEditions_ReportEditionId",
                        column: x => x.ReportEditionId,
                        principalTable: "ReportEditions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_EditionComment_ReportEditionId",
                table: "EditionComment",
                column: "ReportEditionId");

            migrationBuilder.CreateIndex(
                name: "IX_EditionFile_ReportEditionId_Kind",
                table: "EditionFile",
                columns: new[] { "ReportEditionId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EditionStep_ReportEditionId",
                table: "EditionStep",
                column: "ReportEditionId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportEditions_ReportTextId",
                table: "ReportEditions",
                column: "ReportTextId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportEditions_SeriesYear_Sequence",
                table: "ReportEditions",
                columns: new[] { "SeriesYear", "Sequence" },
                unique: true,
                filter: "Sequence IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ReportEditions_Year_Number",
                table: "ReportEditions",
                columns: new[] { "Year", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EditionComment");

            migrationBuilder.DropTable(
                name: "EditionFile");

            migrationBuilder.DropTable(
                name: "EditionStep");

            migrationBuilder.DropTable(
                name: "ReportEditions");

            migrationBuilder.DropColumn(
                name: "IsLocked",
                table: "ReportTexts");
        }
    }
}
