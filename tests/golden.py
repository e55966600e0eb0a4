"""Exports of the example projects as they are known to be: any change of a byte is seen in review.

``python -m tests.golden`` writes them anew; look at the difference before it is committed. Of a workbook the parts are kept by their digests, as
libraries compress alike and not to the byte.
"""

import hashlib
import io
import sys
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from fieldwright.files.resources import resource
from fieldwright.project.format import SUFFIX, load_project
from fieldwright.report.export import FORMATS, export

FOLDER = Path(__file__).parent / "golden"
EXAMPLES = ("city-service-requests", "shop-accounting", "wholesale-shipments")
PARTS = ".parts.txt"


def exports_of(example: str, folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every export of an example, by the golden file's name. What a format cannot do for it is told in place of it."""
    file = resource("examples", example) / f"{example}{SUFFIX}"
    project = load_project(file).project
    for format_ in FORMATS.values():
        out = folder / f"{example}{format_.suffix}"
        for path in export(project, file.parent, format_.name, out, project_file=file.name):
            data = path.read_bytes()
            if path.suffix == ".xlsx":
                yield path.name + PARTS, parts_of(data)
            else:
                yield path.name, data


def parts_of(workbook: bytes) -> bytes:
    """The digests of a zip's members, a line each."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as held:
        lines = [f"{hashlib.sha256(held.read(name)).hexdigest()}  {name}" for name in held.namelist()]
    return ("\n".join(lines) + "\n").encode()


def known(example: str) -> Mapping[str, bytes]:
    """What is committed of an example."""
    return {path.name: path.read_bytes() for path in sorted((FOLDER / example).iterdir())}


def main() -> int:
    """Write the golden files anew, and say which are others than before."""
    import tempfile

    for example in EXAMPLES:
        here = FOLDER / example
        here.mkdir(parents=True, exist_ok=True)
        before = known(example)
        with tempfile.TemporaryDirectory() as folder:
            made = dict(exports_of(example, Path(folder)))
        for name in before.keys() - made.keys():
            (here / name).unlink()
        for name, data in made.items():
            if before.get(name) != data:
                (here / name).write_bytes(data)
                sys.stdout.write(f"{here / name}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
