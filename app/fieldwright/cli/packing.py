"""``fieldwright pack``."""

from pathlib import Path

from fieldwright.cli.opening import opened_project
from fieldwright.cli.printing import out, out_json, plural, say
from fieldwright.project.sides import Schemas
from fieldwright.report.pack.files import files_of
from fieldwright.report.pack.gathering import pack_of
from fieldwright.report.pack.writing import write_files


def write_pack(file: Path, output: Path, map_name: str, *, values: bool, as_json: bool) -> int:
    """Write the pack for engineers; 1 where a test case is left out or a file of a person stayed as it was."""
    opened = opened_project(file)
    schemas = Schemas(opened.folder)
    pack = pack_of(opened.project, opened.folder, map_name=map_name, values=values, schemas=schemas)
    done = write_files(output, files_of(opened.project, pack, schemas))
    if as_json:
        out_json(
            {
                "cases": [one.case.name for one in pack.cases],
                "left_out": [{"name": name, "reason": reason} for name, reason in pack.left_out],
                "written": list(done.written), "same": list(done.same), "kept": list(done.kept), "outdated": list(done.outdated),
            }
        )  # fmt: skip
    else:
        out(
            f"{plural(len(pack.cases), 'test case')} in {output}: {len(done.written):,} files written, {len(done.same):,} as they were"
        )
        for name, reason in pack.left_out:
            say(f"left out: {name}: {reason}")
        for name in done.kept:
            say(f"kept as somebody changed it: {output / name}")
        for name in done.outdated:
            say(f"no longer a part of the pack: {output / name}")
    return 1 if pack.left_out or done.kept else 0
