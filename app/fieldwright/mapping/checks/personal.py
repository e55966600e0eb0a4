"""P: personal data on its way to fields that do not look as if they were meant for it, and secrets written into rules.

Fields are judged by their names, formats and descriptions: what is found is a question for people, never a proof.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from fieldwright.expression.nodes import Node, kinds_in, walk
from fieldwright.mapping.checks.model import Checked, Context, Parsed, name_of, place
from fieldwright.mapping.findings import Finding, finding
from fieldwright.schema.model import Field
from fieldwright.schema.names import spaced

_WORDS = re.compile(r"[A-Za-z]+|[0-9]+")
_PERSONAL = frozenset(
    [
        "email",
        "mail",
        "phone",
        "telephone",
        "mobile",
        "cell",
        "fax",
        "birth",
        "birthday",
        "birthdate",
        "dob",
        "ssn",
        "passport",
        "iban",
        "firstname",
        "lastname",
        "surname",
        "givenname",
        "familyname",
        "forename",
        "fullname",
        "maidenname",
        "nickname",
        "username",
        "cardnumber",
        "cvv",
        "nationality",
        "gender",
        "salutation",
        "licenseplate",
        "geburtsdatum",
        "vorname",
        "nachname",
        "telefon",
        "prenom",
        "nom",
        "naissance",
        "apellido",
        "nombre",
    ]
)
"""Words that say by themselves that a value is about a person."""
_PAIRS = frozenset(
    [("first", "name"), ("last", "name"), ("given", "name"), ("family", "name"), ("full", "name"), ("middle", "name"), ("maiden", "name"),
     ("birth", "date"), ("date", "birth"), ("card", "number"), ("account", "holder"), ("ip", "address"), ("social", "security"),
     ("tax", "number"), ("driver", "licence"), ("driver", "license"), ("home", "address")]
)  # fmt: skip
_PEOPLE = frozenset(
    [
        "person",
        "people",
        "customer",
        "client",
        "contact",
        "patient",
        "employee",
        "user",
        "member",
        "subscriber",
        "cardholder",
        "recipient",
        "passenger",
        "guest",
        "citizen",
        "owner",
        "applicant",
        "beneficiary",
        "buyer",
        "consumer",
        "party",
        "addressee",
        "family",
        "worker",
        "staff",
        "student",
        "kunde",
        "personne",
        "cliente",
        "requester",
        "reporter",
    ]
)
"""What a field, or one around it, is called where it is meant for people's data."""
_ABOUT_PEOPLE = _PEOPLE | _PERSONAL
_SPECIAL = frozenset(
    [
        "health",
        "diagnosis",
        "disease",
        "disability",
        "religion",
        "religious",
        "ethnicity",
        "ethnic",
        "race",
        "racial",
        "political",
        "biometric",
        "genetic",
        "sexual",
        "allergy",
        "pregnancy",
    ]
)
"""Special categories of personal data (GDPR, article 9)."""
_SPECIAL_PAIRS = frozenset(
    [
        ("trade", "union"),
        ("union", "member"),
        ("union", "membership"),
        ("finger", "print"),
        ("blood", "type"),
        ("blood", "group"),
    ]
)
"""The same of two words. ``fingerprint`` alone is more often that of a card or a key, ``orientation`` that of a page."""
_MARKED = re.compile(r"personal|\bPII\b|GDPR|DSGVO|RGPD|sensitive|confidential|data subject|privacy", re.IGNORECASE)
_PROTECTING = re.compile(
    r"mask|hash|sha\d|hmac|pseudonym|anonym|redact|^(count|exists|boolean|type|length)$", re.IGNORECASE
)
_SECRET_NAMES = re.compile(r"passw(or)?d|secret|token|api_?-?key|private_?-?key|credential|passphrase", re.IGNORECASE)
_SECRETS = re.compile(
    r"(?:sk|pk|rk)_(?:live|test)_\w{10,}|gh[pousr]_\w{20,}|xox[abp]-[\w-]{10,}|AKIA[0-9A-Z]{16}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.|-----BEGIN [A-Z ]*PRIVATE KEY"
)
"""Well-known forms of keys and tokens."""


def personal_into_unmarked(context: Context, checked: Checked) -> Iterator[Finding]:
    """P01: a source field about a person goes into a target that neither its name, its surroundings nor its description mark for that."""
    field, parsed = checked.field, checked.text("value")
    if field is None or parsed is None or checked.broken or checked.rule.decision or _meant_for_people(context, field):
        return
    for source in _carried(context, parsed):
        if is_personal(source):
            yield finding(
                "P01", f"{place(source.value_path)} is personal data, and nothing marks {name_of(field)} for it",
                mend="Leave it out, mask it, or have the target's description say that it holds personal data.",
                target=checked.rule.target, sources=(source.value_path,), **parsed.place(0, len(parsed.text.text)),
            )  # fmt: skip
            return


