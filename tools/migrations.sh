#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Makes the migration of the release in progress anew, for both databases: one migration per database per release.
# Usage: tools/migrations.sh [name]
set -euo pipefail
cd "$(dirname "$0")/.."
name=${1:-Foundation}
folders=(src/Bundel.Data/Migrations/Sqlite src/Bundel.Data/Migrations/Postgres)
dotnet tool restore >/dev/null
for folder in "${folders[@]}"; do
  mkdir -p "$folder"
  rm -f "$folder"/*_"$name".cs "$folder"/*_"$name".Designer.cs "$folder"/*Snapshot.cs
done
dotnet build src/Bundel.Data -v q --nologo -clp:NoSummary
for folder in "${folders[@]}"; do
  kind=$(basename "$folder")
  dotnet ef migrations add "$name" --no-build --configuration Release --project src/Bundel.Data --startup-project src/Bundel.Data \
    --context "${kind}BundelDb" --output-dir "Migrations/$kind" >/dev/null
done
ls "${folders[@]}"
