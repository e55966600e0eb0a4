#!/bin/sh
# `make run`: opens the example in the window. Without a display, does the example's whole job and draws the window to a picture.
set -eu
cd "$(dirname "$0")/.."
project=resources/examples/city-service-requests/city-service-requests.fieldwright.json
samples=resources/examples/city-service-requests/city-service-requests.samples
fieldwright=.venv/bin/fieldwright

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; then
    exec $fieldwright $project
fi

out=out
mkdir -p $out
echo "There is no display here, so the example's job is done on the command line. Results are in $out/."

shown() { # runs a command and shows it; status 1 means findings, which the example has on purpose
    printf '\n$ %s\n' "$*"
    status=0
    "$@" || status=$?
    [ $status -le 1 ] || exit $status
}

shown $fieldwright check $project
shown $fieldwright run $project $samples/pothole.json -o $out/work-order.xml
shown $fieldwright test $project
for format in xlsx html markdown json csv jsonata python; do
    case $format in markdown) suffix=md ;; python) suffix=py ;; *) suffix=$format ;; esac
    shown $fieldwright export $project --to $format -o $out/city-service-requests.$suffix
done
printf '\n'
QT_QPA_PLATFORM=offscreen .venv/bin/python -c '
import sys
from fieldwright.desktop.application import render
render(sys.argv[1], sys.argv[2])' $project $out/window.png
echo "The window, as it would look: $out/window.png"
