"""``fieldwright demo``: the example projects on disk, and the whole job done on one."""

import shutil
from pathlib import Path

from fieldwright.cli.printing import out, say
from fieldwright.cli.projects import check_file, export_file
from fieldwright.cli.running import RunOptions, run_payloads
from fieldwright.cli.testing import TestOptions, run_tests
from fieldwright.files.errors import SaveError
from fieldwright.files.resources import resource
from fieldwright.report.export import FORMATS

EXAMPLE = "city-service-requests"
SECOND = "wholesale-shipments"
THIRD = "shop-accounting"


def demonstrate(folder: Path) -> int:
    """Write the examples below a folder that is not there yet or empty, and check, run, test and export the first one."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise SaveError("the folder is there already", mend="name a new one: fieldwright demo FOLDER", file=folder)
    try:
        shutil.copytree(resource("examples"), folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".~*"))
    except OSError as error:
        raise SaveError(f"not written: {error.strerror or error}", mend="choose another folder", file=folder) from error
    here = folder / EXAMPLE
    project = here / f"{EXAMPLE}.fieldwright.json"
    samples = sorted(one for one in (here / f"{EXAMPLE}.samples").glob("*.json"))
    results = here / "out"
    results.mkdir(exist_ok=True)
    out(f"The example is in {here}. It has one deliberate gap, so that checking and running have something to say.\n")
    out(f"$ fieldwright check {project}")
    check_file(project, as_json=False, fail_on="error")
    out(f"\n$ fieldwright run {project} {samples[0]} -o {results / 'work-order.xml'}")
    run_payloads(project, samples[:1], RunOptions(output=results / "work-order.xml"))
    out(f"\n$ fieldwright test {project}")
    run_tests(project, TestOptions())
    for to in (one for one in FORMATS if one != "xslt"):  # which goes from XML to XML, as this map does not
        target = results / f"{EXAMPLE}{FORMATS[to].suffix}"
        out(f"\n$ fieldwright export {project} --to {to} -o {target}")
        export_file(project, to, target, "")
    second = folder / SECOND / f"{SECOND}.fieldwright.json"
    say(f"\nOpen it in the window: fieldwright {project}")
    say(f"A catalog of 150 integrations: fieldwright catalog {folder / 'portfolio'} --review")
    say(f"Another one joins two sources, groups, and reads tables: {second}")
    third = folder / THIRD / f"{THIRD}.fieldwright.json"
    say(f"A third one has settings for each customer: fieldwright settings {third}")
    return 0
