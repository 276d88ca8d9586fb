# The RPM package, from the same tree as the Debian one. Sourced by installer/package.

make_rpm() {
  local top=$package/rpmbuild tree=$package/deb
  if [ ! -d "$tree/usr" ]; then
    . "$root/installer/deb.sh"
    make_tree "$tree"
  fi
  mkdir -p "$top/SPECS"
  cat >"$top/SPECS/inkling.spec" <<SPEC
Name: inkling
Version: $version
Release: 1
Summary: Draw a digit, watch a network learn it, see where it fails
License: MIT
AutoReqProv: no
Requires: gtk3, mesa-libGL, libXtst, libXxf86vm, pango, freetype, fontconfig
%global __os_install_post %{nil}
%global _build_id_links none
%define _binary_payload w3.zstdio

%description
Draw digits with the mouse, a pen or a finger and see what a convolutional
network makes of them; train networks and watch the curves live; browse the
test images a network gets wrong and find out why. Works without a network
connection. The command line does the same for scripts and servers.

%install
mkdir -p %{buildroot}
cp -a $tree/usr %{buildroot}/

%post
/usr/lib/inkling/lib/app/archive || true

%preun
rm -f /usr/lib/inkling/lib/app/inkling.jsa

%files
/usr/lib/inkling
/usr/bin/inkling
/usr/share/applications/inkling.desktop
/usr/share/metainfo/*
/usr/share/mime/packages/inkling.xml
/usr/share/icons/hicolor/*/apps/inkling.*
/usr/share/doc/inkling
SPEC
  rpmbuild -bb --quiet --define "_topdir $top" "$top/SPECS/inkling.spec" >"$package/rpm.log" 2>&1 || { tail -n 12 "$package/rpm.log" >&2; fail "rpmbuild failed"; }
  rpm=$(find "$top/RPMS" -name '*.rpm' | head -n 1)
  mv "$rpm" "$package/"
  rpm=$package/$(basename "$rpm")
  rm -rf "$top"
}
