#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Makes the migration of the release in progress anew, for both databases: one migration per database per release.
# Usage: tools/migrations.sh [name]; released migrations (in RELEASED) are never touched.
set -euo pipefail
cd "$(dirname "$0")/.."
name=${1:-Foundation}
dotnet tool restore >/dev/null
dotnet build src/Bundel.Data -v q --nologo -clp:NoSummary
for kind in Sqlite Postgres; do
  folder=src/Bundel.Data/Migrations/$kind
  rm -f "$folder"/*_"$name".cs "$folder"/*_"$name".Designer.cs "$folder/${kind}BundelDbModelSnapshot.cs"
  dotnet ef migrations add "$name" --no-build --configuration Release --project src/Bundel.Data --startup-project src/Bundel.Data --context "${kind}BundelDb" --output-dir "Migrations/$kind" >/dev/null
done
ls src/Bundel.Data/Migrations/*
