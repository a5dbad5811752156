#!/usr/bin/env bash
# Compiles and runs the example of Docs/library.md in a package of its own, which also uses Yams: nothing of the engine may stand in the way of another libyaml.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=${LIBRARY:-$root/.build/library}
mkdir -p "$folder/Sources/Example"
sed "s|@ROOT@|$root|" "$root/Tests/Library/Package.swift.txt" > "$folder/Package.swift"
{
  sed -n '/^<!-- example -->/,/^```$/p' "$root/Docs/library.md" | sed '1,2d;$d'
  cat "$root/Tests/Library/WithYams.swift"
} > "$folder/Sources/Example/main.swift.new"
# The imports stand at the top.
{ grep -h '^import' "$folder/Sources/Example/main.swift.new" | sort -u; grep -v '^import' "$folder/Sources/Example/main.swift.new"; } > "$folder/Sources/Example/main.swift"
rm "$folder/Sources/Example/main.swift.new"
swift build --package-path "$folder" --quiet
"$folder/.build/debug/Example" > "$folder/output.txt"
diff -u "$root/Tests/Library/expected.txt" "$folder/output.txt"
