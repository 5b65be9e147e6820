#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Keeps the schema of a release, with a few rows, as test fixtures: one SQLite file and one PostgreSQL dump.
# Usage: BUNDEL_TEST_POSTGRES="…" tools/release-schema.sh <release>; tools/postgres-for-tests.sh start prints a connection string.
set -euo pipefail
cd "$(dirname "$0")/.."
release=${1:?which release}
target=tests/Bundel.Tests/Data/Released
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$target"
fill() {
  ./bundel databank migreer --data "$folder"
  ./bundel doe samenwerking-maken --data "$folder" --invoer '{"code":"bewaard","naam":"Bewaarde samenwerking","rechtsvorm":"bedrijfsvoeringsorganisatie"}'
  ./bundel doe deelnemer-toevoegen --data "$folder" --samenwerking bewaard --invoer '{"code":"lindehaven","naam":"Lindehaven","soortOrganisatie":"gemeente","soort":"deelnemer","vanaf":"2018-01-01"}'
}
fill >/dev/null
gzip -9nc "$folder/bundel.db" >"$target/$release.db.gz"
database="bundel_release_$$"
server=${BUNDEL_TEST_POSTGRES:?a server on which a database may be made}
url() { sed -E 's/;/ /g; s/Host=/host=/I; s/Port=/port=/I; s/Username=/user=/I; s/Database=[^ ]*//I; s/ +$//' <<<"$server"; }
psql "$(url) dbname=postgres" -qc "CREATE DATABASE $database"
BUNDEL_POSTGRES="$server;Database=$database" fill >/dev/null
pg_dump --no-owner --no-privileges --inserts -d "$(url) dbname=$database" | grep -v "^\\\\" | gzip -9nc >"$target/$release.sql.gz"
psql "$(url) dbname=postgres" -qc "DROP DATABASE $database"
ls -l "$target"
