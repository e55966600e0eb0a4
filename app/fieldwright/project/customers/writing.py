"""Settings as people write them: what is said of a parameter, rule, lookup or flow as texts, and an edit from a text that was written there."""

import json
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from attrs import evolve, frozen

from fieldwright.files.errors import FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.configurable import FIXED, PER_CUSTOMER, Configurable, Option
from fieldwright.mapping.model import Parameter
from fieldwright.project.customers.edits import fixed_for_all, offered_at, per_customer, set_configurable, set_parameter
from fieldwright.project.customers.offered import FLOWS, LOOKUPS, PARAMETERS, RULES, Offered
from fieldwright.project.model import Project
from fieldwright.project.operations.secrets import looks_secret

NOBODY, EACH, ALL = "nobody has said", "each customer", "fixed for all"
SCOPES: Mapping[str, str] = MappingProxyType({"": NOBODY, PER_CUSTOMER: EACH, FIXED: ALL})
"""Who decides, in words."""

YES, NO = "yes", "no"

TYPES = ("string", "integer", "number", "boolean", "date", "date-time", "array", "object")
"""What a parameter can be, the usual one first."""


class NotWrittenError(FieldwrightError):
    """A text that cannot be taken over; the problem says why."""


@frozen
class OptionTexts:
    """An option as texts."""

    name: str = ""
    words: str = ""
    value: str = ""
    expression: str = ""


@frozen
class Texts:
    """What is said of something that could be set, as texts; what is not said is empty."""

    name: str = ""
    type: str = ""
    own: str = ""
    """A parameter's own default, for those who run it without settings."""
    description: str = ""
    scope: str = NOBODY
    label: str = ""
    help: str = ""
    group: str = ""
    required: str = ""
    default: str = ""
    minimum: str = ""
    maximum: str = ""
    pattern: str = ""
    options: tuple[OptionTexts, ...] = ()


def texts_of(one: Offered) -> Texts:
    """What is said, as texts."""
    said, subject = one.said, one.subject
    plain = one.section == PARAMETERS
    options = tuple(
        OptionTexts(each.name, each.words, shown(each.value, one), each.expression) for each in said.options
    )
    made = Texts(
        one.name, scope=SCOPES.get(said.scope, said.scope), label=said.label, help=said.help, group=said.group, required=YES if said.required else "",
        default=_default(one), minimum=shown(said.minimum), maximum=shown(said.maximum), pattern=said.pattern, options=options,
    )  # fmt: skip
    if plain and isinstance(subject, Parameter):
        return evolve(made, type=subject.type, own=shown(subject.default, one), description=subject.description)
    return made


def _default(one: Offered) -> str:
    value = one.said.default
    if isinstance(value, bool) and (one.section in (RULES, FLOWS)):
        return YES if value else NO
    return value if isinstance(value, str) else shown(value, one)


def shown(value: Any, one: Offered | None = None) -> str:
    """A value as a text that `read` reads again."""
    if value is ABSENT:
        return ""
    if isinstance(value, str) and (one is None or _is_text(one) or read(value, one) == value):
        return value
    return json.dumps(value, ensure_ascii=False)


def _is_text(one: Offered) -> bool:
    return isinstance(one.subject, Parameter) and one.subject.type not in ("integer", "number", "boolean", "array", "object", "decimal", "any")  # fmt: skip


def read(text: str, one: Offered) -> Any:
    """The value that a text says: text as it is where a parameter is a text; JSON, where it is some, for anything else. Empty says nothing."""
    if not text.strip():
        return ABSENT
    if _is_text(one):
        return text
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return value


def write(project: Project, one: Offered, attribute: str, written: Any) -> Project:
    """The project with what somebody has written for an attribute of `Texts`. Raises `NotWrittenError` where it cannot be so."""
    if isinstance(written, str) and looks_secret(written, one.name):
        raise NotWrittenError(
            "this looks like a secret, and was not taken over", mend="everybody reads a project and its settings files"
        )
    one = offered_at(project, one.section, one.name)
    subject = one.subject
    if isinstance(subject, Parameter) and attribute in _OF_PARAMETER:
        return _OF_PARAMETER[attribute](project, subject, one, str(written))
    if attribute == "scope":
        return set_configurable(project, one, _decided(one, str(written)))
    if attribute in ("description", "own", "type", "name"):
        raise NotWrittenError(f"its {attribute} is not written here", mend="edit it where it is")
    return set_configurable(project, one, _OF_SETTING[attribute](one.said, one, written))


