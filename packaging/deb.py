"""Makes a Debian package of the folder that PyInstaller made: ``python packaging/deb.py dist/fieldwright -o dist``.

Everything is written here but the compression: a .deb is an ``ar`` archive of two ``tar`` archives (deb(5)). The same folder gives the same bytes.
"""

import argparse
import gzip
import hashlib
import io
import lzma
import os
import platform
import tarfile
import tomllib
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
NEEDS = (
    "libc6 (>= 2.31)", "libglib2.0-0 | libglib2.0-0t64", "libgl1", "libegl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libxcb-cursor0",
    "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1", "libxkbcommon-x11-0",
)  # fmt: skip
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
WHEN = int(os.environ.get("SOURCE_DATE_EPOCH", "1700000000"))

WINDOW = b"""#!/bin/sh
# The window, from a menu or a file manager: without arguments the program opens it anyway.
exec /usr/lib/fieldwright/fieldwright "$@"
"""


def project() -> tuple[str, str]:
    """The version and the description, from ``pyproject.toml``."""
    told = tomllib.loads((HERE.parent / "pyproject.toml").read_text("utf-8"))["project"]
    return told["version"], told["description"]


def files_of(folder: Path) -> Iterator[tuple[str, bytes | str, int]]:
    """What is installed: its path, its bytes or what a link leads to, its mode."""
    for path in sorted(folder.rglob("*")):
        name = f"usr/lib/fieldwright/{path.relative_to(folder).as_posix()}"
        if path.is_symlink():
            yield name, str(path.readlink()), 0o777
        elif path.is_file():
            yield name, path.read_bytes(), 0o755 if os.access(path, os.X_OK) and path.name == "fieldwright" else 0o644
    linux = HERE / "linux"
    yield "usr/bin/fieldwright", "../lib/fieldwright/fieldwright", 0o777
    yield "usr/bin/fieldwright-window", WINDOW, 0o755
    yield "usr/share/applications/fieldwright.desktop", (linux / "fieldwright.desktop").read_bytes(), 0o644
    yield "usr/share/mime/packages/fieldwright.xml", (linux / "fieldwright.xml").read_bytes(), 0o644
    yield "usr/share/icons/hicolor/scalable/apps/fieldwright.svg", (linux / "fieldwright.svg").read_bytes(), 0o644
    yield (
        "usr/share/doc/fieldwright/copyright",
        (HERE.parent / "NOTICE").read_bytes() + b"\n" + (HERE.parent / "LICENSE").read_bytes(),
        0o644,
    )
    changes = gzip.compress((HERE.parent / "CHANGELOG.md").read_bytes(), mtime=WHEN)
    yield "usr/share/doc/fieldwright/changelog.gz", changes, 0o644


def _tar(entries: list[tuple[str, bytes | str, int]]) -> bytes:
    """A tar archive, xz-compressed, with the folders that its files need; all of it root's."""
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w", format=tarfile.GNU_FORMAT) as tar:
        made: set[str] = set()
        for name, data, mode in entries:
            for at in range(1, name.count("/") + 1):
                folder = "./" + "/".join(name.split("/")[:at])
                if folder not in made:
                    made.add(folder)
                    tar.addfile(_entry(folder, tarfile.DIRTYPE, 0o755))
            if isinstance(data, str):
                link = _entry(f"./{name}", tarfile.SYMTYPE, mode)
                link.linkname = data
                tar.addfile(link)
            else:
                one = _entry(f"./{name}", tarfile.REGTYPE, mode)
                one.size = len(data)
                tar.addfile(one, io.BytesIO(data))
    return lzma.compress(held.getvalue(), preset=2)


def _entry(name: str, kind: bytes, mode: int) -> tarfile.TarInfo:
    made = tarfile.TarInfo(name)
    made.type, made.mode, made.mtime = kind, mode, WHEN
    made.uname = made.gname = "root"
    return made


def package(folder: Path, architecture: str) -> tuple[str, bytes]:
    """The package's file name and bytes."""
    version, about = project()
    entries = list(files_of(folder))
    size = sum(len(data) for _, data, _ in entries if isinstance(data, bytes)) // 1024
    control = (
        f"Package: fieldwright\nVersion: {version}\nArchitecture: {architecture}\nMaintainer: The Fieldwright founders <fieldwright@localhost>\n"
        f"Installed-Size: {size}\nDepends: {', '.join(NEEDS)}\nSection: devel\nPriority: optional\nDescription: {about.rstrip('.')}\n"
        " Fieldwright loads the schemas of two systems, maps them field by field, shows\n what will not fit, runs the map on samples, and writes the specification.\n"
    )
    sums = "".join(
        f"{hashlib.md5(data, usedforsecurity=False).hexdigest()}  {name}\n"
        for name, data, _ in entries
        if isinstance(data, bytes)
    )
    parts = (
        ("debian-binary", b"2.0\n"),
        ("control.tar.xz", _tar([("control", control.encode(), 0o644), ("md5sums", sums.encode(), 0o644)])),
        ("data.tar.xz", _tar(entries)),
    )
    held = bytearray(b"!<arch>\n")
    for name, data in parts:
        held += (
            f"{name:<16}{WHEN:<12}{0:<6}{0:<6}{'100644':<8}{len(data):<10}`\n".encode() + data + b"\n" * (len(data) % 2)
        )
    return f"fieldwright_{version}_{architecture}.deb", bytes(held)


def main() -> None:
    """Write the package."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    options.add_argument("folder", type=Path, help="the folder that PyInstaller made")
    options.add_argument("-o", "--output", type=Path, default=Path("dist"))
    options.add_argument("--architecture", default=ARCHITECTURES.get(platform.machine(), platform.machine()))
    given = options.parse_args()
    if not (given.folder / "fieldwright").is_file():
        raise SystemExit(f"{given.folder} has no program: make it first: pyinstaller packaging/fieldwright.spec")
    name, data = package(given.folder, given.architecture)
    given.output.mkdir(parents=True, exist_ok=True)
    (given.output / name).write_bytes(data)
    print(given.output / name)  # noqa: T201


if __name__ == "__main__":
    main()
