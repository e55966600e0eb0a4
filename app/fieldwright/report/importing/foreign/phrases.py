"""What cells say in words, in four languages: take it as it is, a fixed value, not mapped, not known yet, as above, first so many characters.

Patterns stand over whole clauses: what only begins with a known phrase is not understood, and stays words.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from attrs import frozen

from fieldwright.report.importing.foreign.pictures import ISO, picture_of
from fieldwright.report.importing.foreign.vocabulary import plain

COPY, CONSTANT, DEFAULT, NOT_MAPPED, OPEN, SAME, LOOP, LOOKUP, JOIN, FUNCTION, DATE, BLANK, CONDITION = (
    "copy", "constant", "default", "not mapped", "open", "same", "loop", "lookup", "join", "function", "date", "blank", "condition",
)  # fmt: skip


LONGEST = 400
"""Characters of a clause at most: what is longer is prose."""


@frozen
class Phrase:
    """What a clause says: one of the kinds above, with what belongs to it."""

    kind: str
    text: str = ""
    """The value, the reason, the table's name, the names to join, the function's template with ``{}`` for what it is given."""
    more: str = ""
    """The separator of what is joined; the picture that a date is read by; what a default stands in for."""


_Q = r"""(?:'[^']*'|"[^"]*"|“[^”]*”|„[^“”]*[“”]|‘[^’]*’|«[^»]*»)"""

