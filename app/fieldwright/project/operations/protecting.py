"""O05 and O14: data about people that nothing protects on its way, and secrets that stand in the project."""

import re
from collections.abc import Iterator

from fieldwright.mapping.findings import Finding, finding
from fieldwright.project.model import Project
from fieldwright.project.operations.around import Around
from fieldwright.project.operations.places import CHECKLIST, CONTACTS, Told, case_place, flow_place, said, step_words
from fieldwright.project.operations.secrets import secrets_in
from fieldwright.project.use_cases import Flow, UseCase

_PROTECTING = re.compile(
    r"encrypt|\bm?TLS\b|\bSSL\b|\bVPN\b|certificate|OAuth|\bSAML\b|\bJWT\b|\bSFTP\b|\bAS2\b|\bPGP\b|\bGPG\b|signed|pseudonym|anonymi[sz]|masked|private (?:network|link)|access control",
    re.IGNORECASE,
)
_OPEN = re.compile(r"^\s*(?:http|ftp|ws|amqp|mqtt|ldap|smtp)://(?!localhost|127\.|\[::1\])", re.IGNORECASE)
_NONE = re.compile(r"^\s*(?:no|none|without|nothing)\b", re.IGNORECASE)
_MOST = 3


def personal_unprotected(around: Around, flow: Flow) -> Iterator[Finding]:
    """O05: the flow moves data about people, and neither it nor the interfaces that it calls say how that is protected, or an address is open."""
    found = {name: around.personal(name) for step in flow.steps if (name := step.map)}
    fields = list(dict.fromkeys(path for paths in found.values() for path in paths))
    if not fields:
        return
    more = f" and {len(fields) - _MOST:,} more" if len(fields) > _MOST else ""
    what = f"{', '.join(fields[:_MOST])}{more}"
    for at, one in enumerate(flow.environments):
        if _OPEN.search(one.address):
            yield finding(
                "O05", f"flow {flow.name}: data about people ({what}) is sent in the clear to {one.name}, whose address is not encrypted",
                mend="Use an address with https or another encrypted protocol.", sources=(flow_place(flow, "environments", at),),
            )  # fmt: skip
    if not _is_protected(around, flow):
        yield finding(
            "O05", f"flow {flow.name}: it moves data about people ({what}), and nothing says how that is protected",
            mend="Say the kind of authentication, and what else protects it.", sources=(flow_place(flow, "authentication"),),
        )  # fmt: skip


def _is_protected(around: Around, flow: Flow) -> bool:
    if said(flow.authentication) and not _NONE.search(flow.authentication):
        return True
    texts = (flow.description, flow.note, *(text for step in flow.steps for text in (step.text, step.success)))
    if any(_PROTECTING.search(text) for text in texts):
        return True
    return any(any(operation.security) for _, _, operation in around.calls(flow))


def secrets(place_of: object, told: Iterator[Told]) -> Iterator[Finding]:
    """O14 for each text that looks like a secret; what it says is never repeated."""
    for one in told:
        if isinstance(place_of, Flow):
            name, place = f"flow {place_of.name}", flow_place(place_of, *one.way)
        else:
            assert isinstance(place_of, UseCase)
            name, place = f"use case {place_of.id}", case_place(place_of, *one.way)
        yield finding("O14", f"{name}: {_words(place_of, one)} looks like a secret", sources=(place,))


def flow_secrets(flow: Flow) -> Iterator[Finding]:
    """O14 in a flow."""
    yield from secrets(flow, secrets_in(flow))


def case_secrets(case: UseCase) -> Iterator[Finding]:
    """O14 in a use case."""
    yield from secrets(case, secrets_in(case))


def operating_secrets(project: Project) -> Iterator[Finding]:
    """O14 in the contacts and in the checklist."""
    for place, called, records in ((CONTACTS, "contact", project.contacts), (CHECKLIST, "line of the checklist", project.checklist)):  # fmt: skip
        for at, record in enumerate(records, 1):
            for one in secrets_in(record):
                where = " ".join(str(each).replace("_", " ") for each in one.way if isinstance(each, str))
                yield finding("O14", f"{called} {at}: its {where} looks like a secret", sources=(place,))


def _words(record: Flow | UseCase, one: Told) -> str:
    """Where a text is, in words: ``the default of setting api_key``."""
    first, *rest = one.way
    if isinstance(record, Flow) and rest and isinstance(rest[0], int):
        last = str(one.way[-1]).replace("_", " ")
        match first:
            case "steps":
                return f"the {last} of {step_words(rest[0], record.steps[rest[0]])}"
            case "settings":
                return f"the {last} of setting {record.settings[rest[0]].name}"
            case "environments":
                return f"the {last} of environment {record.environments[rest[0]].name}"
            case _:
                pass
    return f"its {' '.join(str(part).replace('_', ' ') for part in one.way if not isinstance(part, int))}"
