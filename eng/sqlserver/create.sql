-- Makes what the containers need on a new server, and does nothing the second time: the database and its two logins. Run by
-- docker-compose.yml with sqlcmd, which fills in $(...); a DBA may run it by hand.
SET NOCOUNT ON;
IF DB_ID(N'Biandangou') IS NULL
    -- Version 100 with supplementary characters: the version 80 collations give rare surnames no weight.
    CREATE DATABASE [Biandangou] COLLATE Chinese_Simplified_Pinyin_100_CI_AS_SC;
GO
IF EXISTS (SELECT 1 FROM sys.databases WHERE name = N'Biandangou' AND is_read_committed_snapshot_on = 0)
    ALTER DATABASE [Biandangou] SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
GO
IF SUSER_ID(N'biandangou_migrate') IS NULL
    CREATE LOGIN [biandangou_migrate] WITH PASSWORD = N'$(MigratePassword)', DEFAULT_DATABASE = [Biandangou];
ELSE
    ALTER LOGIN [biandangou_migrate] WITH PASSWORD = N'$(MigratePassword)';
IF SUSER_ID(N'biandangou_portal') IS NULL
    CREATE LOGIN [biandangou_portal] WITH PASSWORD = N'$(PortalPassword)', DEFAULT_DATABASE = [Biandangou];
ELSE
    ALTER LOGIN [biandangou_portal] WITH PASSWORD = N'$(PortalPassword)';
GO
USE [Biandangou];
GO
-- Migrates: makes and changes tables and triggers.
IF USER_ID(N'biandangou_migrate') IS NULL
    CREATE USER [biandangou_migrate] FOR LOGIN [biandangou_migrate];
ALTER ROLE [db_owner] ADD MEMBER [biandangou_migrate];
-- Serves: reads, writes and executes. It cannot drop the triggers that guard the audit.
IF USER_ID(N'biandangou_portal') IS NULL
    CREATE USER [biandangou_portal] FOR LOGIN [biandangou_portal];
ALTER ROLE [db_datareader] ADD MEMBER [biandangou_portal];
ALTER ROLE [db_datawriter] ADD MEMBER [biandangou_portal];
GRANT EXECUTE TO [biandangou_portal];
GO
