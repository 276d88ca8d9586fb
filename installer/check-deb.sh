#!/usr/bin/env bash
# Tries the Debian package on a clean Debian: installs it with nothing but what it depends on, starts it from the PATH under Xvfb,
# draws a seven with a real mouse, waits for the answer and takes a picture, reads a drawing on the command line, removes the
# package and looks for what is left outside the user's home. As root; fetches a small Debian with debootstrap.
#   installer/check-deb.sh [PACKAGE.deb] [FOLDER]     FOLDER: where the clean Debian is made; kept, and used again the next time
set -euo pipefail
root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
deb=${1:-$(ls "$root"/target/package/inkling_*.deb)}
clean=${2:-$root/target/clean-debian}
out=$root/target/check-deb
mkdir -p "$out"
release=$(. /etc/os-release && echo "$VERSION_CODENAME")
say() { printf 'check-deb: %s\n' "$*"; }
fail() { say "FAILED: $*"; exit 1; }
# What predict's line (file, digit, probability) says is there.
digit() { printf '%s\n' "$1" | tail -n 1 | cut -f 2; }

if [ ! -e "$clean/etc/debian_version" ]; then
  say "a clean Debian $release in $clean"
  debootstrap --variant=minbase "$release" "$clean" >"$out/debootstrap.log" 2>&1 || fail "debootstrap; see $out/debootstrap.log"
fi
inside() { chroot "$clean" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/user LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
inside_user() { inside su user -s /bin/sh -c "$1"; }
mounted=()
finish() {
  for one in "${mounted[@]+"${mounted[@]}"}"; do umount -l "$one" || true; done
}
trap finish EXIT
for one in proc sys dev; do
  mount --rbind "/$one" "$clean/$one" && mounted+=("$clean/$one")
  # What is unmounted there stays mounted here.
  mount --make-rslave "$clean/$one"
done
cp /etc/resolv.conf "$clean/etc/resolv.conf"
# The mirrors and the proxy of this machine, in place of debootstrap's.
[ ! -e /etc/apt/sources.list.d/debian.sources ] || rm -f "$clean/etc/apt/sources.list"
for one in /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/apt.conf.d; do
  [ ! -e "$one" ] || cp -rT "$one" "$clean$one" 2>/dev/null || true
done
inside apt-get update -qq
# A user, a display and a mouse: not the package's business.
inside apt-get install -y -qq --no-install-recommends xvfb xdotool imagemagick >"$out/tools.log" 2>&1 || fail "xvfb; see $out/tools.log"
inside id user >/dev/null 2>&1 || inside useradd --create-home user
cp "$deb" "$clean/tmp/inkling.deb"
cp "$root/assets/ink/seven.inkml" "$clean/tmp/seven.inkml"
chmod 644 "$clean/tmp/inkling.deb" "$clean/tmp/seven.inkml"
# What it depends on first, so that only its own files are looked for afterwards.
depends=$(dpkg-deb -f "$deb" Depends | tr ',' '\n' | sed 's/(.*//; s/|.*//' | tr -d ' ')
# shellcheck disable=SC2086 # many names
inside apt-get install -y -qq --no-install-recommends $depends >"$out/depends.log" 2>&1 || fail "what it depends on; see $out/depends.log"
listing() { (cd "$clean" && find etc usr opt var/lib lib bin sbin \( -path var/lib/apt -o -path var/lib/dpkg \) -prune -o -print 2>/dev/null | sort); }
listing >"$out/before.txt"

say "installing $(basename "$deb")"
inside apt-get install -y --no-install-recommends /tmp/inkling.deb >"$out/install.log" 2>&1 || fail "apt; see $out/install.log"
inside_user 'inkling --version' || fail "inkling --version"
read=$(inside_user 'inkling predict /tmp/seven.inkml')
say "inkling predict: $read"
[ "$(digit "$read")" = 7 ] || fail "the drawing of a seven was not read"

say "the window, under Xvfb, with a real mouse"
rm -rf "$clean/home/user/.local" "$clean/home/user/.config"
inside_user 'Xvfb :77 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 & echo $! >/tmp/xvfb.pid
  export DISPLAY=:77; for i in $(seq 100); do xdotool getdisplaygeometry >/dev/null 2>&1 && break; sleep .1; done
  JAVA_TOOL_OPTIONS=-Dinkling.startup.times=true inkling >/tmp/window.out 2>&1 & echo $! >/tmp/window.pid
  for i in $(seq 300); do xdotool search --onlyvisible --name "^Inkling$" >/dev/null 2>&1 && break; sleep .1; done
  sleep 3
  xdotool mousemove 300 200 mousedown 1; for x in $(seq 300 6 480); do xdotool mousemove $x 200; done
  for i in $(seq 0 40); do xdotool mousemove $((480 - i * 3)) $((200 + i * 6)); done; xdotool mouseup 1
  for i in $(seq 200); do grep -q "first answer" /tmp/window.out && break; sleep .1; done
  sleep 1; import -window root /tmp/window.png
  kill $(cat /tmp/window.pid); for i in $(seq 50); do kill -0 $(cat /tmp/window.pid) 2>/dev/null || break; sleep .1; done; kill $(cat /tmp/xvfb.pid)'
cp "$clean/tmp/window.png" "$out/window.png"
grep '^start:' "$clean/tmp/window.out" | sed 's/^/ /'
grep -q 'first answer' "$clean/tmp/window.out" || fail "no answer in the window; see $out/window.png"
[ -s "$clean/home/user/.local/share/inkling/drawing.inkml" ] || fail "the drawing was not kept"
say "the drawing was answered and kept; the picture is $out/window.png"
read=$(inside_user 'inkling predict ~/.local/share/inkling/drawing.inkml')
say "what the mouse drew, read again: $read"
[ "$(digit "$read")" = 7 ] || fail "the mouse's seven was not read"

say "removing it"
inside apt-get purge -y inkling >"$out/purge.log" 2>&1 || fail "purge; see $out/purge.log"
listing >"$out/after.txt"
# The desktop's own index of icons appears with the first program that has one, and stays; nothing else may be left over.
left=$(comm -13 "$out/before.txt" "$out/after.txt" | grep -v '^usr/share/icons/hicolor/icon-theme.cache$' || true)
[ -z "$left" ] || fail "left behind: $left"
say "nothing was left outside the user's home; ok"
