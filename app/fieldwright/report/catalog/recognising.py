"""Which columns of a spreadsheet hold what of a catalog: by their titles, in English, German, French and Spanish, or as a person says."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from attrs import evolve, field, frozen

from fieldwright.files.errors import MissingError
from fieldwright.report.catalog.attributes import ENTRY, ENTRY_KEYS, SYSTEM, SYSTEM_KEYS
from fieldwright.report.importing.foreign.model import IGNORE, ColumnRole
from fieldwright.report.importing.foreign.vocabulary import header_words, plain, side_of
from fieldwright.report.importing.reading import SheetRow, SheetText, column_number

ENTRIES, SYSTEMS, SKIPPED = "entries", "systems", "skipped"
"""What the rows of a sheet are."""

NOTES = "notes"
"""The role of columns that are nothing else: their texts are kept in the notes, with their titles."""

_NUMBERS = frozenset({"nr", "no", "number", "nummer", "lfd nr", "#", "n", "num", "numero"})
"""Titles of columns that number rows, which is no id that stays."""

_HEADER_ROWS = 25
_LONGEST = 80
_MOST_WORDS = 7

_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "id": "id identifier kennung identifiant identificador ref reference schnittstellennummer",
        "element": "element elements object objects entity data information item dataset datenelement datenobjekt objekt informationsobjekt daten donnee donnees objet entite dato datos "
        "elemento objeto content inhalt subject gegenstand business geschaftsobjekt",
        "system": "system systems application applications app anwendung anwendungen systeme quellsystem zielsystem applikation logiciel sistema aplicacion platform plattform",
        "owner": "owner owners responsible owned steward verantwortlich verantwortlicher verantwortliche eigentumer eigner proprietaire responsable besitzer propietario ansprechpartner "
        "contact team zustandig",
        "new_per_month": "new neu neue neuen neuer nouveau nouveaux nouvelles nuevo nuevos nuevas created creations inserts",
        "changed_per_month": "changed changes change updated updates modified geandert geanderte anderungen modifies modifiees modifications cambiados modificados cambios actualizados mutations",
        "records": "records record volume volumes count anzahl menge volumen datensatze mengen enregistrements registros rows messages nachrichten",
        "frequency": "frequency interval intervall haufigkeit frequenz turnus rhythmus frequence periodicite cadence frecuencia periodicidad schedule zyklus often cycle latency timing",
        "mode": "synchronisation synchronization sync mode modus ladeart vollabzug sincronizacion modo fulldelta delta load",
        "trigger": "trigger triggered ausloser declencheur disparador initiator auslosung",
        "method": "method methods methode methoden protocole technology technologie protocol protokoll interface integration integrationsart tech metodo tecnologia protocolo schnittstellenart "
        "schnittstelle transport mechanism connector ubertragung ubertragungsart canal kanal channel",
        "concerns": "security concern concerns classification sensitivity privacy confidentiality confidential sicherheit schutzbedarf datenschutz klassifizierung vertraulichkeit "
        "sicherheitsbedenken securite confidentialite sensibilite seguridad clasificacion confidencialidad sensibilidad gdpr dsgvo rgpd pii personal compliance",
        "protections": "protections safeguards measures schutzmassnahmen massnahmen mesures medidas",
        "protection": "protection protected schutz proteccion verschlusselung encryption chiffrement cifrado",
        "notes": "note notes comment comments remark remarks bemerkung bemerkungen kommentar kommentare hinweis anmerkung anmerkungen commentaire commentaires remarque remarques "
        "observacion observaciones comentario comentarios notas description beschreibung descripcion details",
        "status": "status state zustand statut etat estado stand",
        "lifecycle": "lifecycle lebenszyklus life phase vie vida lebensphase ciclo",
        "effort": "effort aufwand estimate schatzung esfuerzo estimation charge personentage",
        "risk": "risk risiko risque riesgo criticality kritikalitat criticite criticidad impact",
        "quarter": "quarter quartal trimestre",
        "rank": "rank rang rango",
        "links": "project projects projekt projekte projet projets proyecto proyectos",
        "aliases": "alias aliases synonym synonyms called alternativ abbreviation abkurzung",
        "api": "api apis schnittstellen interfaces",
        "record_of": "master record leading fuhrend fuhrendes stammsystem maitre maestro golden",
        "vendor": "vendor supplier manufacturer hersteller anbieter fournisseur editeur proveedor fabricante product produkt",
    }
)  # fmt: skip
"""What titles say that a column holds. Words are compared without accents, in small letters."""

_ORDER_OF_ENTRIES = (
    "owner", "frequency", "mode", "method", "trigger", "concerns", "protections", "protection", "lifecycle", "status", "effort", "risk", "quarter", "rank",
    "links", "notes", "new_per_month", "changed_per_month", "records", "system", "element", "id",
)  # fmt: skip
"""Of several meanings the one that counts: ``Update frequency`` is a frequency, ``Integration owner`` an owner."""

_ORDER_OF_SYSTEMS = ("aliases", "owner", "vendor", "api", "record_of", "lifecycle", "notes", "system", "id")
_OF_SYSTEMS = {"system": "name", "notes": "note", "id": IGNORE, "status": "lifecycle"}


@frozen
class CatalogLayout:
    """How a sheet is understood: what its rows are, the row of its header (0: none), and what its columns hold."""

    sheet: str
    kind: str
    header: int = 0
    columns: tuple[ColumnRole, ...] = ()
    reason: str = ""

    def of(self, role: str) -> int:
        """The first column of a role, -1 where there is none."""
        return next((one.column for one in self.columns if one.role == role), -1)


@frozen
class CatalogCorrection:
    """What a person says of the columns: by title or letter the key of an attribute, ``notes`` or ``ignore``; and the header's row (0: recognised)."""

    columns: Mapping[str, str] = field(factory=dict)
    header: int = 0


