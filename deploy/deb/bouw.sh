#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Maakt bundel_<versie>_amd64.deb.
#   deploy/deb/bouw.sh [--van <map met web/ en cli/>] [--uit <map>] [--snel]
# Zonder --van worden beide uit de broncode gemaakt; daarvoor zijn de .NET SDK 10 en Node.js nodig.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
from="" out=$root/artifacts/deb compression=(-Zxz)
while [ $# -gt 0 ]; do
  case "$1" in
    --van) from=$2; shift 2 ;;
    --uit) out=$2; shift 2 ;;
    --snel) compression=(-Zgzip -z1); shift ;;
    *) echo "Onbekende optie: $1. Gebruik: deploy/deb/bouw.sh [--van <map>] [--uit <map>] [--snel]" >&2; exit 2 ;;
  esac
done
for tool in dpkg-deb node; do
  command -v "$tool" >/dev/null || { echo "Nodig is: $tool" >&2; exit 2; }
done

version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' "$root/Directory.Build.props")
maintainer=${DEB_MAINTAINER:-Bundel <bundel@localhost>}
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || echo 0)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -z "$from" ]; then
  from=$work/van
  dotnet publish "$root/src/Bundel.Web" -c Release -o "$from/web" --nologo -v q
  dotnet publish "$root/src/Bundel.Cli" -c Release -o "$from/cli" --nologo -v q
fi

tree=$work/bundel
doc=$tree/usr/share/doc/bundel
install -d "$tree"/usr/lib/bundel "$doc"
cp -RL "$from/web" "$from/cli" "$tree/usr/lib/bundel/"
for host in web cli; do # one architecture, without symbols and without the starter that only this machine can use
  find "$tree/usr/lib/bundel/$host/runtimes" -mindepth 1 -maxdepth 1 ! -name linux-x64 -exec rm -rf {} + 2>/dev/null || true
  rm -f "$tree/usr/lib/bundel/$host"/*.pdb "$tree/usr/lib/bundel/$host"/Bundel.{Web,Cli}
done
install -Dm755 "$here/bundel.sh" "$tree/usr/bin/bundel"
install -Dm644 "$root/deploy/systemd/bundel.service" "$tree/usr/lib/systemd/system/bundel.service"
install -Dm644 "$here/sysusers.conf" "$tree/usr/lib/sysusers.d/bundel.conf"
install -Dm640 "$here/bundel.env" "$tree/etc/bundel/bundel.env"
install -Dm644 -t "$doc" "$here/copyright" "$root/LICENSE" "$root/CHANGELOG.md" "$root/docs/beheer.md"
install -Dm644 "$here/lintian-overrides" "$tree/usr/share/lintian/overrides/bundel"
install -d "$tree/usr/share/man/man1"
gzip -9n <"$here/bundel.1" >"$tree/usr/share/man/man1/bundel.1.gz"
printf 'bundel (%s) unstable; urgency=medium\n\n  * Zie CHANGELOG.md.\n\n -- %s  %s\n' \
  "$version" "$maintainer" "$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")" | gzip -9n >"$doc/changelog.gz"
node "$root/tools/sbom/sbom.mjs" --root "$root" --out "$doc/bundel.cdx.json" >/dev/null
chmod -R u=rwX,go=rX "$tree/usr"
find "$tree/usr/lib/bundel" -type f -exec chmod 644 {} +

install -d "$tree/DEBIAN"
install -m755 -t "$tree/DEBIAN" "$here/postinst" "$here/prerm"
echo /etc/bundel/bundel.env >"$tree/DEBIAN/conffiles"
cat >"$tree/DEBIAN/control" <<CONTROL
Package: bundel
Version: $version
Architecture: amd64
Maintainer: $maintainer
Section: misc
Priority: optional
Depends: aspnetcore-runtime-10.0, libc6, systemd, ca-certificates, tzdata
Suggests: postgresql, chromium
Installed-Size: $(du -sk "$tree" | cut -f1)
Description: cost division for municipalities that share their ICT
 Bundel divides the costs of a shared service centre over its participants to
 the cent, and explains every amount. Web pages, a REST API and a command line,
 on SQLite or PostgreSQL.
CONTROL

mkdir -p "$out"
dpkg-deb --root-owner-group "${compression[@]}" -b "$tree" "$out/bundel_${version}_amd64.deb"
