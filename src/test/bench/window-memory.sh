#!/usr/bin/env bash
# Resident memory of the workbench ten seconds after it opened the sample, with the settings that
# ship: src/test/bench/window-memory.sh, after ./mvnw -q package -DskipTests. Needs xvfb.
set -euo pipefail
cd "$(dirname "$0")/../../.."
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
measure() {
  YUBIAN_HOME=$home XDG_CACHE_HOME=$home/cache LC_ALL=C.UTF-8 \
    xvfb-run -a -s "-screen 0 1366x768x24" target/yubian/bin/yubian "$home/sample.json" &
  runner=$!
  until compgen -G "$home/budgets/*.mv.db" >/dev/null; do sleep 0.2; done
  sleep 10
  java=$(pgrep -n -f "yubian.jar $home/sample.json")
  awk '/^VmRSS/ { printf "%d MB resident\n", $2 / 1024 }' "/proc/$java/status"
  kill "$java"
  wait "$runner" 2>/dev/null || true
}
target/yubian/bin/yubian sample yanzhou-2024 --out "$home/sample.json" >/dev/null
measure