def layout_of(sheet: SheetText, said: CatalogCorrection | None = None, *, ours: bool = False) -> CatalogLayout:
    """How a sheet is understood, with what a person says of it; of a workbook of ``ours`` only what has most of our titles."""
    correction = said or CatalogCorrection()
    best, weight = CatalogLayout(sheet.title, SKIPPED, reason="no row of it has titles of a catalog's columns"), 0.0
    for row in sheet.rows[:_HEADER_ROWS]:
        if correction.header and row.number != correction.header:
            continue
        for kind in (ENTRIES, SYSTEMS):
            columns = _corrected(_columns(row, kind), correction, kind)
            here = _weight(columns, kind)
            exact = sum(one.confidence == 1.0 for one in columns)
            if ours and exact < len(ENTRY if kind == ENTRIES else SYSTEM) // 2:
                continue
            if here > weight:
                count = sum(one.role not in (IGNORE, NOTES) for one in columns)
                best, weight = CatalogLayout(sheet.title, kind, row.number, columns, f"{count} of its columns are known"), here  # fmt: skip
    return best


def check_correction(layouts: Sequence[CatalogLayout], said: CatalogCorrection) -> None:
    """Raises `MissingError` for a column that no sheet has, and for a role that there is not."""
    titles = {_bare(one.title) for layout in layouts for one in layout.columns}
    for name, role in said.columns.items():
        if role not in (*ENTRY_KEYS, *SYSTEM_KEYS, IGNORE):
            raise MissingError(f"no column can hold {role!r}", mend=f"say one of: {', '.join(ENTRY_KEYS)}, {IGNORE}")
        if _bare(name) not in titles and not _is_letters(name):
            shown = [one.title for layout in layouts for one in layout.columns][:8]
            mend = f"there are: {', '.join(map(repr, shown))}" if shown else "no sheet has a header that is understood"
            raise MissingError(f"no column is called {name!r}", mend=mend)


def _columns(row: SheetRow, kind: str) -> tuple[ColumnRole, ...]:
    found: list[ColumnRole] = []
    taken: set[str] = set()
    told = [(at, " ".join(text.split()), *_told(text, kind)) for at, text in enumerate(row.cells) if text.strip()]
    for at, title, role, confidence, reason in sorted(told, key=lambda one: -one[3]):
        if role in taken and role not in (IGNORE, NOTES):
            role, confidence, reason = NOTES, 0.3, f"another column holds the {role} already"
        taken.add(role)
        found.append(ColumnRole(at, title[:200], role, confidence, reason))
    return tuple(sorted(found, key=lambda one: one.column))


