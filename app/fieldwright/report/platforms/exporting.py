"""A map's file for a platform: translated, run on samples, and told at its head."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from fieldwright.mapping.sides import Bench
from fieldwright.project.model import Project
from fieldwright.report.model import MapSpec, Spec
from fieldwright.report.platforms.model import Compared, Translated
from fieldwright.report.platforms.said import MARK, compared_line, facts_of

if TYPE_CHECKING:
    from fieldwright.report.platforms.comparing import Sample

# this table is part of every export's: what translates and what runs samples is imported when a platform is asked for


@frozen
class Platform:
    """A platform: what translates a map, and what runs the translation on samples; None where it is not run here."""

    name: str
    title: str
    suffix: str
    translate: Callable[[Spec, MapSpec, Bench], Translated]
    compare: Callable[[Translated, Bench, Sequence["Sample"]], tuple[Compared, ...]] | None = None
    quiet: Callable[[str], str] = str
    """A sentence as it can stand in the file's head."""


def _python(spec: Spec, one: MapSpec, bench: Bench) -> Translated:
    from fieldwright.report.platforms.program import program_of
    from fieldwright.report.platforms.python.module import ModuleWriter

    words = {row.target: row.sentence for row in one.rows if row.sentence}
    xml = bench.primary is not None and bench.primary.schema.medium != "json"
    how = "the source's payload as a value of JSON." + (
        " Of XML, attributes are @name, an element's own text beside them is #text, repeating elements are always arrays."
        " The module does not read XML or tables itself."
        if xml
        else ""
    )
    into = bench.target is not None and bench.target.schema.medium != "json"
    output = "the target's payload as a value of JSON" + (
        ", by the same rules; the module does not write XML." if into else "."
    )
    facts = (
        *facts_of(spec, one, how, output),
        "",
        "Python 3.11 or later, the standard library alone. As a program: python THIS_FILE input.json",
        "Numbers are those of JSON (doubles), as in JSONata; text with digits stays text, and decimal functions are exact.",
    )
    return ModuleWriter(program_of(bench), words).written(facts)


def _compare_python(made: Translated, _bench: Bench, samples: "Sequence[Sample]") -> tuple[Compared, ...]:
    from fieldwright.report.platforms.comparing import compared, json_same, python_run

    return compared(samples, python_run(made), json_same, made.refused)


def _xslt(spec: Spec, one: MapSpec, bench: Bench) -> Translated:
    from fieldwright.report.platforms.program import program_of
    from fieldwright.report.platforms.xslt.stylesheet import StylesheetWriter

    words = {row.target: row.sentence for row in one.rows if row.sentence}
    facts = facts_of(spec, one, "the source's document.", "the target's document.")
    return StylesheetWriter(program_of(bench), words).stylesheet(
        (*facts, "", "XSLT 3.0. What is not translated stops the transformation.")
    )


def _compare_xslt(made: Translated, _bench: Bench, samples: "Sequence[Sample]") -> tuple[Compared, ...]:
    from fieldwright.report.platforms.comparing import compared
    from fieldwright.report.platforms.xslt.running import document_same, xslt_run

    return compared(samples, xslt_run(made), document_same, made.refused)


def _in_docstring(text: str) -> str:
    return text.replace("\\", "/").replace('"', "'")


def _in_comment(text: str) -> str:
    return text.replace("--", "- -").rstrip("-")


def _dataweave(spec: Spec, one: MapSpec, bench: Bench) -> Translated:
    from fieldwright.report.platforms.dataweave.script import ScriptWriter
    from fieldwright.report.platforms.program import program_of

    words = {row.target: row.sentence for row in one.rows if row.sentence}
    facts = facts_of(spec, one, "the source's payload, application/json.", "the target's payload, application/json.")
    return ScriptWriter(program_of(bench), words).script(facts)


PLATFORMS: Mapping[str, Platform] = MappingProxyType(
    {
        one.name: one
        for one in (
            Platform("python", "Python module, one for each map", ".py", _python, _compare_python, _in_docstring),
            Platform("xslt", "XSLT 3.0 stylesheet, one for each map", ".xsl", _xslt, _compare_xslt, _in_comment),
            Platform("dataweave", "DataWeave 2.0 draft, one for each map", ".dwl", _dataweave),
        )
    }
)
"""Every platform by its name."""


def platform_file(
    name: str, project: Project, spec: Spec, one: MapSpec, bench: Bench, folder: Path, more: Sequence[Path] = ()
) -> Translated:
    """A map on a platform, compared on its samples and ``more`` where that can be run here. Raises a `FieldwrightError`."""
    from fieldwright.report.platforms.comparing import sample_files, samples_of

    platform = PLATFORMS[name]
    made = platform.translate(spec, one, bench)
    files = sample_files(project, bench, folder, more)
    if platform.compare is None or not files:
        return made
    found = platform.compare(made, bench, samples_of(bench, files))
    return evolve(made, compared=found, text=made.text.replace(MARK, platform.quiet(compared_line(found)), 1))