_COPY = (
    r"=|direct(?:ly)?(?: (?:move|map(?:ping|ped)?|copy|transfer|assignment|pass[- ]?through))?|1 ?[:-] ?1(?: (?:mapping|copy|move|ubernahme|ubernehmen|reprise|copia))?|1 to 1|"
    r"one[- ]to[- ]one(?: mapping)?|copy(?: (?:as[- ]is|field|value|over))?|move|straight(?: (?:move|copy|through|map(?:ping)?))?|as[- ]is|pass[- ]?through|"
    r"(?:no|without) (?:transformation|conversion|change|changes|logic)(?: required| needed)?|unchanged|none|same(?: value)?|simple(?: map(?:ping)?| copy| move)?|"
    r"(?:direkt(?:e)? ?)?(?:ubernehmen|ubernahme|zuordnung|zuweisung)|direkt|unverandert(?: ubernehmen| ubernahme)?|wert ubernehmen|keine (?:transformation|umwandlung|umrechnung|anderung)|kopieren|"
    r"copie(?: directe| simple)?|mapping direct|alimentation directe|sans (?:transformation|traitement|modification)|reprise(?: (?:telle quelle|directe|a l'identique))?|tel(?:le)? quel(?:le)?|"
    r"inchangee?|identique|aucune transformation|copiar|directo|directa|copia(?: directa)?|mapeo directo|asignacion directa|traspaso directo|sin (?:transformacion|cambios?|conversion)|ninguna"
)
_NOT = (
    r"n ?/ ?a|n\.a\.?|not (?:to be )?(?:mapped|required|used|needed|applicable|available|populated|supplied|relevant|sent|filled|in scope|supported|provided)|no (?:mapping|source|map)(?: available| required)?|unmapped|"
    r"ignored?|skip(?:ped)?|leave (?:it )?(?:blank|empty|null)|do(?:es)? not (?:map|populate|send|use|fill)|don't map|out of scope|not in scope|drop(?:ped)?|omit(?:ted)?|"
    r"(?:wird )?nicht (?:gemappt|benotigt|verwendet|relevant|befullt|gefullt|ubernommen|vorhanden|zugeordnet|genutzt|versorgt|gemapped)|kein(?:e)? (?:mapping|zuordnung|quelle|entsprechung)|entfallt|leer lassen|bleibt leer|k\. ?a\.?|"
    r"non (?:mappee?|utilisee?|requise?|applicable|alimentee?|reprise?|concernee?)|sans objet|ne pas (?:mapper|alimenter|reprendre)|pas de (?:mapping|correspondance|source)|laisser vide|ignorer|"
    r"no (?:aplica|mapeado|mapeada|se mapea|usado|utilizado|requerido|se usa|necesario|informado)|sin (?:mapeo|correspondencia|origen|equivalencia)|dejar vacio|ignorar|no mapear"
)
_OPEN = (
    r"tb[dca]|t\.b\.d\.?|to be (?:defined|determined|confirmed|clarified|decided|agreed|discussed|checked)|open(?: point| question| issue)?|unclear|unknown|not (?:yet )?(?:clear|known|defined|decided)|xxx+|todo|to do|pending|"
    r"offen|unklar|zu klaren|noch (?:zu klaren|offen|unklar)|klarung(?: notig| erforderlich)?|klaren|a (?:definir|determiner|confirmer|preciser|valider|completer)|pas clair|en attente|"
    r"por (?:definir|confirmar|determinar|aclarar|decidir)|pendiente(?: de definir)?|(?:esta )?abierto|desconocido"
)
_SAME = (
    r"same as (?:above|previous|prior)(?: (?:row|line|rule|field))?|as (?:above|previous)|see (?:above|previous)|ditto|do\.|dito|wie (?:oben|vorher|zuvor|vorige)|siehe oben|dto\.?|idem|id\.|"
    r"comme (?:ci-dessus|precedemment|au-dessus)|voir ci-dessus|igual que (?:arriba|el anterior|la anterior)|como arriba|ver arriba|lo mismo|\"|''|″|〃|\^"
)
_LOOP = (
    r"(?:loop|iterate|repeat)(?: (?:over|for|through))?(?: (?:each|all|every))?(?: [\w.\[\]/]+)?|for (?:each|every)(?: [\w.\[\]/]+)?|one (?:per|for each) [\w.\[\]/]+|(?:je|pro|fur jede[sn]?)(?: [\w.\[\]/]+)?|schleife(?: uber [\w.\[\]/]+)?|"
    r"pour chaque(?: [\w.\[\]/]+)?|boucle(?: sur [\w.\[\]/]+)?|por cada(?: [\w.\[\]/]+)?|bucle(?: sobre [\w.\[\]/]+)?|repeating|array|list"
)
_FIXED = (
    r"hard[- ]?cod(?:e|ed|ing)(?: (?:value|as|to|with))*|constant(?: value)?|fixed(?: value| to)?|literal|always(?: set to| =)?|set(?: it)? to|set|const|static(?: value)?|"
    r"konstante?r?(?: wert)?|festwert|fixwert|fest(?:er wert)?|immer|setze(?:n)? auf|konst\.?|fix|constante|valeur (?:fixe|constante)|toujours|fixer? a|mettre(?: a)?|en dur|forcer a|valor (?:fijo|constante)|fijo|siempre|asignar"
)
_DEFAULT = r"default(?:s)?(?: (?:to|value|is|with))*|fallback(?: to)?|standard(?:wert)?|vorgabe(?:wert)?|defaultwert|vorbelegen mit|(?:valeur )?par defaut|valeur par defaut|(?:valor )?por defecto|valor por defecto|valor predeterminado"
_WHERE_EMPTY = (
    r"(?:if|when|where)(?: (?:source|value|field|it))?(?: is)? (?P<en>null|empty|missing|blank|not (?:there|present|available))(?: or (?P<en2>null|empty|missing|blank))?|(?:wenn|falls)(?: quelle| wert)? (?P<de>leer|null|nicht vorhanden)|"
    r"si(?: source)?(?: est)? (?P<fr>vide|null|nul|absent)|si(?: esta| es)? (?P<es>vacio|nulo|ausente)"
)
_TABLE = (
    r"(?:use )?(?:value )?(?:look[- ]?up|lkp|xref|cross[- ]?walk|translate|translation|map|mapped|convert|transcode|code ?list|value map)(?: (?:in|via|with|using|from|through|against|value|code|per|by|to|on|see|as per|according to))*(?: (?:the))?|"
    r"(?:mapping|konvertierung|zuordnung) (?:uber|mit|via|gemass|laut|nach)|(?:umschlusseln|umschlusselung|nachschlagen|ubersetzen|ubersetzung)(?: (?:uber|mit|via|gemass|laut|nach|siehe|s\.))*|(?:laut|gemass|siehe) (?:codeliste|liste|tabelle)|uber (?:codeliste|liste|tabelle)|transcodage|transcoder|correspondance|table de correspondance|via la table|selon (?:la )?(?:table|liste)|"
    r"(?:buscar|busqueda|traducir|convertir)(?: (?:en|con|segun))*|segun (?:la )?(?:tabla|lista)|tabla de equivalencias"
)
_TABLE_FILL = r"(?:(?:via|in|using|with|mit|in der|uber|dans|avec|en|con|la|der|die|de|the|look[- ]?up|code ?list|codeliste|table|tabelle|tabla|tab|sheet|list|liste|lista|blatt|feuille|hoja) )*"
_JOIN = r"concat(?:enate|enation)?(?: of)?|join|combine|merge|verketten?|verkettung(?: von| aus)?|zusammenfugen|zusammensetzen(?: aus)?|concatener|concatenation(?: de)?|concatenar|concatenacion(?: de)?|unir"
_SEPARATED = re.compile(
    rf"[,; ]*\b(?:(?:separated|joined|delimited) (?:by|with)|with|using|getrennt durch|mit|separes? par|avec|separados? por|con)(?: (?:an?|the|einem|ein|un|une))? (?P<sep>{_Q}|space|blank|single space|comma|hyphen|dash|slash|semicolon|pipe|underscore|leerzeichen|komma|bindestrich|schragstrich|semikolon|espace|virgule|tiret|espacio|coma|guion|barra)(?: (?:between|in between|dazwischen|separator|as separator|als trennzeichen|als trenner|entre les deux|entre ambos))?\s*$",
    re.I,
)
_SEPARATED_FIRST = (
    r"(?:mit|durch|getrennt durch|with an?|with|avec un|avec une|con un|con una) (?P<sep>space|blank|comma|hyphen|dash|slash|semicolon|leerzeichen|komma|bindestrich|schragstrich|semikolon|espace|virgule|tiret|espacio|coma|guion)"
    r" (?:getrennt )?(?:verketten|verkettet|verbinden|zusammenfugen|zusammensetzen|concatenate|concatenated|joined|concatener|concatenar|unir)"
)
_MARKS = {
    "space": " ", "blank": " ", "single space": " ", "leerzeichen": " ", "espace": " ", "espacio": " ", "comma": ",", "komma": ",", "virgule": ",", "coma": ",",
    "hyphen": "-", "dash": "-", "bindestrich": "-", "tiret": "-", "guion": "-", "slash": "/", "schragstrich": "/", "barra": "/", "semicolon": ";", "semikolon": ";",
    "pipe": "|", "underscore": "_",
}  # fmt: skip

