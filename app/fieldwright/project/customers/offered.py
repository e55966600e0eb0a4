"""What can be set for each customer: parameters, rules, lookups and flows, under the names that a settings file has."""

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from fieldwright.files.json_text import escaped
from fieldwright.files.records import ABSENT
from fieldwright.mapping.configurable import PER_CUSTOMER, Configurable, Option
from fieldwright.mapping.model import Lookup, Parameter, Rule
from fieldwright.project.model import Project
from fieldwright.project.operations.secrets import looks_secret
from fieldwright.project.use_cases import Flow

PARAMETERS, RULES, LOOKUPS, FLOWS = SECTIONS = ("parameters", "rules", "lookups", "flows")
"""The parts of a settings file, in order."""

Subject = Parameter | Rule | Lookup | Flow


@frozen
class Offered:
    """A parameter, rule, lookup or flow that can be set: the section of the settings file, and its name there (``MAP: TARGET`` of a rule)."""

    section: str
    name: str
    subject: Subject
    map: str = ""
    """The map that a rule is in."""

    @property
    def configurable(self) -> Configurable | None:
        """What is said about who decides; None where nobody has said."""
        return self.subject.configurable

    @property
    def said(self) -> Configurable:
        """As `configurable`; one that says nothing where nobody has said."""
        return self.subject.configurable or _NOTHING

    @property
    def per_customer(self) -> bool:
        """Whether each customer may set it."""
        return self.configurable is not None and self.configurable.scope == PER_CUSTOMER

    @property
    def words(self) -> str:
        """What the customer sees it called; its name where nothing is said."""
        return self.said.label or self.name

    @property
    def pointer(self) -> str:
        """Its place in a settings file."""
        return f"/{self.section}/{escaped(self.name)}"

    @property
    def secret(self) -> bool:
        """Whether a value of it would be a secret, going by its name: none has a place in a file that everybody reads."""
        return isinstance(self.subject, Parameter) and is_secret_name(self.subject.name)

    def option(self, name: Any) -> Option | None:
        """The option of a name."""
        return next((one for one in self.said.options if one.name == name), None) if isinstance(name, str) else None


_NOTHING = Configurable(scope="")


def is_secret_name(name: str) -> bool:
    """Whether what is called so is a password, key or token.

    >>> is_secret_name("shop_api_key"), is_secret_name("token_url")
    (True, False)
    """
    return looks_secret("abcd1234", name)


def rule_name(map_name: str, target: str) -> str:
    """How settings and use cases name a rule."""
    return f"{map_name}: {target}"


def everything(project: Project) -> Iterator[Offered]:
    """All that could be set, whoever decides it, in the project's order."""
    for parameter in project.parameters:
        yield Offered(PARAMETERS, parameter.name, parameter)
    for map_ in project.maps:
        for rule in map_.rules:
            yield Offered(RULES, rule_name(map_.name, rule.target), rule, map_.name)
    for lookup in project.lookups:
        yield Offered(LOOKUPS, lookup.name, lookup)
    for flow in project.flows:
        yield Offered(FLOWS, flow.name, flow)


def offered(project: Project) -> tuple[Offered, ...]:
    """What each customer may set, in the project's order; of two of one name the first, and no secret."""
    found: dict[tuple[str, str], Offered] = {}
    for one in everything(project):
        if one.per_customer and not one.secret:
            found.setdefault((one.section, one.name), one)
    return tuple(found.values())


def is_product(project: Project) -> bool:
    """Whether it is a product integration: somebody made something of it configurable per customer."""
    return any(one.per_customer for one in everything(project))


def default_of(one: Offered) -> Any:
    """What a customer who says nothing has, as a settings file says it; `ABSENT` where nothing is known. Whether it fits is not asked."""
    said = one.said
    subject = one.subject
    if isinstance(subject, Lookup):
        return [{"key": row.key, "value": _named(one, row.value)} for row in subject.rows] if subject.rows else ABSENT
    if said.default is not ABSENT:
        return said.default
    if isinstance(subject, Parameter):
        return ABSENT if subject.default is ABSENT else _named(one, subject.default)
    if isinstance(subject, Rule) and said.options:
        alike = next((each.name for each in said.options if _fills_so(each, subject)), None)
        return ABSENT if alike is None else alike
    return True


def _named(one: Offered, value: Any) -> Any:
    """The name of the option that a value is of; the value itself where there are no options, or none is it."""
    for option in one.said.options:
        if same(value_of(option), value):
            return option.name
    return value


def value_of(option: Option) -> Any:
    """The value of a parameter's or lookup's option: its name where it says no other."""
    return option.name if option.value is ABSENT else option.value


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are the same; true is not 1."""
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def _fills_so(option: Option, rule: Rule) -> bool:
    if option.expression:
        return " ".join(option.expression.split()) == " ".join((rule.each or rule.value).split())
    if option.value is ABSENT:
        return bool(rule.decision)
    return rule.constant is not ABSENT and same(option.value, rule.constant)
