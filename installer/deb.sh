# The Debian package, made from the app image. Sourced by installer/package.

# Which packages own the libraries that the image links to and does not bring.
library_packages() {
  local libraries
  libraries=$(find "$1" -type f \( -name '*.so' -o -name '*.so.*' -o -perm -u+x \) -print0 |
    xargs -0 env LD_LIBRARY_PATH="$1/lib/app/native" ldd 2>/dev/null | awk '/=> \//{print $3}' | grep -v "^$1" | sort -u)
  for one in $libraries; do
    # Debian merged /lib into /usr/lib, but files are known by the path they were packaged with.
    dpkg-query -S "$one" 2>/dev/null || dpkg-query -S "$(readlink -f "$one")" 2>/dev/null || dpkg-query -S "/usr$one" 2>/dev/null || true
  done | cut -d: -f1 | sort -u
}

# make_tree TREE: everything a Linux package installs, below TREE/usr.
make_tree() {
  local tree=$1 app=$1/usr/lib/inkling
  mkdir -p "$tree/usr/bin" "$tree/usr/share/applications" "$tree/usr/share/metainfo" "$tree/usr/share/mime/packages" \
    "$tree/usr/share/doc/inkling" "$(dirname "$app")"
  cp -a "$image" "$app"
  mv "$app/bin/Inkling" "$app/bin/inkling"
  # Made anew where it is installed.
  rm -f "$app/lib/app/inkling.jsa"
  cp "$root/installer/linux/archive" "$app/lib/app/"
  install_files "$tree"
}

make_deb() {
  local tree=$package/deb size depends
  make_tree "$tree"
  mkdir -p "$tree/DEBIAN"
  depends=$(library_packages "$tree/usr/lib/inkling" | tr '\n' ',' | sed 's/,$//; s/,/, /g')
  size=$(du -sk "$tree/usr" | cut -f 1)
  cat >"$tree/DEBIAN/control" <<CONTROL
Package: inkling
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: The Inkling authors <inkling@localhost>
Installed-Size: $size
Section: education
Priority: optional
Depends: $depends
Description: Draw a digit, watch a network learn it, see where it fails
 Draw digits with the mouse, a pen or a finger and see what a convolutional
 network makes of them; train networks and watch the curves live; browse the
 test images a network gets wrong and find out why. Works without a network
 connection. The command line does the same for scripts and servers.
CONTROL
  cp "$root/installer/linux/postinst" "$root/installer/linux/prerm" "$tree/DEBIAN/"
  chmod 755 "$tree/DEBIAN/postinst" "$tree/DEBIAN/prerm"
  (cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
  chmod -R u+rwX,go+rX,go-w "$tree"
  deb=$package/inkling_${version}_$(dpkg --print-architecture).deb
  # shellcheck disable=SC2086 # two options
  dpkg-deb --root-owner-group ${INKLING_DEB_COMPRESSION:--Zxz -z3} --build "$tree" "$deb" >/dev/null
}

# Everything outside the program's own folder.
install_files() {
  local tree=$1 linux=$root/installer/linux size
  cp "$linux/inkling" "$tree/usr/bin/inkling"
  cp "$linux/inkling.desktop" "$tree/usr/share/applications/"
  cp "$linux/local.inkling.Inkling.metainfo.xml" "$tree/usr/share/metainfo/"
  cp "$linux/inkling.mime.xml" "$tree/usr/share/mime/packages/inkling.xml"
  for size in 16 24 32 48 64 128 256 512; do
    mkdir -p "$tree/usr/share/icons/hicolor/${size}x$size/apps"
    cp "$root/assets/icons/inkling-$size.png" "$tree/usr/share/icons/hicolor/${size}x$size/apps/inkling.png"
  done
  mkdir -p "$tree/usr/share/icons/hicolor/scalable/apps"
  cp "$root/assets/icons/inkling.svg" "$tree/usr/share/icons/hicolor/scalable/apps/"
  cp "$root/LICENSE" "$tree/usr/share/doc/inkling/copyright"
  cp -r "$image/lib/legal" "$tree/usr/share/doc/inkling/third-party"
  gzip -9nc "$root/CHANGELOG.md" >"$tree/usr/share/doc/inkling/changelog.gz"
}
