# The app image: the program, its own Java and the native libraries unpacked. Sourced by installer/package.

# What the program asks of Java; jdk.crypto.ec is for HTTPS, jdk.zipfs for reading archives, jdk.unsupported for JavaFX and ND4J.
modules=java.desktop,java.logging,java.management,java.naming,java.net.http,java.sql,java.xml,jdk.crypto.ec,jdk.management,jdk.unsupported,jdk.zipfs

size_of() { du -sh "$1" | cut -f 1; }

# unpack_natives INPUT JAR FOLDER: moves the jar's libraries to a folder, so that no start unpacks them.
unpack_natives() {
  local jar=$2 folder=$3 entries
  [ -f "$jar" ] || return 0
  entries=$(unzip -Z1 "$jar" | grep -E '\.(so|so\.[0-9]+|dylib|dll)$' || true)
  [ -n "$entries" ] || return 0
  mkdir -p "$folder"
  printf '%s\n' "$entries" | tr '\n' '\0' | xargs -0 unzip -q -o -j "$jar" -d "$folder"
  printf '%s\n' "$entries" | tr '\n' '\0' | xargs -0 zip -q -d "$jar"
}

# unpack_jna JAR FOLDER: JNA, used on Linux only, carries the library of two dozen systems in one jar.
unpack_jna() {
  local processor
  if [ "$(uname -s)" = Linux ]; then
    case $(uname -m) in x86_64) processor=x86-64 ;; *) processor=$(uname -m) ;; esac
    mkdir -p "$2"
    unzip -q -o -j "$1" "com/sun/jna/linux-$processor/libjnidispatch.so" -d "$2"
  fi
  zip -q -d "$1" 'com/sun/jna/*/*jnidispatch*'
}

