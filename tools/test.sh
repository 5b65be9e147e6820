#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# All tests; ./bundel test builds first and calls this. With --lang the long ones (Explicit) as well.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit

explicit=off
for option in "$@"; do
  case "$option" in
    --lang) explicit=on; export BUNDEL_BEELDEN=1 ;;
    *) echo "Onbekende optie: $option. Gebruik: ./bundel test [--lang]" >&2; exit 2 ;;
  esac
done

may_install() { [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; }
has_postgres() { [ -n "${BUNDEL_TEST_POSTGRES:-}" ] || command -v initdb || compgen -G '/usr/lib/postgresql/*/bin/initdb'; }
# Without a screen it takes half the CPU; a whole Chromium serves only where nothing can be installed.
has_chromium() { command -v chromium-headless-shell || { ! may_install && command -v chromium; }; }
has_java() { command -v java; }
has_libreoffice() { command -v soffice; }

# What the tests need beside .NET: name, check, Debian package.
tools=("PostgreSQL has_postgres postgresql" "Chromium has_chromium chromium-headless-shell" "Java has_java default-jre-headless" "LibreOffice has_libreoffice libreoffice-calc-nogui")

install_missing() {
  local wanted=()
  for tool in "${tools[@]}"; do
    read -r _ check package <<<"$tool"
    "$check" >/dev/null || wanted+=("$package")
  done
  if [ ${#wanted[@]} -eq 0 ] || ! may_install; then return; fi
  echo "Voor de toetsen wordt geïnstalleerd: ${wanted[*]}" >&2
  # no database server of its own: the tests make a throw-away one
  if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
    mkdir -p /etc/postgresql-common
    echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf
  fi
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}"; } >&2
}

name_missing() {
  for tool in "${tools[@]}"; do
    read -r name check package <<<"$tool"
    "$check" >/dev/null && continue
    missing+=("$name")
    echo "$name ontbreekt, dus de toetsen die het nodig hebben worden overgeslagen (pakket $package)." >&2
  done
}

missing=()
install_missing
name_missing
if [ "${CI:-}" = true ] && [ ${#missing[@]} -gt 0 ]; then
  echo "Met CI=true mag niets hiervan ontbreken: ${missing[*]}" >&2
  echo "0 passed, 1 failed, 0 skipped"
  exit 1
fi

if [ -z "${BUNDEL_TEST_POSTGRES:-}" ] && has_postgres >/dev/null; then
  BUNDEL_TEST_POSTGRES=$(tools/postgres-for-tests.sh start) || exit 1
  export BUNDEL_TEST_POSTGRES
  trap 'tools/postgres-for-tests.sh stop "$BUNDEL_TEST_POSTGRES"' EXIT
  trap 'exit 130' INT TERM
fi

results=artifacts/test-results
rm -rf "$results" && mkdir -p "$results"
# Two at a time: where one waits for a database or a browser, the other computes.
lanes=("Bundel.Browser.Tests Bundel.Faults" "Bundel.Web.Tests Bundel.Tests")
run_lane() {
  for program in "$@"; do
    dotnet "artifacts/bin/$program/release/$program.dll" -noColor -noLogo -explicit "$explicit" -result-ctrf "$results/$program.json" >"$results/$program.log" 2>&1
    echo "$program: klaar (uitgang $?)" >&2
  done
}
# shellcheck disable=SC2086 # a lane is a list of names
for lane in "${lanes[@]}"; do run_lane $lane & done
wait
grep -E '^F[0-9]+ ' "$results/Bundel.Faults.log"
# shellcheck disable=SC2068
node tools/test-report.mjs "$results" ${lanes[@]}
