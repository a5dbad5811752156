#!/bin/sh
# The hash of all that the engine of a page is made from.
set -eu
cd "$(dirname "$0")/../.."
{
  find Sources/Inspection Sources/InspectionAnalysis Sources/InspectionYAML Sources/InspectionReports Sources/InspectionDesk Sources/InspectionForm \
    Sources/CYAML -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
} | sha256sum | cut -d' ' -f1
