#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Makes the migration of the release in progress anew, for both databases: one migration per database per release.
# Run it after a change of the model, and to solve a merge conflict in the migrations. Databases that hold the former
# version of this migration are to be thrown away: the id in the file changes, its name does not.
set -euo pipefail
cd "$(dirname "$0")/.."
name=Foundation

dotnet tool restore >/dev/null
rm -rf src/Bundel.Data/Migrations
dotnet build src/Bundel.Data -c Release -v q --nologo -clp:NoSummary
for kind in Sqlite Postgres; do
  folder=src/Bundel.Data/Migrations/$kind
  dotnet ef migrations add "$name" --no-build --configuration Release --project src/Bundel.Data --startup-project src/Bundel.Data \
    --context "${kind}BundelDb" --output-dir "Migrations/$kind" >/dev/null
  mv "$folder"/*_"$name".cs "$folder/$name.cs"
  mv "$folder"/*_"$name".Designer.cs "$folder/$name.Designer.cs"
done
sed -i '1s/^\xEF\xBB\xBF//' src/Bundel.Data/Migrations/*/*.cs
ls src/Bundel.Data/Migrations/*
