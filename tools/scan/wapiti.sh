#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Scans a demo of its own with wapiti, over HTTPS and signed in; forms first, then addresses. Reports: artifacts/scan/*.json.
#   tools/scan/wapiti.sh [seconds per module]      default: no limit
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

most=${1:-}
port=5143 endpoint=5144 out=$PWD/artifacts/scan
site=https://localhost:$port
rm -rf "$out" && mkdir -p "$out"
started=()
trap 'kill "${started[@]}" 2>/dev/null || true' EXIT

# The module of Debian 12 writes a regular expression that its own Python refuses (option -x): a copy with the flag in front.
cp -r "$(/usr/bin/python3 -c 'import wapitiCore, os; print(os.path.dirname(wapitiCore.__file__))')" "$out/wapitiCore"
sed -i "s/re.compile(res + r'\\\\Z(?ms)')/re.compile('(?ms)' + res + r'\\\\Z')/" "$out/wapitiCore/net/crawler.py"

openssl req -x509 -newkey rsa:2048 -nodes -keyout "$out/key.pem" -out "$out/certificate.pem" -days 3 -subj /CN=localhost -addext subjectAltName=DNS:localhost 2>/dev/null
echo '{ "limieten": { "aanmeldingen": 100000, "downloads": 100000, "uploads": 100000, "paginas": 100000 } }' >"$out/bundel.json"
BUNDEL_CONFIG=$out/bundel.json BUNDEL_HTTPS_CERTIFICAAT=$out/certificate.pem BUNDEL_HTTPS_SLEUTEL=$out/key.pem BUNDEL_ADRES=$site \
  dotnet artifacts/bin/Bundel.Web/release/Bundel.Web.dll demo --poort "$port" --data "$out/data" >"$out/demo.log" 2>&1 &
started+=($!)
node tools/scan/endpoint.mjs "$endpoint" >"$out/lured.log" 2>&1 &
started+=($!)

curl --silent --insecure --retry 180 --retry-delay 1 --retry-all-errors -o /dev/null "$site/aanmelden"
page=$(curl -sk -c "$out/cookies" "$site/aanmelden")
token=$(grep -o '__RequestVerificationToken" type="hidden" value="[^"]*"' <<<"$page" | head -1 | sed 's/.*value="//;s/"$//')
person=$(grep -B1 '>Beheerder<' <<<"$page" | grep -o 'name="persoon" value="[^"]*"' | sed 's/.*value="//;s/"$//')
curl -sk -b "$out/cookies" -c "$out/cookies" -o /dev/null --data-urlencode "__RequestVerificationToken=$token" --data-urlencode "persoon=$person" "$site/aanmelden"
cookies=$(awk '$6 ~ /^__Host-/ { printf "%s%s=%s", between, $6, $7; between = "; " }' "$out/cookies")
case $cookies in *__Host-bundel=*) ;; *) echo "Aanmelden bij de demo is niet gelukt; zie $out/demo.log." >&2; exit 1 ;; esac

# What would end the session of the scan, or take the rights of its person, is left out; so are a second table of a page, and the second collaboration.
scan() {
  local report=$1
  PYTHONPATH=$out wapiti -u "$site/vier-dijken" --scope domain -H "Cookie: $cookies" -d 3 -S paranoid \
    -x "$site/a*melden*" -x "$site/*/toegang/intrekken/*" -x "$site/account?handler=beeindigen" -x "$site/*-sorteer=*" -x "$site/openbare-voorbeelden*" \
    -t 30 --verify-ssl 0 --store-session "$out/$report" --no-bugreport --endpoint "http://127.0.0.1:$endpoint/" -f json -o "$out/$report.json" "${@:2}" | tee "$out/$report.log"
}

scan formulieren --max-files-per-dir 40 ${most:+--max-attack-time "$most"} -m "csrf,cookieflags,csp,http_headers,$(printf '%s:post,' crlf exec file sql blindsql xss ssrf)permanentxss,xxe:post" &
forms=$!
scan adressen --max-files-per-dir 12 ${most:+--max-attack-time "$most"} -m "backup,htaccess,methods,redirect,shellshock,$(printf '%s:get,' crlf exec file sql blindsql xss ssrf)xxe:get"
wait "$forms"
signed_in() { [ "$(curl -sk -o /dev/null -w '%{http_code}' -b "$cookies" "$site/vier-dijken")" = 200 ]; }
signed_in || { echo "De sessie is onderweg geëindigd: wat daarna kwam, is niet aangemeld onderzocht." >&2; exit 1; }
echo "Gelokt naar buiten: $(wc -l <"$out/lured.log")"
