#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Maakt een OCI-archief uit Debian-pakketten, zonder containerengine.
#   deploy/container/oci-archief.sh [uitvoer.tar]
# Nodig: .NET SDK 10, Node.js, mmdebstrap, buildah; draai het als root of in een gebruikersnaamruimte (buildah unshare).
set -euo pipefail

missing=()
for tool in dotnet node npm mmdebstrap buildah; do command -v "$tool" >/dev/null || missing+=("$tool"); done
if [ ${#missing[@]} -gt 0 ]; then
  echo "Nodig zijn nog: ${missing[*]} (op Debian: apt-get install nodejs npm mmdebstrap buildah, en de .NET SDK 10)" >&2
  exit 2
fi

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
out=${1:-$root/artifacts/bundel.oci.tar}
version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' "$root/Directory.Build.props")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export STORAGE_DRIVER=vfs

mmdebstrap --variant=extract --include=libc6,libgcc-s1,libstdc++6,libssl3,libicu72,zlib1g,ca-certificates,tzdata bookworm "$work/wortel"
# In a copy, for a build with its own runtime adds that runtime to the lock files.
mkdir "$work/bron"
tar -C "$root" --exclude=./artifacts --exclude=./data --exclude=node_modules --exclude=./.git -c . | tar -C "$work/bron" -x
for host in Web Cli; do
  dotnet publish "$work/bron/src/Bundel.$host" -c Release -r linux-x64 --self-contained -o "$work/wortel/usr/lib/bundel/${host,,}" --nologo -v q
done
install -d -m 750 "$work/wortel/data"
chown 1654:1654 "$work/wortel/data"

container=$(buildah from scratch)
mounted=$(buildah mount "$container") # buildah copy would give every file to root, /data too
cp -a "$work/wortel/." "$mounted"
buildah umount "$container" >/dev/null
buildah config --user 1654 --workingdir /data --volume /data --port 5080 \
  --env BUNDEL_DATA=/data --env BUNDEL_LOGBOEK=json --env BUNDEL_BEHEER_POORT=5081 --env DOTNET_EnableDiagnostics=0 \
  --label org.opencontainers.image.title=Bundel --label "org.opencontainers.image.version=$version" --label org.opencontainers.image.licenses=EUPL-1.2 \
  --entrypoint '["/usr/lib/bundel/web/Bundel.Web", "web"]' "$container"
mkdir -p "$(dirname "$out")"
buildah commit -q "$container" "oci-archive:$out:bundel:$version"
buildah rm "$container" >/dev/null
echo "$out"
