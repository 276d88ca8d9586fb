# What Inkling needs of a machine, and how to get it. Sourced by installer/run and installer/package.

say() { printf 'inkling: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# as_root CMD...: as root, or through sudo. Asks for a password only where somebody can type one.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif have sudo && [ -t 0 ]; then sudo "$@"
  elif have sudo && sudo -n true 2>/dev/null; then sudo -n "$@"
  else return 1
  fi
}

package_tool() {
  if have apt-get; then echo apt; elif have dnf; then echo dnf; else echo none; fi
}

# install WHAT PACKAGE...: an alternative is written a|b; the first that the system knows is taken.
install() {
  local what=$1 tool log wanted=() choice name known
  shift
  tool=$(package_tool)
  [ "$tool" != none ] || fail "$what is missing, and this system has neither apt nor dnf: please install it and start again."
  log=$(mktemp "${TMPDIR:-/tmp}/inkling-install.XXXXXX")
  say "$what is missing: installing it ($tool)"
  if [ "$tool" = apt ] && [ -z "${packages_fresh:-}" ]; then
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q update >>"$log" 2>&1 || say "the package lists could not be refreshed; trying with the old ones"
    packages_fresh=yes
  fi
  for choice in "$@"; do
    name=${choice%%|*}
    for known in ${choice//|/ }; do
      if [ "$tool" = apt ]; then
        apt-cache policy "$known" 2>/dev/null | grep -q 'Candidate: [^(]' && { name=$known; break; }
      else
        dnf -q list "$known" >/dev/null 2>&1 && { name=$known; break; }
      fi
    done
    wanted+=("$name")
  done
  case $tool in
    apt) as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "${wanted[@]}" >>"$log" 2>&1 ;;
    dnf) as_root dnf -q install -y "${wanted[@]}" >>"$log" 2>&1 ;;
  esac </dev/null || {
    tail -n 5 "$log" >&2
    fail "$what could not be installed. As root: $([ "$tool" = apt ] && echo 'apt-get install' || echo 'dnf install') ${wanted[*]}"
  }
  rm -f "$log"
}

# java_major BINARY: prints 17 for version 17.0.9; nothing where it does not run.
java_major() {
  "$1" -version 2>&1 | sed -n 's/.* version "\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p' | head -n 1
}

# usable_java HOME: a Java of at least version 17 with what the task needs (javac for building).
usable_java() {
  [ -x "$1/bin/java" ] && { [ "${2:-}" != jdk ] || [ -x "$1/bin/javac" ]; } &&
    [ "$(java_major "$1/bin/java" || echo 0)" -ge 17 ] 2>/dev/null
}

# find_java [jdk]: sets java_home, or returns 1.
find_java() {
  local candidate
  if [ -n "${JAVA_HOME:-}" ] && usable_java "$JAVA_HOME" "${1:-}"; then java_home=$JAVA_HOME; return; fi
  if have java; then
    candidate=$(real_path "$(command -v java)")
    candidate=${candidate%/bin/java}
    if usable_java "$candidate" "${1:-}"; then java_home=$candidate; return; fi
  fi
  if [ -x /usr/libexec/java_home ]; then
    candidate=$(/usr/libexec/java_home -v 17+ 2>/dev/null || true)
    if [ -n "$candidate" ] && usable_java "$candidate" "${1:-}"; then java_home=$candidate; return; fi
  fi
  for candidate in /usr/lib/jvm/*; do
    if usable_java "$candidate" "${1:-}"; then java_home=$candidate; return; fi
  done
  return 1
}

need_java() {
  find_java "${1:-}" && return
  case $(package_tool) in
    dnf) install "Java 17 (JDK)" "java-17-openjdk-devel|java-21-openjdk-devel|java-25-openjdk-devel|java-latest-openjdk-devel" ;;
    *) install "Java 17 (JDK)" "openjdk-17-jdk-headless|openjdk-21-jdk-headless|openjdk-25-jdk-headless|default-jdk-headless" ;;
  esac
  find_java "${1:-}" || fail "Java was installed, but no Java of version 17 or newer was found: please set JAVA_HOME."
}

need_maven() { have mvn || install "Maven" maven; }

# need_libraries: what JavaFX wants of a Linux desktop. Also the tour draws its text with them.
need_libraries() {
  [ "$(uname -s)" = Linux ] || return 0
  local present missing=() one
  present=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true)
  for one in libgtk-3.so.0 libGL.so.1 libXtst.so.6 libXxf86vm.so.1 libpango-1.0.so.0 libfreetype.so.6 libfontconfig.so.1; do
    case $present in *"$one"*) ;; *) missing+=("$one") ;; esac
  done
  local fonts=no
  for one in /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts"; do
    if [ -d "$one" ] && [ -n "$(find -L "$one" \( -name '*.ttf' -o -name '*.otf' -o -name '*.ttc' \) -print -quit 2>/dev/null)" ]; then
      fonts=yes
      break
    fi
  done
  [ "$fonts" = yes ] || missing+=("a font")
  [ ${#missing[@]} -gt 0 ] || return 0
  case $(package_tool) in
    dnf) install "What JavaFX needs (${missing[*]})" gtk3 mesa-libGL libXtst libXxf86vm pango freetype fontconfig "dejavu-sans-fonts" ;;
    *) install "What JavaFX needs (${missing[*]})" "libgtk-3-0|libgtk-3-0t64" libgl1 libxtst6 libxxf86vm1 libpango-1.0-0 libpangoft2-1.0-0 libfreetype6 libfontconfig1 fonts-dejavu-core ;;
  esac
}

# has_display: somebody could see a window here.
has_display() {
  [ "$(uname -s)" = Linux ] || return 0
  [ -n "${DISPLAY:-}" ] || return 1
  case $DISPLAY in
    :*) local number=${DISPLAY#:}
      number=${number%%.*}
      [ -S "/tmp/.X11-unix/X$number" ] || grep -q "/tmp/.X11-unix/X$number\$" /proc/net/unix 2>/dev/null ;;
    *) return 0 ;;
  esac
}

# real_path FILE: where a chain of links ends (readlink -f is missing on older macOS).
real_path() {
  local file=$1 target
  while [ -L "$file" ]; do
    target=$(readlink "$file")
    case $target in /*) file=$target ;; *) file=$(dirname "$file")/$target ;; esac
  done
  printf '%s/%s\n' "$(cd -P "$(dirname "$file")" && pwd)" "$(basename "$file")"
}
