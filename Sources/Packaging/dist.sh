#!/bin/sh
# A tarball and a .deb of the program, with their checksums: dist.sh PROGRAM FOLDER
set -eu
program=$1 folder=$2
version=$("$program" --version | sed -n '1s/tilsyn //p')
machine=$(dpkg --print-architecture)
name=tilsyn-$version-linux-$machine
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || date +%s)
export SOURCE_DATE_EPOCH
rm -rf "$folder" && mkdir -p "$folder/$name" "$folder/deb/DEBIAN" "$folder/deb/usr"

documents() {
  mkdir -p "$1"
  install -m 644 README.md CHANGELOG.md Docs/*.md Docs/*.json "$1"
  # What is linked into the program, with its licences.
  for package in libyaml-dev libsodium-dev liblzma-dev libc6-dev libstdc++-12-dev; do
    if [ -f "/usr/share/doc/$package/copyright" ]; then
      install -D -m 644 "/usr/share/doc/$package/copyright" "$1/licences/${package%-dev}"
    fi
  done
  install -D -m 644 .build/checkouts/swift-argument-parser/LICENSE.txt "$1/licences/swift"
}

"$(dirname "$0")/install.sh" "$program" "$folder/$name"
documents "$folder/$name/share/doc/tilsyn"
tar -C "$folder" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -cf - "$name" | gzip -9n > "$folder/$name.tar.gz"

cp -r "$folder/$name/." "$folder/deb/usr"
gzip -9nr "$folder/deb/usr/share/man"
mkdir "$folder/deb/usr/share/zsh/vendor-completions"
mv "$folder/deb/usr/share/zsh/site-functions/_tilsyn" "$folder/deb/usr/share/zsh/vendor-completions/"
rmdir "$folder/deb/usr/share/zsh/site-functions"
cat > "$folder/deb/DEBIAN/control" <<END
Package: tilsyn
Version: $version
Architecture: $machine
Maintainer: Tilsyn <tilsyn@localhost>
Installed-Size: $(du -sk "$folder/deb/usr" | cut -f1)
Section: utils
Priority: optional
Description: scores inspection visits by checklists and explains each number
 Checklists and records are YAML files, in Danish, English or Swedish. The
 program needs no other file; its checklists are in it.
END
dpkg-deb --root-owner-group -Zxz --build "$folder/deb" "$folder/tilsyn_${version}_$machine.deb" >/dev/null
rm -r "$folder/deb" "${folder:?}/$name"
(cd "$folder" && sha256sum ./*.tar.gz ./*.deb | sed 's, \./, ,' > SHA256SUMS && cat SHA256SUMS)
