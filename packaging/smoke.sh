#!/bin/sh
# Tries a packed program in a folder with nothing else of ours: packaging/smoke.sh dist/fieldwright  or  packaging/smoke.sh dist/fieldwright_0.1.0_amd64.deb
# Start, open the example, check, run, test, export, draw the window, and (where there is Xvfb) open the window itself and end it.
set -eu

packed=$1
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
case $packed in
*.deb)
    dpkg-deb --extract "$packed" "$room/root"
    program=$room/root/usr/lib/fieldwright/fieldwright
    for part in usr/bin/fieldwright usr/bin/fieldwright-window usr/share/applications/fieldwright.desktop usr/share/mime/packages/fieldwright.xml \
        usr/share/icons/hicolor/scalable/apps/fieldwright.svg usr/share/doc/fieldwright/copyright; do
        [ -e "$room/root/$part" ] || [ -L "$room/root/$part" ] || { echo "missing: $part" >&2; exit 1; }
    done
    ;;
*)
    cp -a "$packed" "$room/fieldwright"
    program=$room/fieldwright/fieldwright
    ;;
esac

# Nothing of the machine's Python, and no home of anybody's.
run() { env -i HOME="$room/home" PATH=/usr/bin:/bin LANG=C.UTF-8 "$@"; }
mkdir -p "$room/home" "$room/work"
cd "$room/work"
step() { echo "  $1"; }

step "version"
run "$program" --version
step "the example's whole job"
run "$program" demo try >demo.log 2>&1 || { cat demo.log >&2; exit 1; }
example=try/city-service-requests/city-service-requests.fieldwright.json
step "check, test"
run "$program" check "$example" --fail-on never >/dev/null
run "$program" test "$example" >/dev/null
for form in xlsx html markdown json python; do
    step "export $form"
    run "$program" export "$example" --to $form -o "out.$form"
    [ -s "out.$form" ]
done
if command -v Xvfb >/dev/null && command -v xdotool >/dev/null; then
    step "the window, on a display of its own"
    number=$((90 + $$ % 100))
    Xvfb ":$number" -screen 0 1280x800x24 >/dev/null 2>&1 &
    display=$!
    trap 'kill $display 2>/dev/null || true; rm -rf "$room"' EXIT
    sleep 1
    env -i HOME="$room/home" PATH=/usr/bin:/bin LANG=C.UTF-8 DISPLAY=":$number" "$program" "$example" &
    window=$!
    found=
    for _ in $(seq 60); do
        found=$(DISPLAY=":$number" xdotool search --name 'city-service-requests' 2>/dev/null | head -1) && [ -n "$found" ] && break
        sleep 0.5
    done
    [ -n "$found" ] || { echo "the window did not open" >&2; exit 1; }
    sleep 2
    DISPLAY=":$number" xdotool windowfocus "$found" key --clearmodifiers ctrl+q
    for _ in $(seq 40); do
        kill -0 $window 2>/dev/null || break
        sleep 0.5
    done
    if kill -0 $window 2>/dev/null; then echo "the window did not end" >&2; kill -9 $window; exit 1; fi
    wait $window
else
    step "no Xvfb and xdotool here: the window itself was not opened"
fi
echo "packed program: good"