_CHARS = (
    r"(?:characters?|chars?|digits?|positions?|letters|zeichen|stellen|ziffern|caracteres?|carac\.?|posiciones|digitos)"
)
_FUNCTIONS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.I), template)
    for pattern, template in (
        (r"(?:convert(?:ed)? |change |transform )?(?:it )?(?:to |in |into |all )?upper ?-?case|upper|(?:in )?gross(?:buchstaben|schreibung)|(?:mettre )?(?:en )?majuscules?|(?:convertir )?(?:en |a )?mayusculas?", "$uppercase({})"),
        (r"(?:convert(?:ed)? |change |transform )?(?:it )?(?:to |in |into |all )?lower ?-?case|lower|(?:in )?klein(?:buchstaben|schreibung)|(?:mettre )?(?:en )?minuscules?|(?:convertir )?(?:en |a )?minusculas?", "$lowercase({})"),
        (r"trim(?:med)?(?: (?:spaces|blanks|whitespace|leading and trailing (?:spaces|blanks)))?|(?:remove|strip) (?:leading and trailing|surrounding) (?:spaces|blanks|whitespace)|(?:fuhrende und (?:nachfolgende|abschliessende) )leerzeichen (?:entfernen|abschneiden)", "$trim({})"),
        (r"(?:keep |only |take )*digits(?: only)?|numbers? only|nur (?:die )?ziffern(?: ubernehmen)?|(?:uniquement les |seulement les )chiffres|chiffres uniquement|solo (?:los )?digitos", "$digitsOnly({})"),
        (r"(?:remove|strip|trim|drop|cut|delete|without) (?:all |the )?leading zero(?:e)?s|(?:ohne )?fuhrende nullen(?: (?:abschneiden|entfernen|weglassen|streichen))?|(?:supprimer|enlever|sans) (?:les )?zeros (?:de tete|a gauche|en tete|non significatifs)|(?:quitar|eliminar|sin) (?:los )?ceros (?:a la izquierda|iniciales)", '$replace({}, /^0+/, "")'),
        (r"(?:left[- ]?)?pad(?:ded)?(?: with)?(?: leading)?(?: zero(?:e)?s?)?(?: on the left)?(?: with (?:leading )?zero(?:e)?s?)? to (?P<n>\d+)(?: (?:characters|chars|digits|positions))?|(?:mit )?fuhrende[n]? nullen auf (?P<n2>\d+)(?: stellen)?(?: auffullen)?|auf (?P<n3>\d+) stellen mit (?:fuhrenden )?nullen auffullen", '$padLeft({}, #, "0")'),
        (rf"(?:use |take |take the |the )?(?:first|left|leading) (?P<n>\d+) {_CHARS}|(?:die )?ersten? (?P<n2>\d+) {_CHARS}|(?:les )?(?P<n3>\d+) premiers? {_CHARS}|(?:los )?primer[oa]s (?P<n4>\d+) {_CHARS}", "$substring({}, 0, #)"),
        (rf"(?:use |take |take the |the )?(?:last|right|trailing) (?P<n>\d+) {_CHARS}|(?:die )?letzten? (?P<n2>\d+) {_CHARS}|(?:les )?(?P<n3>\d+) derniers? {_CHARS}|(?:los )?ultim[oa]s (?P<n4>\d+) {_CHARS}", "$substring({}, -#)"),
    )
)  # fmt: skip
_RANGE = re.compile(rf"{_CHARS} (?P<a>\d+) ?(?:-|to|bis|a|–) ?(?P<b>\d+)", re.I)
_DATE_FORM = r"[YJAMDT]{2,4}[-./ ]?[YJAMDT]{2,4}(?:[-./ ]?[YJAMDT]{2,4})?|iso(?:[ -]?8601)?(?: date)?"
_DATE = re.compile(
    rf"(?:date )?(?:format|convert|conversion|reformat|formatted|datum|formatieren|umwandeln|formater|formatear|convertir|datumsformat|format de date|formato(?: de fecha)?)?(?: date)?(?: (?:from|von|de|du))? ?[:=]?\s*(?P<a>{_DATE_FORM})?\s*(?:->|=>|→|to|nach|in|vers|en|a|as|als|into)?\s*(?P<b>{_DATE_FORM})?(?: format)?",
    re.I,
)


