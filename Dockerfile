# syntax=docker/dockerfile:1
FROM node:22-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /src
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY Biandangou.Domain/*.csproj Biandangou.Domain/
COPY Biandangou.Data/*.csproj Biandangou.Data/
COPY Biandangou.Web/*.csproj Biandangou.Web/Client.targets Biandangou.Web/
RUN dotnet restore Biandangou.Web/Biandangou.Web.csproj --use-current-runtime -p:PublishReadyToRun=true
COPY Biandangou.Domain Biandangou.Domain
COPY Biandangou.Data Biandangou.Data
COPY Biandangou.Web Biandangou.Web
# ReadyToRun: the first pages after a start need no compiling.
RUN dotnet publish Biandangou.Web/Biandangou.Web.csproj -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true -o /app

# The plain image, not the chiselled or Alpine one, carries ICU and tzdata, which business dates and Chinese sorting need.
FROM mcr.microsoft.com/dotnet/aspnet:10.0
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
ENV TZ=Asia/Shanghai \
    ASPNETCORE_HTTP_PORTS=8080 \
    DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false \
    Files__Root=/data/files \
    Logs__Root=/data/logs
WORKDIR /app
COPY --from=build /app .
RUN mkdir -p /data /keys && chown -R $APP_UID /data /keys
USER $APP_UID
VOLUME /data /keys
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD curl -fsS http://localhost:8080/health/live || exit 1
ENTRYPOINT ["dotnet", "Biandangou.Web.dll"]
