#!/usr/bin/env bash
# How long a start takes, from a warm disk: to the window on the screen, and to the first answer (the drawing of the last time
# is on the paper, so that the network has something to read). Needs Xvfb and xdotool.
#   installer/measure-start.sh [PROGRAM] [TIMES]     PROGRAM: the app image's or the installed one's launcher
set -euo pipefail
root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
program=${1:-$root/target/package/Inkling/bin/Inkling}
times=${2:-7}
work=$(mktemp -d)
export INKLING_HOME=$work/home
mkdir -p "$INKLING_HOME/data"
cp "$root/assets/ink/seven.inkml" "$INKLING_HOME/data/drawing.inkml"
display=:$((100 + RANDOM % 800))
Xvfb "$display" -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 &
xvfb=$!
trap 'kill "$xvfb" 2>/dev/null || true; rm -rf "$work"' EXIT
export DISPLAY=$display
for _ in $(seq 100); do xdotool getdisplaygeometry >/dev/null 2>&1 && break; sleep .05; done

now() { date +%s%3N; }
visible=() answered=()
mkfifo "$work/told"
for i in $(seq 0 "$times"); do
  : >"$work/out"
  start=$(now)
  JAVA_TOOL_OPTIONS=-Dinkling.startup.times=true "$program" >"$work/told" 2>&1 &
  pid=$!
  shown=
  # Waits without asking all the time, which would take one of two cores from what is measured.
  while read -r line; do
    printf '%s\n' "$line" >>"$work/out"
    case $line in
      *'window shown')
        until xdotool search --onlyvisible --name '^Inkling$' >"$work/window" 2>/dev/null; do
          kill -0 "$pid" 2>/dev/null || { cat "$work/out"; exit 1; }
          sleep .01
        done
        shown=$(($(now) - start)) ;;
      *'first answer') told=$(($(now) - start)); kill "$pid"; break ;;
    esac
  done <"$work/told"
  wait "$pid" 2>/dev/null || true
  [ -n "$shown" ] && grep -q 'first answer' "$work/out" || { cat "$work/out"; exit 1; }
  # The first one warms the disk's cache and is not counted.
  [ "$i" = 0 ] || { visible+=("$shown"); answered+=("$told"); }
done
median() { printf '%s\n' "$@" | sort -n | awk '{v[NR]=$1} END {print v[int((NR + 1) / 2)]}'; }
printf 'parts of the last start, in ms since the virtual machine began:\n'
grep '^start:' "$work/out" | sed 's/^start:/ /'
printf 'window visible: %s ms, first answer: %s ms (medians of %s starts)\n' "$(median "${visible[@]}")" "$(median "${answered[@]}")" "$times"
