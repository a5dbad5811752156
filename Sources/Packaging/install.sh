#!/bin/sh
# Lays the program, its manual pages, its completions and its checklists below a folder: install.sh PROGRAM FOLDER
set -eu
program=$1 folder=$2 pages=$2/share/tilsyn
version=$("$program" --version | sed -n '1s/tilsyn //p')
mkdir -p "$folder/bin" "$folder/share/man/man1" "$folder/share/bash-completion/completions" "$folder/share/zsh/site-functions" \
  "$folder/share/fish/vendor_completions.d"
install -s -m 755 "$program" "$folder/bin/tilsyn"
"$program" --experimental-dump-help | python3 "$(dirname "$0")/manual.py" "$folder/share/man/man1" "$version"
"$program" --generate-completion-script bash > "$folder/share/bash-completion/completions/tilsyn"
"$program" --generate-completion-script zsh > "$folder/share/zsh/site-functions/_tilsyn"
"$program" --generate-completion-script fish > "$folder/share/fish/vendor_completions.d/tilsyn.fish"
for file in $(cd Checklists && find . -name '*.yaml'); do
  install -D -m 644 "Checklists/$file" "$folder/share/tilsyn/Checklists/$file"
done
Sources/Packaging/pages.sh "$program" "$pages"
(cd "$pages" && sha256sum ./*.html | sed 's, \./, ,' > SHA256SUMS)