def _told(title: str, kind: str) -> tuple[str, float, str]:
    """The role that a title says, how sure that is, and why."""
    shown, known = " ".join(title.split()), _bare(title)
    if kind == SYSTEMS:
        exact = next((one.key for one in SYSTEM if known in (_bare(one.title), _bare(one.key))), "")
    else:
        exact = next((one.key for one in ENTRY if known in (_bare(one.title), _bare(one.key))), "")
    if exact:
        return exact, 1.0, f"the title {shown!r}"
    if kind == ENTRIES and known in _NUMBERS:
        return NOTES, 0.0, f"{shown!r} numbers the rows"
    if not known or len(title) > _LONGEST:
        return NOTES, 0.0, "no title"
    words = header_words(title)
    if len(words) > _MOST_WORDS or shown.endswith("."):
        return NOTES, 0.0, "prose"
    order = _ORDER_OF_SYSTEMS if kind == SYSTEMS else _ORDER_OF_ENTRIES
    meanings = {role for role in order if not _TABLE[role].isdisjoint(words)}
    side = side_of(words)
    role = next((one for one in order if one in meanings), "")
    if kind == SYSTEMS:
        role = _OF_SYSTEMS.get(role, role)
        return (role, 0.7, f"the title {shown!r}") if role else (NOTES, 0.0, f"nothing is known of {shown!r}")
    if side and role in ("", "system", "element", "id"):
        return side, 0.9 if role == "system" or not role else 0.5, f"the title {shown!r}"
    if role == "owner" and side:
        return f"{side}_owner", 0.9, f"the title {shown!r}"
    if role == "records":
        return "new_per_month", 0.4, f"the title {shown!r}: all records are taken as new ones"
    if role and role != "system":
        return role, 0.8 if len(meanings) == 1 else 0.6, f"the title {shown!r}"
    return NOTES, 0.0, f"nothing is known of {shown!r}"


_TABLE: Mapping[str, frozenset[str]] = {role: frozenset(words.split()) for role, words in _WORDS.items()}


def _weight(columns: Sequence[ColumnRole], kind: str) -> float:
    """How much speaks for a header; 0 where it cannot be one."""
    roles = {one.role for one in columns if one.confidence > 0.0}
    if kind == ENTRIES and len(roles & {"element", "source", "target"}) < 2:
        return 0.0
    known = sum(one.role not in (IGNORE, NOTES) or one.confidence == 1.0 for one in columns)
    if len(columns) < 2 or known < 0.4 * len(columns):
        return 0.0
    if kind == SYSTEMS and ("name" not in roles or not roles & {"owner", "api", "vendor", "record_of", "aliases", "lifecycle"} or roles & {"source", "target"}):  # fmt: skip
        return 0.0
    return sum(one.confidence for one in columns if one.role not in (IGNORE, NOTES))


def _corrected(columns: Sequence[ColumnRole], said: CatalogCorrection, kind: str) -> tuple[ColumnRole, ...]:
    found = list(columns)
    for name, role in said.columns.items():
        known = ENTRY_KEYS if kind == ENTRIES else SYSTEM_KEYS
        if role not in known and role != IGNORE:
            continue
        titled = [at for at, one in enumerate(found) if _bare(one.title) == _bare(name)]
        if not titled and _is_letters(name):
            titled = [at for at, one in enumerate(found) if one.column == column_number(name)]
        for at in titled:
            for other, one in enumerate(found):
                if one.role == role and role not in (IGNORE, NOTES) and other != at:
                    found[other] = evolve(one, role=NOTES, confidence=0.3, reason=f"a person says that another column holds the {role}")  # fmt: skip
            found[at] = evolve(found[at], role=role, confidence=1.0, reason="a person says so")
    return tuple(found)


def _is_letters(name: str) -> bool:
    return name.isascii() and name.isalpha() and name.isupper() and len(name) <= 2


def _bare(text: str) -> str:
    return " ".join(plain(text).replace("_", " ").replace("-", " ").split())
