#!/usr/bin/env bash
# libFuzzer with AddressSanitizer on each target for MINUTES minutes, beginning with the shipped documents and what was kept. What it finds is
# put into Tests/Fuzz/Kept once it is mended, with the target's name before it. TARGETS: the targets to run, all when empty. PLANTED=1: with
# faults put back that each target must find (FAULTS_PUT_BACK in the sources); it stops at the first.
set -euo pipefail
cd "$(dirname "$0")/../.."
minutes=${1:-20}
folder=$PWD/.build/fuzz${PLANTED:+-planted}
FUZZ=1 nice -n 19 ${SWIFT:-swift} build -c release --product Fuzz --scratch-path "$folder/build" --sanitize=address -Xswiftc -sanitize=fuzzer \
  -Xswiftc -use-ld=lld \
  ${PLANTED:+-Xswiftc -DFAULTS_PUT_BACK}
program=$folder/build/release/Fuzz
# libFuzzer sees to what crashes.
export SWIFT_BACKTRACE=enable=no LSAN_OPTIONS=suppressions=$PWD/Tests/Fuzz/leaks.supp:print_suppressions=0

for target in ${TARGETS:-documents conditions records together layers}; do
  corpus=$folder/$target
  mkdir -p "$corpus" "$folder/found"
  case $target in
    documents) find Checklists -name '*.yaml' -exec cp {} "$corpus" \; ;;
    records) find Checklists/*/e[kx]* -name '*.yaml' -exec cp {} "$corpus" \; ;;
    conditions)
      grep -rhoP '(?<=når: ).*' Checklists --include='*.yaml' | sort -u | nl -w4 -nrz |
        while IFS=$'\t' read -r number text; do printf '%s' "$text" > "$corpus/$number"; done ;;
    together | layers) for seed in 1 2 3 4 5 6 7 8; do head -c $((seed * 8)) /dev/urandom > "$corpus/random-$seed"; done ;;
  esac
  # What was kept would find a planted fault at once.
  [ -n "${PLANTED:-}" ] || find Tests/Fuzz/Kept -name "$target*" -exec cp {} "$corpus" \;
  echo "== $target, $minutes min"
  FUZZ_TARGET=$target nice -n 19 "$program" "$corpus" -max_total_time=$((minutes * 60)) -timeout=10 -rss_limit_mb=2048 -max_len=65536 \
    -dict=Tests/Fuzz/words.dict -artifact_prefix="$folder/found/$target-" -print_final_stats=1 2>&1 | tee "$folder/$target.log" |
    grep -E '^(#[0-9]+.*DONE|stat::|SUMMARY|Fatal|artifact|==[0-9]+== *ERROR|Fuzz/)|Fatal error' || true
  echo "corpus: $(ls "$corpus" | wc -l) inputs; $(grep -oE 'cov: [0-9]+ ft: [0-9]+' "$folder/$target.log" | tail -1)"
done
ls "$folder/found"
