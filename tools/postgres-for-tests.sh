#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# A throw-away PostgreSQL cluster for tests, reachable only through a socket in its own folder.
#   tools/postgres-for-tests.sh start               prints the connection string, for BUNDEL_TEST_POSTGRES
#   tools/postgres-for-tests.sh stop <connection>   stops it and removes the folder
set -euo pipefail

bin=$(find /usr/lib/postgresql/*/bin /usr/pgsql-*/bin -maxdepth 0 2>/dev/null | sort -V | tail -1 || true)
[ -n "$bin" ] || bin=$(dirname "$(command -v initdb || echo /none/initdb)")
[ -x "$bin/initdb" ] || { echo "PostgreSQL (initdb) ontbreekt: installeer het pakket postgresql." >&2; exit 1; }

as_server() { # PostgreSQL refuses to run as root
  if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

case "${1:-}" in
  start)
    folder=$(mktemp -d "${TMPDIR:-/tmp}/bundel-postgres.XXXXXX")
    if [ "$(id -u)" -eq 0 ]; then chown postgres: "$folder"; fi
    as_server "$bin/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$folder.log" 2>&1 || { cat "$folder.log" >&2; exit 1; }
    as_server "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/server.log" \
      -o "-c listen_addresses='' -c unix_socket_directories='$folder' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200" \
      start >>"$folder.log" 2>&1 </dev/null || { cat "$folder.log" >&2; exit 1; }
    rm -f "$folder.log"
    echo "Host=$folder;Username=postgres;Database=postgres"
    ;;
  stop)
    folder=${2:?connection string}
    folder=${folder#Host=}
    folder=${folder%%;*}
    case "$folder" in */bundel-postgres.*) ;; *) echo "Geen wegwerpcluster: $folder" >&2; exit 1 ;; esac
    as_server "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null || true
    rm -rf "$folder"
    ;;
  *)
    echo "Gebruik: tools/postgres-for-tests.sh start | stop <verbinding>" >&2
    exit 2
    ;;
esac