make_input() {
  local input=$1 one name
  mkdir -p "$input/lib"
  cp "$jar" "$input/"
  # Exactly what the jar's class path names; target/lib may hold jars of an older build.
  for name in $(unzip -p "$jar" META-INF/MANIFEST.MF | tr -d '\r' | awk '/^ /{sub(/^ /,"");printf "%s",$0;next}{printf "\n%s",$0}' | sed -n 's/^Class-Path: //p'); do
    cp "$target/$name" "$input/lib/"
  done
  for one in "$input"/lib/*.jar; do
    case $(basename "$one") in
      javafx-*) unpack_natives "$input" "$one" "$input/lib" ;;
      *-linux-*.jar|*-macosx-*.jar|*-windows-*.jar) unpack_natives "$input" "$one" "$input/native" ;;
    esac
  done
  unpack_jna "$input"/lib/jna-[0-9]*.jar "$input/native"
  # C headers and makefiles of the libraries are of no use here.
  for one in "$input"/lib/openblas-*.jar "$input"/lib/javacpp-*.jar "$input"/lib/nd4j-native-*.jar; do
    zip -q -d "$one" '*/include/*' '*.h' '*/cmake/*' '*.a' >/dev/null 2>&1 || true
  done
  if have strip && [ "$(uname -s)" = Linux ]; then
    find "$input/native" "$input/lib" -name '*.so*' -exec strip --strip-unneeded {} + 2>/dev/null || say "the native libraries could not be stripped; they stay as they are"
  fi
}

make_runtime() {
  "$java_home/bin/jlink" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages --output "$1"
  # Classes of Java itself, laid out for a quick start.
  "$1/bin/java" -Xshare:dump -Xlog:all=off >/dev/null
}

java_options() { grep -v '^#' "$root/installer/jvm.options"; }

make_image() {
  local arguments=() option
  while IFS= read -r option; do arguments+=(--java-options "$option"); done < <(java_options)
  (cd "$root" && "$java_home/bin/jpackage" @installer/jpackage/common.txt --type app-image --app-version "$version" \
    --input "$package/input" --runtime-image "$package/runtime" --dest "$package" "${arguments[@]}" \
    --java-options '-Djava.library.path=$APPDIR/native' \
    --java-options '-Dorg.bytedeco.javacpp.pathsFirst=true' \
    --java-options '-Djna.boot.library.path=$APPDIR/native' \
    --java-options '-XX:SharedArchiveFile=$APPDIR/inkling.jsa' \
    --java-options '-Xlog:disable' \
    --icon "$root/assets/icons/inkling$([ "$(uname -s)" = Darwin ] && echo .icns || echo -512.png)" >"$package/jpackage.log" 2>&1) || { cat "$package/jpackage.log" >&2; fail "jpackage failed"; }
  image=$package/Inkling
  local legal=$image/lib/legal
  if [ "$(uname -s)" = Darwin ]; then
    image=$package/Inkling.app
    legal=$image/Contents/app/legal
  fi
  if [ "$(uname -s)" = Linux ]; then
    cp "$root/installer/linux/launcher" "$image/bin/Inkling"
    cp "$root/installer/jvm.options" "$image/lib/app/"
    rm -f "$image/lib/libapplauncher.so" "$image/lib/app/Inkling.cfg"
  fi
  # The name under which the bindings of OpenBLAS ask for it; unpacking, JavaCPP would have made this link.
  [ ! -e "$image/lib/app/native/libopenblas.so.0" ] || ln -sf libopenblas.so.0 "$image/lib/app/native/libopenblas_nolapack.so.0"
  cp -r "$package/legal" "$legal"
  cp "$root/LICENSE" "$legal/"
}

# What the licences of others ask for: a list of all libraries with their licences, and the texts that they carry.
collect_licences() {
  if [ ! -s "$target/inkling-sbom.json" ] || [ "$root/pom.xml" -nt "$target/inkling-sbom.json" ]; then
    (cd "$root" && JAVA_HOME=$java_home mvn -q -B cyclonedx:makeAggregateBom@sbom >"$package/sbom.log" 2>&1) ||
      { tail -n 5 "$package/sbom.log" >&2; fail "the list of libraries could not be made"; }
  fi
  "$java_home/bin/java" -cp "$package/input/lib/*" "$root/installer/ThirdParty.java" \
    "$target/inkling-sbom.json" "$package/input/lib" "$package/legal"
  cp "$target/inkling-sbom.json" "$package/legal/"
}

# list_classes LAUNCHER LIST: the names of the classes that the program needs, as the virtual machine writes them: those of a tour, and,
# where a display can be had without a screen (Xvfb), those of the window on a real desktop, which draws and writes with others.
list_classes() {
  local home scratch option
  scratch=$(mktemp -d)
  home=$scratch/home
  mkdir -p "$home/data"
  option="-XX:SharedArchiveFile=$image/lib/runtime/lib/server/classes.jsa -Xlog:all=off -XX:DumpLoadedClassList"
  if have Xvfb; then
    cp "$root/assets/ink/seven.inkml" "$home/data/drawing.inkml"
    list_window_classes "$1" "$home" "$option=$scratch/window.txt" || say "the window's classes could not be listed; see $package/classes.log"
  fi
  _JAVA_OPTIONS="$option=$scratch/tour.txt" INKLING_HOME=$home timeout 300 "$1" tour --out "$home/tour" >>"$package/classes.log" 2>&1 ||
    say "the tour's classes could not all be listed; see $package/classes.log"
  find "$scratch" -maxdepth 1 -name '*.txt' -exec cat {} + | awk '!seen[$0]++' >"$2"
  rm -rf "$scratch"
}

# list_window_classes LAUNCHER HOME OPTIONS: the window, open until it has answered the drawing in its home.
list_window_classes() {
  local display=:$((100 + RANDOM % 800)) xvfb pid
  Xvfb "$display" -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 &
  xvfb=$!
  for _ in $(seq 100); do [ ! -S "/tmp/.X11-unix/X${display#:}" ] || break; sleep .1; done
  _JAVA_OPTIONS="$3 -Dinkling.startup.times=true" DISPLAY=$display INKLING_HOME=$2 timeout 120 "$1" >"$package/classes.log" 2>&1 &
  pid=$!
  for _ in $(seq 600); do
    if grep -q 'first answer' "$package/classes.log" || ! kill -0 "$pid" 2>/dev/null; then break; fi
    sleep .1
  done
  kill "$pid" 2>/dev/null || true
  wait "$pid" || true
  kill "$xvfb" || true
  wait "$xvfb" || true
  grep -q 'first answer' "$package/classes.log"
}

# make_archive LAUNCHER: those classes, laid out for the virtual machine (AppCDS). The archive holds where the image lies now: a moved
# image starts without it, and the packages make theirs when they are installed.
make_archive() {
  list_classes "$1" "$image/lib/app/classes.txt"
  _JAVA_OPTIONS="-Xshare:dump -XX:SharedClassListFile=$image/lib/app/classes.txt -XX:SharedArchiveFile=$image/lib/app/inkling.jsa -Xlog:all=off" \
    "$1" >"$package/archive.log" 2>&1 || { rm -f "$image/lib/app/inkling.jsa"; say "no archive of classes could be made; see $package/archive.log"; }
}
