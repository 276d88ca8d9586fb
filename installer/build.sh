# Builds target/inkling.jar and target/lib when they are missing or out of date. Sourced; expects $root and system.sh.

target=$root/target
jar=$target/inkling.jar

# Up to date: the jar, or the last quick build's start, is newer than everything it is made of.
up_to_date() {
  local built
  [ -f "$jar" ] && [ -d "$target/lib" ] || return 1
  for built in "$target/built" "$jar"; do
    [ -f "$built" ] && [ -z "$(find "${sources[@]}" -newer "$built" -print -quit)" ] && return 0
  done
  return 1
}

build() {
  local log=$target/build.log
  need_java jdk
  need_maven
  say "building (once; needs the network the first time) ..."
  touch "$target/building"
  # Checks are for "mvn verify"; a newer compiler may warn of what this one did not know.
  if ! (cd "$root" && JAVA_HOME=$java_home mvn -q -B -Dmaven.test.skip=true -Denforcer.skip=true -Dspotless.check.skip=true -Dmdep.analyze.skip=true \
    -Djacoco.skip=true -Dcyclonedx.skip=true -Dstrict=false "-Dchecks=-Xlint:none" package) >"$log" 2>&1 </dev/null; then
    grep -E '^\[ERROR\]' "$log" | head -n 12 >&2 || tail -n 12 "$log" >&2
    fail "the build failed; all of its output is in $log"
  fi
  mv -f "$target/building" "$target/built"
}

build_if_needed() {
  sources=("$root/pom.xml" "$root/src/main")
  for extra in models assets; do [ ! -d "$root/$extra" ] || sources+=("$root/$extra"); done
  up_to_date && return
  mkdir -p "$target" 2>/dev/null && [ -w "$target" ] || fail "$target cannot be written, and the program there is missing or out of date."
  # Two starts at once: the second waits for the first one's build instead of building over it.
  exec 9>"$target/build.lock"
  if have flock; then
    flock -n 9 || { say "another start is building; waiting for it"; flock 9; }
  fi
  up_to_date || build
  exec 9>&-
}
