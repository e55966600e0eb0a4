"""A stylesheet run by SaxonC beside Fieldwright's own run, where it is installed."""

import importlib.util
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from lxml import etree

from fieldwright.report.platforms.comparing import TIMEOUT, Run, Sample, python_program
from fieldwright.report.platforms.model import Translated
from fieldwright.report.platforms.xslt.expressions import parameter_name

_PROGRAM = """
import sys
from saxonche import PySaxonProcessor
with PySaxonProcessor(license=False) as processor:
    compiler = processor.new_xslt30_processor()
    made = compiler.compile_stylesheet(stylesheet_file=sys.argv[1])
    for one in sys.argv[3:]:
        name, kind, text = one.split("=", 2)
        value = {"bool": lambda: processor.make_boolean_value(text == "True"), "float": lambda: processor.make_double_value(float(text)),
                 "int": lambda: processor.make_double_value(float(text))}.get(kind, lambda: processor.make_string_value(text))()
        made.set_parameter(name, value)
    node = processor.parse_xml(xml_file_name=sys.argv[2])
    sys.stdout.buffer.write(made.transform_to_string(xdm_node=node).encode())
"""


def xslt_run(made: Translated) -> Run:
    """Runs a stylesheet in a process of its own, with limits of time and memory."""
    program = python_program() if importlib.util.find_spec("saxonche") is not None else ""

    def run(sample: Sample) -> tuple[str, Any]:
        if not program:
            return "not run", "SaxonC (saxonche) is not installed"
        if not made.rules:
            return "not run", "no rule is translated"
        with tempfile.TemporaryDirectory(prefix="fieldwright-") as folder:
            sheet, payload = Path(folder) / "map.xsl", Path(folder) / "payload.xml"
            sheet.write_text(made.text, encoding="utf-8")
            payload.write_bytes(sample.payload)
            given = [
                f"{parameter_name(name)}={type(value).__name__}={value}" for name, value in sample.parameters.items()
            ]
            known = [one for one in given if f'name="{one.partition("=")[0]}"' in made.text]
            try:
                done = subprocess.run(  # noqa: S603 - our own program, and what was just written
                    [program, "-c", _PROGRAM, str(sheet), str(payload), *known],
                    capture_output=True, timeout=TIMEOUT, check=False, cwd=folder,
                )  # fmt: skip
            except subprocess.TimeoutExpired:
                return "failed", f"it took more than {TIMEOUT:g} seconds"
        if done.returncode:
            why = done.stderr.decode("utf-8", "replace").strip()
            if "not translated:" in why:
                return "not run", "a rule that is not translated is needed"
            return "failed", " ".join(why.rpartition("\n")[2].split())[:200]
        return "value", done.stdout

    return run


def document_same(sample: Sample, value: Any) -> str:
    """Where a document is not what Fieldwright writes: names, attributes, text and order; not prefixes, nor white space between elements."""
    return _difference(etree.fromstring(sample.output), etree.fromstring(value), "")


def _difference(a: Any, b: Any, place: str) -> str:
    here = f"{place}/{etree.QName(a).localname}"
    if a.tag != b.tag:
        return f"{here} is {etree.QName(b).localname}"
    if dict(a.attrib) != dict(b.attrib):
        return f"the attributes of {here} differ"
    if len(a) != len(b):
        return f"{here} has {len(b)} elements instead of {len(a)}"
    if not len(a) and (a.text or "") != (b.text or ""):
        return f"the text of {here} differs"
    inside = (_difference(one, other, here) for one, other in zip(a, b, strict=True))
    return next((one for one in inside if one), "")
