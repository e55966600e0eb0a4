#!/bin/sh
# Makes the checkout ready to run: Python, Qt's system libraries, and .venv with exactly what requirements.lock says.
# Quick when nothing is to do. Installs system packages only as root or with passwordless sudo, and says what to install otherwise.
set -eu
cd "$(dirname "$0")/.."
here=$(pwd)

say() { printf 'setup: %s\n' "$*" >&2; }

# --- what is missing --------------------------------------------------------------------------------------------------

suitable() { command -v "$1" >/dev/null 2>&1 && "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
    for name in "${PYTHON:-}" python3.13 python3.12 python3.11 python3 python3.14; do
        if [ -n "$name" ] && suitable "$name"; then
            command -v "$name"
            return
        fi
    done
}

venv_package() { # Debian splits venv off; its package is named after the interpreter
    if [ "$(command -v python3 || true)" ] && [ "$("$1" -V 2>&1)" = "$(python3 -V 2>&1)" ]; then
        echo python3-venv
    else
        echo "$("$1" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
    fi
}

# Qt's system libraries, as "file package". The second list is what a window on X needs beyond rendering offscreen.
OFFSCREEN='libglib-2.0.so.0 libglib2.0-0
libgthread-2.0.so.0 libglib2.0-0
libGL.so.1 libgl1
libEGL.so.1 libegl1
libxkbcommon.so.0 libxkbcommon0
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1'
ON_SCREEN='libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0'

missing_libraries() {
    wanted=$OFFSCREEN
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        wanted="$wanted
$ON_SCREEN"
    fi
    present=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null) || return 0 # no glibc cache: nothing to compare with
    echo "$wanted" | while read -r file package; do
        case "$present" in
        *"$file "*) ;;
        *) echo "$package" ;;
        esac
    done | sort -u
}

# --- system packages --------------------------------------------------------------------------------------------------

install_system_packages() {
    if [ "$(id -u)" -eq 0 ]; then
        root=''
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        root='sudo -n'
    else
        say "these system packages are missing; install them and run the command again:"
        say "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"
        exit 1
    fi
    say "installing system packages: $*"
    # shellcheck disable=SC2086 # $root is a command with its option, or nothing
    if ! { $root apt-get update -qq && $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null; }; then
        say "apt-get could not install them; try it by hand and run the command again:"
        say "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"
        exit 1
    fi
}

python=$(find_python)
packages=''
if [ -z "$python" ]; then
    packages='python3 python3-venv'
elif [ ! -x .venv/bin/python ] && ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    packages=$(venv_package "$python")
fi
if [ "$(uname -s)" = Linux ]; then
    packages="$packages $(missing_libraries | tr '\n' ' ')"
fi
packages=$(echo $packages) # one space between, none around

if [ -n "$packages" ]; then
    if command -v apt-get >/dev/null 2>&1; then
        # shellcheck disable=SC2086 # a list of words
        install_system_packages $packages
        python=$(find_python)
    elif [ -n "$python" ]; then
        say "Qt may need system libraries that are not here. On Debian they are called: $packages"
        say "On Fedora: sudo dnf install mesa-libGL mesa-libEGL libxkbcommon-x11 dbus-libs fontconfig xcb-util-cursor xcb-util-keysyms xcb-util-wm"
        case $packages in *venv*) exit 1 ;; esac
    fi
fi
if [ -z "$python" ]; then
    say "Fieldwright needs Python 3.11 or newer, and there is none here."
    if [ "$(uname -s)" = Darwin ]; then
        say "Install it from https://www.python.org/downloads/ or with: brew install python@3.13"
    else
        say "Install it (Debian 12 and newer: apt-get install python3 python3-venv), or name one: PYTHON=/path/to/python3 make run"
    fi
    exit 1
fi

# --- .venv ------------------------------------------------------------------------------------------------------------

stamp=$(cat requirements.lock pyproject.toml packaging/setup.sh | cksum)
stamp="$here $stamp"
if [ -x .venv/bin/python ] && [ "$(cat .venv/ready 2>/dev/null)" = "$stamp" ]; then
    exit 0
fi
rm -f .venv/ready
if ! { [ -x .venv/bin/python ] && .venv/bin/python -m pip --version 2>/dev/null | grep -qF "$here/.venv/"; }; then
    say "making .venv with $("$python" -V 2>&1)"
    "$python" -m venv --clear .venv
fi
say "installing what requirements.lock says (about 400 MB the first time)"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --no-index --editable .
printf '%s\n' "$stamp" >.venv/ready
say "ready"