def special_category(context: Context, checked: Checked) -> Iterator[Finding]:
    """P02: data that the law protects most is passed on."""
    parsed = checked.text("value")
    if checked.field is None or parsed is None or checked.broken or checked.rule.note:
        return
    for source in _carried(context, parsed):
        if says_special(source.name):
            yield finding(
                "P02", f"{place(source.value_path)} may be of a special category of personal data",
                mend="Say in the rule's note on what ground it is passed on, or leave it out.",
                target=checked.rule.target, sources=(source.value_path,), **parsed.place(0, len(parsed.text.text)),
            )  # fmt: skip
            return


def secret_in_rule(_context: Context, checked: Checked) -> Iterator[Finding]:
    """P03: a password, key or token stands in the rule, and so in the project file and every export."""
    rule = checked.rule
    constants = [("constant", rule.constant), ("default", rule.default)]
    for attribute, value in constants:
        if isinstance(value, str) and value and (_SECRETS.search(value) or _is_secret_target(rule.target)):
            yield _secret(rule.target, attribute)
    for parsed in checked.texts:
        if parsed.lineage is None or parsed.lineage.tree is None:
            continue
        whole = _text_alone(parsed.lineage.tree) if parsed.text.attribute == "value" else ""
        if _SECRETS.search(parsed.text.text) or (whole and _is_secret_target(rule.target)):
            yield _secret(rule.target, parsed.text.attribute)


def _secret(target: str, attribute: str) -> Finding:
    return finding(
        "P03", f"{place(target)} is given a secret that stands in the rule", target=target, attribute=attribute
    )


@lru_cache(maxsize=20_000)
def says_special(name: str) -> bool:
    """Whether a name tells of a special category of personal data."""
    words = words_of(name)
    return not _SPECIAL.isdisjoint(words) or any(pair in _SPECIAL_PAIRS for pair in pairwise(words))


def is_personal(field: Field) -> bool:
    """Whether a field's value is about a person, by its name or format."""
    if not field.shape.leaf:
        return False
    if field.shape.format in ("email", "idn-email"):
        return True
    return says_personal(field.name)


def looks_like_key(text: str) -> bool:
    """Whether a text has a key or token of a well-known form in it."""
    return bool(_SECRETS.search(text))


@lru_cache(maxsize=20_000)
def says_personal(name: str) -> bool:
    """Whether a name says that a value is about a person."""
    words = words_of(name)
    joined = "".join(words)
    return joined in _PERSONAL or bool(set(words) & _PERSONAL) or any(pair in _PAIRS for pair in pairwise(words))


@lru_cache(maxsize=20_000)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name, in small letters: ``customerFirst_name`` is customer, first, name."""
    return tuple(one.lower() for one in _WORDS.findall(spaced(name)))


def _meant_for_people(context: Context, field: Field) -> bool:
    return is_personal(field) or _marks_people(field) or context.above(field, _marks_people) is not None


def _marks_people(field: Field) -> bool:
    """Whether a field's name or description says that it is for people's data."""
    shape = field.shape
    return _says_people(shape.name) or bool(shape.description and _MARKED.search(shape.description))


@lru_cache(maxsize=20_000)
def _says_people(name: str) -> bool:
    return not _ABOUT_PEOPLE.isdisjoint(words_of(name))


def _carried(context: Context, parsed: Parsed) -> Iterator[Field]:
    """The source fields whose values come through: none where the expression masks, hashes or only counts them."""
    tree = parsed.lineage.tree if parsed.lineage is not None else None
    if tree is None or (not _CALLS.isdisjoint(kinds_in(tree)) and any(_protects(one) for one in walk(tree))):
        return
    for read in parsed.reads:
        field = context.field_of(read.alias, read.path)
        if field is not None:
            yield field


_CALLS = frozenset({"call", "partial"})


def _protects(node: Node) -> bool:
    return node.kind in _CALLS and bool(_PROTECTING.search(str(node.children[0].value)))


def _is_secret_target(target: str) -> bool:
    return bool(_SECRET_NAMES.search(target.rpartition(".")[2]))


def _text_alone(tree: Node) -> str:
    while tree.kind == "block" and len(tree.children) == 1:
        tree = tree.children[0]
    return str(tree.value) if tree.kind == "string" else ""


RULE_CHECKS = (personal_into_unmarked, special_category, secret_in_rule)
