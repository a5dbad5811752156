#!/bin/sh
# The pages in which visits by the shipped checklists are filled in: pages.sh PROGRAM FOLDER. A draft gets none, and neither does what is
# kept of an earlier version.
set -eu
program=$1 folder=$2
mkdir -p "$folder"
for checklist in Checklists/*/; do
  id=$(basename "$checklist")
  case $id in *-[0-9]*.[0-9]*.[0-9]*) continue ;; esac
  if grep -q '^udkast: ja' "$checklist$id.yaml"; then continue; fi
  "$program" form "$id" --output "$folder/$id.html"
done
