#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Makes one migration, for both databases, on top of those of a base branch; run again, it makes the same one anew.
# Run it after a change of the model, and to solve a merge conflict in the migrations. Migrations that the base has are
# never touched: databases out there hold them. A database that holds an earlier attempt at this one is to be thrown away.
# Usage: tools/migrations.sh <Name> [base branch, default main]
set -euo pipefail
cd "$(dirname "$0")/.."
name=${1:?the name of the migration, such as Blueprints}
base=${2:-main}
if git cat-file -e "$base:src/Bundel.Data/Migrations/Sqlite/$name.cs" 2>/dev/null; then
  echo "$name is a migration of $base already; choose another name." >&2
  exit 2
fi

dotnet tool restore >/dev/null
for kind in Sqlite Postgres; do
  folder=src/Bundel.Data/Migrations/$kind
  rm -f "$folder/$name.cs" "$folder/$name.Designer.cs"
  git checkout -q "$base" -- "$folder"
done
dotnet build src/Bundel.Data -c Release -v q --nologo -clp:NoSummary
for kind in Sqlite Postgres; do
  folder=src/Bundel.Data/Migrations/$kind
  dotnet ef migrations add "$name" --no-build --configuration Release --project src/Bundel.Data --startup-project src/Bundel.Data \
    --context "${kind}BundelDb" --output-dir "Migrations/$kind" >/dev/null
  mv "$folder"/*_"$name".cs "$folder/$name.cs"
  mv "$folder"/*_"$name".Designer.cs "$folder/$name.Designer.cs"
done
sed -i '1s/^\xEF\xBB\xBF//' src/Bundel.Data/Migrations/*/*.cs
git status --short src/Bundel.Data/Migrations
