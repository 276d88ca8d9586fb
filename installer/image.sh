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
    --icon "$root/assets/icons/inkling-512.png" >"$package/jpackage.log" 2>&1) || { cat "$package/jpackage.log" >&2; fail "jpackage failed"; }
  image=$package/Inkling
  if [ "$(uname -s)" = Linux ]; then
    cp "$root/installer/linux/launcher" "$image/bin/Inkling"
    cp "$root/installer/jvm.options" "$image/lib/app/"
    rm -f "$image/lib/libapplauncher.so" "$image/lib/app/Inkling.cfg"
  fi
  # The name under which the bindings of OpenBLAS ask for it; unpacking, JavaCPP would have made this link.
  [ ! -e "$image/lib/app/native/libopenblas.so.0" ] || ln -sf libopenblas.so.0 "$image/lib/app/native/libopenblas_nolapack.so.0"
  cp -r "$package/legal" "$image/lib/legal"
  cp "$root/LICENSE" "$image/lib/legal/"
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

# make_archive LAUNCHER FILE: the classes of a start, laid out for the virtual machine (AppCDS). It holds where the image lies now:
# a moved image starts without it, and the packages make theirs when they are installed.
make_archive() {
  local home
  home=$(mktemp -d)
  # Over what the launcher says: the archive lies on Java's own, and the one that is being made cannot be in use.
  _JAVA_OPTIONS="-XX:SharedArchiveFile=$image/lib/runtime/lib/server/classes.jsa -XX:ArchiveClassesAtExit=$2 -Xlog:all=off" INKLING_HOME=$home timeout 300 "$1" tour --out "$home/tour" >"$package/archive.log" 2>&1 ||
    { rm -f "$2"; say "no archive of classes could be made; see $package/archive.log"; }
  rm -rf "$home"
}