@lru_cache(maxsize=20_000)
def phrase(text: str) -> Phrase | None:
    """What a clause says; None where it says nothing that is known."""
    given = " ".join(text.split()).strip()
    while given and given[-1] in ".;," and given not in ("do.", "id.") and not given.endswith("..."):
        given = given[:-1].rstrip()
    known = plain(given)
    if not known or len(known) > LONGEST:
        return None
    if re.fullmatch(r"[-–—.]+|\(none\)|\(blank\)|\(empty\)|nil", known):
        return Phrase(BLANK, given)
    if re.fullmatch(r"\?+", known) or re.fullmatch(rf"(?:{_OPEN})(?:\s*[?!]*|\s*[:,(–-]\s*.*)", known):
        return Phrase(OPEN, given)
    if re.fullmatch(_SAME, known):
        return Phrase(SAME, given)
    if re.fullmatch(_COPY, known):
        return Phrase(COPY, given)
    if re.fullmatch(
        rf"(?:{_NOT}) (?:for|in|until|as|since|because|da|weil|fur|pour|car|para|porque|bis) .{{1,160}}", known
    ):
        return Phrase(NOT_MAPPED, given)
    found = re.fullmatch(rf"(?P<what>{_NOT})(?:\s*[:,;(–—-]+\s*(?P<why>.*?)\)?)?", known)
    if found:
        why = (
            given[found.start("why") : found.end("why")]
            if found["why"] and len(given) == len(known)
            else (found["why"] or "")
        )
        return Phrase(NOT_MAPPED, why.strip(" )"))
    return _valued(given, known) or _worked(given, known)


def _valued(given: str, known: str) -> Phrase | None:
    if re.fullmatch(_Q, given):
        return Phrase(CONSTANT, given)
    if len(given) != len(known):  # accents were taken off: places still agree, as each letter stays one
        known = "".join(plain(one)[:1] or one for one in given)
    found = re.fullmatch(
        rf"(?P<empty>{_WHERE_EMPTY})[,: ]*(?:then|use|set(?: to)?|dann|alors|entonces|{_DEFAULT})*\s*[:=]?\s*(?P<value>.+)",
        known,
    )
    if found and _is_value(given[found.start("value") :]):
        return Phrase(DEFAULT, given[found.start("value") :], _stands_for(found))
    found = re.fullmatch(rf"(?:{_DEFAULT})\s*[:=]?\s*(?P<value>\S.*?)(?:\s+(?P<empty>{_WHERE_EMPTY}))?", known)
    if found and _is_value(given[found.start("value") : found.end("value")]):
        return Phrase(
            DEFAULT, given[found.start("value") : found.end("value")], _stands_for(found) if found["empty"] else ""
        )
    found = re.fullmatch(rf"(?:{_FIXED})(?P<mark>\s*[:=]\s*|\s+(?:to |as |with |auf |mit |a )?)(?P<value>\S.*)", known)
    if found:
        value = given[found.start("value") :]
        if _is_value(value) or found["mark"].strip() in (":", "="):
            return Phrase(CONSTANT, value)
    found = re.fullmatch(rf"=\s*(?P<value>{_Q}|-?\d+(?:\.\d+)?)", given)
    return Phrase(CONSTANT, found["value"]) if found else None


