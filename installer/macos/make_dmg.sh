#!/bin/sh
# Puts the app bundle that PyInstaller made into a disk image: make_dmg.sh VERSION. It is neither signed nor notarised.
set -eu
cd "$(dirname "$0")/../.."
mkdir -p build/installer/dmg
cp -R "build/installer/Planner Desktop.app" build/installer/dmg/
ln -sf /Applications build/installer/dmg/Applications
hdiutil create -volname "Planner Desktop" -srcfolder build/installer/dmg -format UDZO -ov \
    "build/planner-desktop-$1.dmg"
