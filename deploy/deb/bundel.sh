#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# De opdracht bundel, met de instellingen van de dienst. Draai haar als de gebruiker bundel: sudo -u bundel bundel …
set -eu

settings=/etc/bundel/bundel.env
: "${BUNDEL_DATA:=/var/lib/bundel}"
export BUNDEL_DATA
if [ -r "$settings" ]; then
  while IFS= read -r line; do
    case "$line" in
      BUNDEL_*=*) name=${line%%=*}; eval "known=\${$name:-}"; [ -n "$known" ] || export "$line" ;;
    esac
  done <"$settings"
fi

host=cli/Bundel.Cli.dll
case "${1:-}" in demo | web) host=web/Bundel.Web.dll ;; esac
exec dotnet "/usr/lib/bundel/$host" "$@"
