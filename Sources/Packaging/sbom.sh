#!/bin/sh
# Writes what the program is made of as CycloneDX 1.5, with the versions of this machine: sbom.sh VERSION
set -eu
pinned() { sed -n '/"identity" : "'"$1"'"/,/}/s/.*"version" : "\(.*\)".*/\1/p' Package.resolved; }
swift=$(${SWIFT:-swift} --version 2>/dev/null | sed -n 's/.*Swift version \([0-9.]*\).*/\1/p' | head -n 1)
parser=$(pinned swift-argument-parser)
yaml=$(pkg-config --modversion yaml-0.1)
sodium=$(pkg-config --modversion libsodium)
lzma=$(pkg-config --modversion liblzma)
glibc=$(getconf GNU_LIBC_VERSION | cut -d' ' -f2)
for version in "$swift" "$parser" "$yaml" "$sodium" "$lzma" "$glibc"; do
  [ -n "$version" ] || { echo "sbom.sh: a version is not known" >&2; exit 1; }
done
part() {
  # What is in the public domain has no licence with an id.
  kind=id; [ "$3" != "public domain" ] || kind=name
  printf '    {"type": "library", "name": "%s", "version": "%s", "licenses": [{"license": {"%s": "%s"}}], "purl": "%s@%s"}' "$1" "$2" "$kind" "$3" "$4" "$2"
}
cat <<END
{
  "bomFormat": "CycloneDX",
  "specVersion": "1.5",
  "version": 1,
  "metadata": {"component": {"type": "application", "name": "tilsyn", "version": "$1"}},
  "components": [
$(part swift-argument-parser "$parser" Apache-2.0 pkg:swift/github.com/apple/swift-argument-parser),
$(part swift-runtime "$swift" Apache-2.0 pkg:generic/swift-runtime),
$(part libyaml "$yaml" MIT pkg:deb/debian/libyaml-0-2),
$(part libsodium "$sodium" ISC pkg:deb/debian/libsodium23),
$(part liblzma "$lzma" "public domain" pkg:deb/debian/liblzma5),
$(part glibc "$glibc" LGPL-2.1-or-later pkg:deb/debian/libc6)
  ]
}
END
