#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# A throw-away PostgreSQL cluster for tests, reachable only through a socket in its own folder.
#   tools/postgres-for-tests.sh start               prints the connection string, for BUNDEL_TEST_POSTGRES
#   tools/postgres-for-tests.sh stop <connection>   stops it and removes the folder
# For tests of what happens when the server falls:
#   tools/postgres-for-tests.sh start durable       one that keeps what it acknowledged, as a server in use does
#   tools/postgres-for-tests.sh crash <connection>  stops at once and finishes nothing (-m immediate)
#   tools/postgres-for-tests.sh again <connection>  starts it after that
set -euo pipefail

bin=$(find /usr/lib/postgresql/*/bin /usr/pgsql-*/bin -maxdepth 0 2>/dev/null | sort -V | tail -1 || true)
[ -n "$bin" ] || bin=$(dirname "$(command -v initdb || echo /none/initdb)")
[ -x "$bin/initdb" ] || { echo "PostgreSQL (initdb) ontbreekt: installeer het pakket postgresql." >&2; exit 1; }

as_server() { # PostgreSQL refuses to run as root
  if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

quick="-c fsync=off -c synchronous_commit=off -c full_page_writes=off"

folder_of() {
  local folder=${1:?connection string}
  folder=${folder#Host=}
  folder=${folder%%;*}
  case "$folder" in */bundel-postgres.*) echo "$folder" ;; *) echo "Geen wegwerpcluster: $folder" >&2; exit 1 ;; esac
}

serve() { # folder, settings
  as_server "$bin/pg_ctl" -D "$1/data" -w -l "$1/server.log" -o "-c listen_addresses='' -c unix_socket_directories='$1' -c max_connections=200 $2" start </dev/null
}

case "${1:-}" in
  start)
    folder=$(mktemp -d "${TMPDIR:-/tmp}/bundel-postgres.XXXXXX")
    if [ "$(id -u)" -eq 0 ]; then chown postgres: "$folder"; fi
    as_server "$bin/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$folder.log" 2>&1 || { cat "$folder.log" >&2; exit 1; }
    if [ "${2:-}" = durable ]; then quick=""; fi
    serve "$folder" "$quick" >>"$folder.log" 2>&1 || { cat "$folder.log" >&2; exit 1; }
    rm -f "$folder.log"
    echo "Host=$folder;Username=postgres;Database=postgres"
    ;;
  stop)
    folder=$(folder_of "${2:-}")
    as_server "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null || true
    rm -rf "$folder"
    ;;
  crash)
    folder=$(folder_of "${2:-}")
    as_server "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null
    ;;
  again)
    folder=$(folder_of "${2:-}")
    serve "$folder" "" >/dev/null
    ;;
  *)
    echo "Gebruik: tools/postgres-for-tests.sh start | stop <verbinding>" >&2
    exit 2
    ;;
esac