def _stands_for(found: re.Match[str]) -> str:
    said = " ".join(filter(None, (found.groupdict().get(name) for name in ("en", "en2", "de", "fr", "es"))))
    if any(one in said for one in ("empty", "blank", "leer", "vide", "vacio")):
        return "missing null empty"
    return "missing null" if "nul" in said else "missing"


def _is_value(text: str) -> bool:
    """Whether a text is one value: in quotes, or one word or number."""
    return bool(re.fullmatch(rf"{_Q}|[^\s'\"?,;()=+&|]+", text.strip()))


def _worked(given: str, known: str) -> Phrase | None:
    if re.fullmatch(_LOOP, known):
        name = known.split()[-1] if " " in known else ""
        return Phrase(LOOP, given.split()[-1] if name else "")
    found = re.fullmatch(
        rf"(?:{_TABLE})\s*[:=]?\s*{_TABLE_FILL}(?P<name>{_Q}|[\w .-]{{0,60}}?)(?: ?(?:table|tabelle|tab|list|lookup|sheet))?",
        known,
    )
    if found:
        name = given[found.start("name") : found.end("name")] if len(given) == len(known) else found["name"]
        return Phrase(LOOKUP, name.strip(" '\"“”„«»"))
    for pattern, template in _FUNCTIONS:
        found = pattern.fullmatch(known)
        if found:
            number = next((value for value in found.groupdict().values() if value), "")
            return Phrase(FUNCTION, template.replace("#", number)) if not number or int(number) else None
    found = _RANGE.fullmatch(known)
    if found and 1 <= int(found["a"]) <= int(found["b"]):
        return Phrase(FUNCTION, f"$substring({{}}, {int(found['a']) - 1}, {int(found['b']) - int(found['a']) + 1})")
    found = _DATE.fullmatch(given)
    if found and (found["a"] or found["b"]):
        return _date(found["a"] or "", found["b"] or "", known)
    found = re.fullmatch(_SEPARATED_FIRST, known)
    if found:
        return Phrase(JOIN, "", _MARKS[found["sep"]])
    found = re.fullmatch(rf"(?:{_JOIN})\b[ :]*(?P<rest>.*)", known)
    if found:
        return _joined(given[len(given) - len(found["rest"]) :] if found["rest"] else "")
    return None


def _date(a: str, b: str, known: str) -> Phrase | None:
    first, second = picture_of(a) if a else "", picture_of(b) if b else ""
    if a and b:
        return Phrase(DATE, second, first) if first and second else None
    if not (first or second) or not re.match(r"date|format|datum|convert|reformat|conver|umwandeln|iso", known):
        return None
    return Phrase(DATE, first or second)


def _joined(rest: str) -> Phrase:
    found = _SEPARATED.search(" " + rest)
    if found is None:
        return Phrase(JOIN, rest.strip())
    mark = found["sep"]
    separator = _MARKS.get(plain(mark)) if plain(mark) in _MARKS else mark[1:-1]
    return Phrase(JOIN, (" " + rest)[: found.start()].strip(), separator or "")


PAIR = re.compile(
    rf"\s*(?P<key>{_Q}|[\w./-]+(?: [\w./-]+){{0,3}}?)\s*(?:->|=>|→|=|:)\s*(?P<value>{_Q}|[\w./-]+(?: [\w./-]+){{0,4}})\s*"
)


def inline_table(text: str) -> Mapping[str, str]:
    """The pairs of a code table that stands in a cell, ``A = Active; I = Inactive``, two at least; none where it is something else.

    >>> inline_table("A = Active; I = Inactive")
    {'A': 'Active', 'I': 'Inactive'}
    """
    parts = [one for one in re.split(r"[;\n,]", text) if one.strip()]
    if len(parts) < 2 or len(parts) > 500:
        return {}
    found: dict[str, str] = {}
    for part in parts:
        pair = PAIR.fullmatch(part)
        if pair is None:
            return {}
        key, value = (
            one[1:-1] if re.fullmatch(_Q, one) else one for one in (pair["key"].strip(), pair["value"].strip())
        )
        if key in found:
            return {}
        found[key] = value
    return found


__all__ = ["BLANK", "ISO", "Phrase", "inline_table", "phrase"]
