"""What the cells beside a rule say: whether a field is required, of which type it is, how far a row is; and which of that the schema says already."""

import re
from collections.abc import Mapping

from fieldwright.report.importing.foreign.vocabulary import plain
from fieldwright.schema.model import Field

_MANDATORY = frozenset(
    [
        "m",
        "y",
        "yes",
        "x",
        "1",
        "required",
        "mandatory",
        "req",
        "r",
        "true",
        "j",
        "ja",
        "muss",
        "pflicht",
        "pflichtfeld",
        "must",
        "oui",
        "obligatoire",
        "obligatorio",
        "obligatoria",
        "si",
        "s",
        "key",
        "pk",
        "1..1",
        "1..n",
        "1..*",
        "1-1",
        "1-n",
    ]
)
_OPTIONAL = frozenset(
    [
        "o",
        "n",
        "no",
        "optional",
        "opt",
        "c",
        "false",
        "0",
        "kann",
        "nein",
        "k",
        "conditional",
        "non",
        "facultatif",
        "opcional",
        "0..1",
        "0..n",
        "0..*",
        "0-1",
        "0-n",
        "cond",
        "bedingt",
        "facultatif",
        "conditionnel",
        "condicional",
        "may",
    ]
)
_TYPES: Mapping[str, str] = {
    "string": "string str text char character varchar varchar2 nvarchar nvarchar2 nchar alphanumeric alphanumerisch alpha an clob zeichenkette texte chaine cadena texto uuid token normalizedstring lstring code id "
    "identifier string50",
    "integer": "int integer number numeric num long bigint smallint ganzzahl entier entero nombre n",
    "number": "decimal dec number numeric num float double money amount betrag dezimal montant importe real currency zahl nombre numero",
    "boolean": "bool boolean flag bit yn indicator wahrheitswert booleen booleano",
    "date": "date datum fecha dats",
    "date-time": "datetime timestamp date zeitstempel datum fecha horodatage date-time",
    "time": "time zeit heure hora",
    "object": "object complex structure record group objekt struktur segment objet objeto complextype entity",
    "array": "array list liste collection lista",
}
_KNOWN_AS = {schema: frozenset(names.split()) for schema, names in _TYPES.items()}
_DONE = frozenset(
    [
        "done",
        "complete",
        "completed",
        "final",
        "finalised",
        "finalized",
        "ok",
        "ready",
        "finished",
        "closed",
        "confirmed",
        "agreed",
        "fertig",
        "erledigt",
        "abgeschlossen",
        "final",
        "bereit",
        "freigegeben",
        "termine",
        "valide",
        "validee",
        "fini",
        "pret",
        "confirme",
        "hecho",
        "terminado",
        "listo",
        "completo",
        "validado",
        "confirmado",
    ]
)
_APPROVED = frozenset(
    ["approved", "signed", "genehmigt", "abgenommen", "approuve", "approuvee", "aprobado", "aprobada"]
)
_BEGUN = frozenset(
    [
        "draft",
        "open",
        "new",
        "wip",
        "progress",
        "started",
        "todo",
        "pending",
        "proposed",
        "review",
        "entwurf",
        "offen",
        "neu",
        "arbeit",
        "ouvert",
        "brouillon",
        "nouveau",
        "cours",
        "borrador",
        "abierto",
        "nuevo",
        "proceso",
        "pendiente",
    ]
)


def says_required(text: str, title: str) -> bool | None:
    """Whether a cell says that the field is required; None where that is not clear. ``title`` may turn it round: nullable, optional."""
    word = plain(text.strip()).strip("().")
    if word == "o" and "obligat" in plain(title):  # French: oui
        return True
    found = True if word in _MANDATORY else False if word in _OPTIONAL else None
    turned = bool(re.search(r"nullable|optional(?!ity)|facultatif|\bnull\b|opcional", plain(title)))
    if turned and word not in ("m", "o", "mandatory", "optional", "r", "required") and found is not None:
        return not found
    return found


def required_agrees(text: str, title: str, field: Field) -> bool:
    """Whether the schema says the same of a field being required."""
    needed = field.shape.required or (field.shape.repeats and field.shape.min_occurs > 0)
    return says_required(text, title) == needed


def type_agrees(text: str, field: Field) -> bool:
    """Whether the schema says the same of a field's type and length."""
    shape = field.shape
    words = re.findall(r"[a-z][a-z0-9-]*", plain(text))
    numbers = re.findall(r"\d+", re.sub(r"[a-z][a-z0-9-]*", " ", plain(text)))
    types = {*shape.types, *(("array",) if shape.repeats else ()), *((shape.format,) if shape.format else ())}
    known = (
        {name for one in types for name in _KNOWN_AS.get(one, ())}
        | {plain(shape.type_name), plain(shape.format)}
        | types
    )
    if words and not any(one in known for one in words):
        return False
    limits = {str(shape.constraints.get(one)) for one in ("maxLength", "totalDigits", "fractionDigits", "minLength")}
    return all(one in limits for one in numbers) and bool(words or numbers)


def status_of(text: str) -> str:
    """The status of a rule that a cell says; ``approved`` where it says that, empty where it says neither."""
    words = set(re.findall(r"[a-z]+", plain(text)))
    if words & {"not", "nicht", "pas", "no", "non"}:
        return ""
    if words & _APPROVED:
        return "approved"
    return "ready" if words & _DONE else "draft" if words & _BEGUN else ""
