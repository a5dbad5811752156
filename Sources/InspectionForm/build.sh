#!/usr/bin/env bash
# Compiles what a page needs to WebAssembly, as Embedded Swift, and links .build/engine/engine.wasm. What didn't change since the last
# time isn't compiled again. OPTIMIZE=-Onone compiles in a tenth of the time what does the same, slower and larger.
set -euo pipefail
cd "$(dirname "$0")/../.."

optimize=${OPTIMIZE:--Osize}
out=$PWD/.build/engine$([ "$optimize" = -Osize ] || echo "$optimize")
toolchain=$(dirname "$(dirname "$(readlink -f "$(command -v "${SWIFTC:-swiftc}")")")")
packages="wasi-libc libclang-rt-dev-wasm32 dpkg-dev binaryen xz-utils"
yaml=$PWD/.build/libyaml
mkdir -p "$out" "$yaml/lists/partial"

if [ "${1:-}" = check ]; then out=$PWD/.build/engine-check && mkdir -p "$out"; fi

# Nothing to do where the engine is made from these sources.
sources=$(Sources/InspectionForm/sources.sh)
if [ -f "$out/engine.wasm" ] && [ "$(cat "$out/engine.sources" 2>/dev/null)" = "$sources" ]; then exit; fi

# Installs what is missing; says nothing when all is there.
missing=; for package in $packages; do dpkg -s "$package" >/dev/null 2>&1 || missing="$missing $package"; done
if [ -n "$missing" ]; then
  sudo=; [ "$(id -u)" = 0 ] || sudo=sudo
  echo "Installerer$missing"
  $sudo apt-get update -qq
  # shellcheck disable=SC2086
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing >/dev/null
fi

# libyaml as Debian has it, by a list of sources of our own, so that the system's stays as it is.
if [ ! -f "$yaml/source/src/api.c" ]; then
  echo "Henter libyamls kildekode"
  . /etc/os-release
  echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian $VERSION_CODENAME main" > "$yaml/source.list"
  apt=(apt-get -qq -o Dir::Etc::SourceList="$yaml/source.list" -o Dir::Etc::SourceParts=/dev/null -o Dir::State::Lists="$yaml/lists"
    -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= -o APT::Sandbox::User=root)
  "${apt[@]}" update
  (cd "$yaml" && "${apt[@]}" source --download-only libyaml >/dev/null && rm -rf source && dpkg-source --no-check -x libyaml_*.dsc source >/dev/null)
fi
number() { sed -n "s/^m4_define(\[YAML_$1\], *\([0-9]*\)).*/\1/p" "$yaml/source/configure.ac"; }
version=$(number MAJOR).$(number MINOR).$(number PATCH)

flags=(-package-name tilsyn -target wasm32-unknown-none-wasm -enable-experimental-feature Embedded -wmo "$optimize" -parse-as-library -no-emit-module-separately-wmo
  -Xfrontend -disable-stack-protector -swift-version 6 -enable-upcoming-feature ExistentialAny
  -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature MemberImportVisibility
  -Xcc -isystem -Xcc /usr/include/wasm32-wasi -Xcc -D__wasi__ -Xcc "-I$yaml/source/include" -I Sources/CYAML -I "$out")

# `check`: what Embedded Swift refuses, without making anything.
if [ "${1:-}" = check ]; then
  for module in Inspection InspectionAnalysis InspectionYAML InspectionReports InspectionDesk InspectionForm; do
    find "Sources/$module" -name '*.swift' -print0 | sort -z | xargs -0 "$toolchain/bin/swiftc" "${flags[@]}" -Onone -module-name "$module" \
      -emit-module -emit-module-path "$out/$module.swiftmodule"
  done
  exit
fi

