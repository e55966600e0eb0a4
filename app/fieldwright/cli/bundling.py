"""``fieldwright bundle`` and ``unbundle``."""

from pathlib import Path

from attrs import asdict

from fieldwright.cli.opening import writable_project
from fieldwright.cli.printing import out_json, plural, progress, say
from fieldwright.files.errors import SaveError
from fieldwright.files.saving import save_bytes
from fieldwright.project.bundle import MASKED, RECORD, SECRET, bundle
from fieldwright.project.bundled import unbundle


def make_bundle(file: Path, output: Path, samples: str, *, secrets: bool = False, as_json: bool) -> int:
    """Write a bundle; what looks like a secret is left out and told, unless ``secrets`` are asked for."""
    opened = writable_project(file)
    if output.is_dir():
        raise SaveError("this is a folder", mend="name a file in it, such as project.fieldwright.zip", file=output)
    if output.resolve() == file.resolve():
        raise SaveError("this is the project itself", mend="choose another name", file=output)
    made = bundle(opened.project, file, samples, progress, secrets=secrets)
    progress("")
    save_bytes(output, made.data)
    files = [one for one in made.files if one.role != RECORD]
    if as_json:
        out_json({"file": str(output), "samples": samples, "files": [asdict(one) for one in files],
                  "left_out": [asdict(one) for one in made.left_out]})  # fmt: skip
    masked = [one for one in files if one.state == MASKED]
    for one in made.left_out:
        say(f"left out: {one.path} ({one.role}): {one.reason}")
    if any(one.role == SECRET for one in made.left_out):
        say("exchange these secrets: everybody who has the project reads them; --with-secrets sends them all the same")
    for one in files:
        if one.note:
            say(f"note: {one.path}: {one.note}")
    if masked:
        say(f"masked: {', '.join(one.path for one in masked)}")
    say(f"wrote {output}: {plural(len(files), 'file')}, {len(made.data):,} bytes; open it like a project")
    return 0


def take_apart(file: Path, folder: Path) -> int:
    """Unpack a bundle into a new folder."""
    project, found = unbundle(file, folder)
    say(f"wrote {project}: {plural(len(found.members), 'file')}; samples are {found.manifest.get('samples')}")
    for one in found.manifest.get("left_out") or ():
        if isinstance(one, dict):
            say(f"not in the bundle: {one.get('path')}: {one.get('reason')}")
    return 0
