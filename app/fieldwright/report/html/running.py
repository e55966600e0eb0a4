"""The box that runs a map in the page: its data as JSON that no text of the project can end, and its parts."""

import json
import re
from collections.abc import Sequence
from typing import Any

from markupsafe import Markup

from fieldwright.expression.functions import supplied_functions
from fieldwright.report.html.assets import SCRIPTS
from fieldwright.report.html.places import Places
from fieldwright.report.model import MapSpec, ParameterLine, Trial
from fieldwright.report.page import part
from fieldwright.schema.paths import parse_path


def trial_data(one: MapSpec, trial: Trial, parameters: Sequence[ParameterLine], places: Places) -> Markup:
    """What the page's script is told of a map."""
    data = {
        "text": trial.text,
        "rules": [[target, kind, places.of(one.name, target), _names(target)] for target, kind in zip(trial.rules, trial.kinds, strict=True)],
        "leftOut": [list(pair) for pair in trial.left_out],
        "sources": [
            {"alias": each.alias, "message": each.message, "medium": each.medium, "facts": json.loads(each.facts) if each.facts else None, "problem": each.problem}
            for each in trial.sources
        ],
        "parameters": [list(one) for one in parameters_read(trial, parameters)],
        "missing": list(missing_functions(trial)),
        "supplied": list(trial.supplied),
    }  # fmt: skip
    return as_data(data)


def parameters_read(trial: Trial, parameters: Sequence[ParameterLine]) -> tuple[tuple[str, str, str], ...]:
    """The parameters that the map may read, each as name, type and default."""
    named = set(re.findall(r"\$params\.(\w+)", trial.text))
    whole = len(re.findall(r"\$params(?!\w)", trial.text)) > len(re.findall(r"\$params\.\w", trial.text))
    return tuple((one.name, one.type, one.default) for one in parameters if whole or one.name in named)


def missing_functions(trial: Trial) -> tuple[str, ...]:
    """The functions that the map calls and the page does not have."""
    known = runnable_functions()
    return tuple(one.name for one in supplied_functions(trial.text) if one.name not in known)


def as_data(value: Any) -> Markup:
    """JSON as a script element holds it: nothing in it ends the element, or is more than ASCII."""
    text = json.dumps(value, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))  # noqa: S704


def runnable_functions() -> frozenset[str]:
    """The functions of ours beyond the prelude that the page's script has."""
    found = re.search(r"^// functions: (.*)$", part(SCRIPTS["host"]), re.M)
    return frozenset(found[1].split()) if found else frozenset()


def _names(target: str) -> list[str]:
    try:
        return [step.name for step in parse_path(target) if step.name and not step.name.startswith("[")]
    except ValueError:
        return [target]