# Module by module: compiled again where its sources, the flags or a module that it imports are others than last time.
stamp() {
  { "$toolchain/bin/swiftc" --version 2>/dev/null; echo "${flags[@]}" "$2"; find "Sources/$1" -name '*.swift' -print0 | sort -z | xargs -0 sha256sum
    for module in "${@:3}"; do cat "$out/$module.stamp"; done; } | sha256sum
}
swift() {
  find "Sources/$1" -name '*.swift' -print0 | sort -z | xargs -0 "$toolchain/bin/swiftc" "${flags[@]}" -module-name "$1" \
    -emit-module -emit-module-path "$out/$1.swiftmodule" "${@:2}"
}
compile() {
  local module=$1 started=$SECONDS now way=swift
  # Swift's own optimiser doesn't come to an end with what calls all the others; LLVM's does.
  if [ "$optimize" = -Osize ]; then case $module in InspectionDesk | InspectionForm) way=llvm ;; esac; fi
  now=$(stamp "$module" $way "${@:2}")
  if [ -f "$out/$module.o" ] && [ "$(cat "$out/$module.stamp" 2>/dev/null)" = "$now" ]; then return; fi
  rm -f "$out/$module.stamp"
  if [ $way = llvm ]; then
    swift "$module" -Onone -o "$out/$module.bc" -emit-bc
    "$toolchain/bin/clang" --target=wasm32-wasi -Wno-override-module -Oz -c "$out/$module.bc" -o "$out/$module.o"
    rm "$out/$module.bc"
  else
    swift "$module" -o "$out/$module.o" -c
  fi
  echo "$now" > "$out/$module.stamp"
  echo "$module: $((SECONDS - started)) s"
}
# Two at a time, as they depend on each other.
both() { local first second; eval "compile $1" & first=$!; eval "compile $2" & second=$!; wait $first; wait $second; }

compile Inspection
both "InspectionAnalysis Inspection" "InspectionYAML Inspection"
compile InspectionReports Inspection InspectionAnalysis
compile InspectionDesk Inspection InspectionAnalysis InspectionYAML InspectionReports
compile InspectionForm Inspection InspectionAnalysis InspectionYAML InspectionReports InspectionDesk

objects=()
for file in "$yaml"/source/src/{api,reader,scanner,parser}.c Sources/InspectionForm/runtime.c; do
  object=$out/$(basename "$file" .c).c.o
  objects+=("$object")
  [ "$object" -nt "$file" ] || "$toolchain/bin/clang" --target=wasm32-wasi -isystem /usr/include/wasm32-wasi -Oz -w -I "$yaml/source/include" \
    "-DYAML_VERSION_MAJOR=$(number MAJOR)" "-DYAML_VERSION_MINOR=$(number MINOR)" "-DYAML_VERSION_PATCH=$(number PATCH)" \
    "-DYAML_VERSION_STRING=\"$version\"" -c "$file" -o "$object"
done

exports=$(sed -n 's/.*@_expose(wasm, "\([a-z_]*\)").*/--export=\1/p' Sources/InspectionForm/Exports*.swift)
# Of what is in several modules the first is taken, so those that Swift's optimiser made come first.
modules=("$out"/Inspection{,Analysis,YAML,Reports,Desk,Form})
# shellcheck disable=SC2086
"$toolchain/bin/wasm-ld" --no-entry --stack-first -z stack-size=8388608 --gc-sections --strip-all $exports --export=_initialize \
  /usr/lib/wasm32-wasi/crt1-reactor.o "${modules[@]/%/.o}" "${objects[@]}" \
  "$toolchain/lib/swift/embedded/wasm32-unknown-none-wasm/libswiftUnicodeDataTables.a" /usr/lib/wasm32-wasi/libc.a \
  "$(ls /usr/lib/llvm-*/lib/clang/*/lib/wasi/libclang_rt.builtins-wasm32.a | tail -1)" -o "$out/engine.wasm.new"
if [ "$optimize" = -Osize ]; then
  # Only what every browser of today has.
  wasm-opt -Oz --merge-similar-functions -Oz --enable-bulk-memory --enable-sign-ext --enable-mutable-globals --enable-nontrapping-float-to-int --enable-multivalue \
    "$out/engine.wasm.new" -o "$out/engine.wasm.new"
fi
mv "$out/engine.wasm.new" "$out/engine.wasm"
# A fifth smaller than what browsers unpack by themselves; what unpacks it goes with it.
xz --format=lzma --lzma1=preset=9e,lc=4,pb=0 -c "$out/engine.wasm" > "$out/engine.wasm.lzma"
"$toolchain/bin/clang" --target=wasm32 -O2 -nostdlib -ffreestanding -fno-builtin -c Sources/InspectionForm/unpack.c -o "$out/unpack.o"
"$toolchain/bin/wasm-ld" --no-entry --strip-all "$out/unpack.o" -o "$out/unpack.wasm"
wasm-opt -O2 "$out/unpack.wasm" -o "$out/unpack.wasm"
echo "$sources" > "$out/engine.sources"
touch Sources/FormParts/parts.c
echo "$out/engine.wasm: $(stat -c %s "$out/engine.wasm") byte"