def _decided(one: Offered, words: str) -> Configurable | None:
    scope = next((scope for scope, each in SCOPES.items() if each == words), words)
    if scope == PER_CUSTOMER:
        return per_customer(one.configurable)
    return fixed_for_all(one.configurable) if scope == FIXED else None


def _renamed(project: Project, parameter: Parameter, _one: Offered, text: str) -> Project:
    name = text.strip()
    if not name:
        raise NotWrittenError("a parameter needs a name", mend="write one, such as salesAccount")
    if name != parameter.name and any(each.name == name for each in project.parameters):
        raise NotWrittenError(f"there is a parameter {name!r} already", mend="choose another name")
    return set_parameter(project, evolve(parameter, name=name), parameter.name)


def _typed(project: Project, parameter: Parameter, _one: Offered, text: str) -> Project:
    return set_parameter(project, evolve(parameter, type=text.strip() or TYPES[0]))


def _own(project: Project, parameter: Parameter, one: Offered, text: str) -> Project:
    return set_parameter(project, evolve(parameter, default=read(text, one)))


def _described(project: Project, parameter: Parameter, _one: Offered, text: str) -> Project:
    return set_parameter(project, evolve(parameter, description=text.strip()))


_OF_PARAMETER: Mapping[str, Callable[[Project, Parameter, Offered, str], Project]] = MappingProxyType(
    {"name": _renamed, "type": _typed, "own": _own, "description": _described}
)


def _word(attribute: str) -> Callable[[Configurable, Offered, Any], Configurable]:
    return lambda said, _one, text: evolve(_begun(said), **{attribute: str(text).strip()})


def _limit(attribute: str) -> Callable[[Configurable, Offered, Any], Configurable]:
    def written(said: Configurable, _one: Offered, text: Any) -> Configurable:
        words = str(text).strip()
        if not words:
            return evolve(said, **{attribute: ABSENT})
        try:
            number = json.loads(words)
        except ValueError:
            number = None
        if isinstance(number, bool) or not isinstance(number, (int, float)):
            raise NotWrittenError(f"{words!r} is no number", mend="write a number, or nothing")
        return evolve(_begun(said), **{attribute: number})

    return written


def _begins(said: Configurable, one: Offered, text: Any) -> Configurable:
    words = str(text).strip()
    if not words:
        return evolve(said, default=ABSENT)
    if one.section == LOOKUPS:
        raise NotWrittenError("a lookup begins with its own rows", mend="edit the lookup")
    if said.options:
        return evolve(said, default=words)
    if one.section in (RULES, FLOWS):
        if words not in (YES, NO):
            raise NotWrittenError(f"{words!r} says neither yes nor no", mend="write yes or no")
        return evolve(_begun(said), default=words == YES)
    return evolve(_begun(said), default=read(words, one))


def _required(said: Configurable, _one: Offered, written: Any) -> Configurable:
    return evolve(_begun(said), required=written is True or str(written).strip() == YES)


def _options(said: Configurable, one: Offered, written: Any) -> Configurable:
    rows: Sequence[OptionTexts] = written
    kept = {each.name: each for each in said.options}
    made: list[Option] = []
    for row in rows:
        for text in (row.value, row.words, row.expression):
            if looks_secret(text, one.name):
                raise NotWrittenError(
                    "this looks like a secret, and was not taken over",
                    mend="everybody reads a project and its settings files",
                )
        extra = kept[row.name].extra if row.name in kept else {}
        made.append(Option(row.name.strip(), read(row.value, one), row.expression.strip(), row.words.strip(), extra))
    return evolve(_begun(said), options=tuple(made))


def _begun(said: Configurable) -> Configurable:
    """What is said, of something for each customer where nobody had said who decides."""
    return said if said.scope else evolve(said, scope=PER_CUSTOMER)


_OF_SETTING: Mapping[str, Callable[[Configurable, Offered, Any], Configurable]] = MappingProxyType({
    **{name: _word(name) for name in ("label", "help", "group", "pattern")}, "minimum": _limit("minimum"), "maximum": _limit("maximum"),
    "default": _begins, "required": _required, "options": _options,
})  # fmt: skip
"""What is written of who decides, by attribute of `Texts`."""
