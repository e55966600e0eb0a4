"""What people write of integrations as typed values: numbers, frequencies, methods, concerns, in English, German, French and Spanish.

Each function gives the value and whether it says all that the text said; where it does not, whoever reads keeps the text as well. None is for a text that
is not understood.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from attrs import frozen

from fieldwright.project.catalog.model import DELTA, FULL, LIVE, PLANNED, RETIRED, RETIRING, Frequency
from fieldwright.project.operations.amounts import MONTH, number_in, rates_in

LONGEST = 500
"""How much of a text is read; what is longer is prose."""


@frozen
class Read:
    """A value that was read; ``whole`` where it says all that the text said."""

    value: object
    whole: bool = True


def plain(text: str) -> str:
    """Small letters without accents, white space as single spaces.

    >>> plain("  Täglich ")
    'taglich'
    """
    parts = unicodedata.normalize("NFKD", text[:LONGEST].replace("ß", "ss"))
    return " ".join("".join(one for one in parts if not unicodedata.combining(one)).casefold().split())


# --- numbers ---------------------------------------------------------------------------------------------------------

_DIGITS = re.compile(r"\d+|\d{1,3}(?:[,.'\u00a0\u202f ]\d{3})+")
_NOTHING = re.compile(r"(?:none|no|nothing|zero|keine?|aucune?|ninguno|ninguna|nada)\b")
_NEGATIVE = re.compile(r"^\s*[-\u2212]\s*\d")
MOST = 10**12
"""More records than this are no number of records."""


def read_number(text: str) -> Read | None:
    """Records a month: ``about 2,000``, ``1.5 million``, ``60 a day``, ``none``.

    >>> read_number("12 400"), read_number("about 2,000").value, read_number("60 a day").value, read_number("many")
    (Read(value=12400, whole=True), 2000, 1800, None)
    """
    stripped = text.strip()
    if _DIGITS.fullmatch(stripped):
        number = int(re.sub(r"\D", "", stripped)[:15])
        return Read(number) if number <= MOST else None
    if re.fullmatch(r"\d{1,12}\.0+", stripped):  # what a spreadsheet makes of a whole number
        return Read(int(float(stripped)))
    if _NEGATIVE.match(stripped):
        return None
    if _NOTHING.match(plain(text)):
        return Read(0, whole=len(plain(text).split()) == 1)
    rates = [one.amount * MONTH / one.period for one in rates_in(text)]
    found = max(rates) if rates else number_in(text)
    return None if found is None or found > MOST else Read(round(found), whole=False)


def read_count(text: str) -> Read | None:
    """A whole number of something else, as days: ``12``, ``12 days``."""
    found = re.fullmatch(r"\s*(\d{1,6})(?:\.0+)?\s*(?:days?|d|pd|tage?|pt|jours?|j|dias?)?\s*\.?", plain(text))
    return Read(int(found[1])) if found else None


# --- frequencies -----------------------------------------------------------------------------------------------------

_ADVERBS: Mapping[str, tuple[str, int]] = MappingProxyType(
    {
        **dict.fromkeys(("real time", "realtime", "real-time", "near real time", "near-real-time", "immediate", "immediately", "instant", "streaming", "continuous", "continuously",
                         "echtzeit", "in echtzeit", "sofort", "temps reel", "en temps reel", "tiempo real", "en tiempo real", "immediat", "inmediato", "as it happens", "as they happen",
                         "as they come", "on change", "on event", "bei anderung"), ("real time", 1)),
        **dict.fromkeys(("hourly", "stundlich", "horaire", "cada hora", "por hora", "toutes les heures"), ("hourly", 1)),
        **dict.fromkeys(("daily", "nightly", "taglich", "nachtlich", "quotidien", "quotidienne", "journalier", "diario", "diaria", "diariamente", "overnight", "every night", "each night",
                         "jede nacht", "chaque nuit", "cada noche", "every working day", "each working day", "werktaglich", "chaque jour", "cada dia"), ("daily", 1)),
        **dict.fromkeys(("weekly", "wochentlich", "hebdomadaire", "semanal", "semanalmente", "every monday", "every friday", "every sunday", "chaque semaine", "cada semana"), ("weekly", 1)),
        **dict.fromkeys(("monthly", "monatlich", "mensuel", "mensuelle", "mensual", "mensualmente", "chaque mois", "cada mes", "month-end", "month end"), ("monthly", 1)),
        **dict.fromkeys(("quarterly", "vierteljahrlich", "quartalsweise", "trimestriel", "trimestral"), ("monthly", 3)),
        **dict.fromkeys(("yearly", "annually", "annual", "jahrlich", "annuel", "annuelle", "anual"), ("yearly", 1)),
        **dict.fromkeys(("fortnightly", "biweekly", "bi-weekly", "14-taglich"), ("weekly", 2)),
        **dict.fromkeys(("twice a day", "twice daily", "zweimal taglich", "deux fois par jour", "dos veces al dia"), ("hourly", 12)),
        **dict.fromkeys(("on demand", "on-demand", "on request", "ad hoc", "ad-hoc", "manual", "manually", "as needed", "when needed", "bei bedarf", "auf anfrage", "nach bedarf", "a la demande",
                         "bajo demanda", "a demanda", "sur demande"), ("on demand", 1)),
    }
)  # fmt: skip
"""Frequencies by the words for them."""

_UNITS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("second", "seconds", "sec", "secs", "s", "sekunde", "sekunden", "seconde", "secondes", "segundo", "segundos"), "real time"),
        **dict.fromkeys(("minute", "minutes", "min", "mins", "minuten", "minuto", "minutos"), "minutes"),
        **dict.fromkeys(("hour", "hours", "h", "hr", "hrs", "stunde", "stunden", "heure", "heures", "hora", "horas"), "hourly"),
        **dict.fromkeys(("day", "days", "night", "nights", "tag", "tage", "jour", "jours", "dia", "dias"), "daily"),
        **dict.fromkeys(("week", "weeks", "woche", "wochen", "semaine", "semaines", "semana", "semanas"), "weekly"),
        **dict.fromkeys(("month", "months", "monat", "monate", "mois", "mes", "meses"), "monthly"),
        **dict.fromkeys(("year", "years", "jahr", "jahre", "an", "ans", "annee", "ano", "anos"), "yearly"),
    }
)  # fmt: skip
_EVERY = re.compile(
    r"(?:\b(?:every|each|per|once an?|an?|alle|jede[nr]?|pro|tou(?:te)?s les|chaque|par|cada|por)\s+(?:(\d{1,4})\s*)?|^\s*(\d{1,4})\s*)([a-z]+)\b"
)
_TEXTS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {"minutes": ("every minute", "every {} minutes"), "hourly": ("hourly", "every {} hours"), "daily": ("daily", "every {} days"),
     "weekly": ("weekly", "every {} weeks"), "monthly": ("monthly", "every {} months"), "yearly": ("yearly", "every {} years")}
)  # fmt: skip
_BRACKETED = re.compile(r"(.{1,40}?) \((.+)\)", re.DOTALL)
_HOURS: Mapping[str, float] = MappingProxyType(
    {"real time": 0.0, "minutes": 1 / 60, "hourly": 1.0, "daily": 24.0, "weekly": 168.0, "monthly": 730.0, "yearly": 8_760.0}
)  # fmt: skip


def read_frequency(text: str) -> Read | None:
    """How often, as a `Frequency`; its ``text`` is kept where it says more than ``every 15 minutes``.

    >>> read_frequency("alle 15 Minuten").value
    Frequency(kind='minutes', every=15, text='alle 15 Minuten', extra={})
    >>> read_frequency("weekly").value, read_frequency("as needed by the mayor's office, perhaps")
    (Frequency(kind='weekly', every=1, text='', extra={}), Read(value=Frequency(kind='on demand', every=1, text="as needed by the mayor's office, perhaps", extra={}), whole=True))
    """
    given = text.strip()
    found = _read(given)
    if found is None and (bracketed := _BRACKETED.fullmatch(given)):
        before = _read(bracketed[1])
        if before is not None and frequency_text(before) == bracketed[1]:
            return Read(Frequency(before.kind, before.every, bracketed[2]))
    if found is None:
        return None
    if (
        (bracketed := _BRACKETED.fullmatch(given))
        and (own := _read(bracketed[1]))
        and frequency_text(own) == bracketed[1]
    ):
        return Read(Frequency(own.kind, own.every, bracketed[2]))
    return Read(found if frequency_text(found) == given else Frequency(found.kind, found.every, given))


def _read(text: str) -> Frequency | None:
    known = plain(text)
    if known in _ADVERBS:
        return Frequency(*_ADVERBS[known])
    for one in _EVERY.finditer(known):
        kind = _UNITS.get(one[3])
        if kind is not None:
            return Frequency(kind, 1 if kind == "real time" else max(1, int(one[1] or one[2] or 1)))
    inside = [
        (at, -len(words), value)
        for words, value in _ADVERBS.items()
        if (at := _word_at(known, words)) >= 0 and words not in ("manual", "annual", "instant")
    ]
    return Frequency(*min(inside)[2]) if inside else None


def _word_at(text: str, words: str) -> int:
    found = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) if words in text else None
    return found.start() if found else -1


def frequency_text(one: Frequency) -> str:
    """A frequency in its usual words.

    >>> frequency_text(Frequency("hourly", 4)), frequency_text(Frequency("on demand"))
    ('every 4 hours', 'on demand')
    """
    single, many = _TEXTS.get(one.kind, (one.kind, one.kind))
    return single if one.every <= 1 else many.replace("{}", str(one.every))


def frequency_cell(one: Frequency) -> str:
    """A frequency as a cell shows it, from which `read_frequency` reads the same."""
    if not one.text:
        return frequency_text(one)
    if not one.kind:
        return one.text
    found = read_frequency(one.text)
    same = found is not None and found.value == one
    return one.text if same else f"{frequency_text(one)} ({one.text})"


def hours_between(one: Frequency) -> float | None:
    """How many hours lie between two runs; 0 for real time, None where nobody can tell."""
    hours = _HOURS.get(one.kind)
    return None if hours is None else hours * max(one.every, 1)


# --- words of a vocabulary -------------------------------------------------------------------------------------------

_MODES = {
    FULL: "full all complete whole snapshot dump voll vollstandig gesamt komplett vollabzug complet completo completa total full load|full copy|full load|full sync|tout",
    DELTA: "delta incremental differential changes increment inkrementell anderungen differenz incrementiel incremental incremental incrementale cambios|changes only|new and changed|only changes",
}  # fmt: skip
_LIFE = {
    PLANNED: "planned plan future proposed idea design geplant vorgesehen prevu planifie planificado previsto|in development|in design|to be built",
    LIVE: "live active production productive running operational aktiv produktiv betrieb actif active production activo activa produccion|in production|in use|in betrieb|en production|en produccion|in service",
    RETIRING: "retiring sunset deprecated ending phasing abzulosen auslaufend obsolescent obsoleto|phasing out|to be retired|wird abgelost|en fin de vie|to be replaced",
    RETIRED: "retired decommissioned off dead inactive abgeschaltet stillgelegt ausser retire arrete retirado desactivado inactivo|switched off|out of service|ausser betrieb|hors service",
}
_METHODS = {
    "API": "api apis rest restful soap odata graphql grpc http https json-rpc webservice webservices web-service schnittstelle|web service|web services|rest api|soap service|servicio web|service web",
    "webhook": "webhook webhooks callback|web hook|web hooks",
    "event": "event events kafka stream streaming pubsub ereignis ereignisse evenement evenements evento eventos|event stream|pub/sub|event bus",
    "queue": "queue queues mq jms amqp rabbitmq sqs warteschlange nachricht messaging message cola file-dattente|message queue|message broker|file d'attente|ibm mq",
    "EDI": "edi edifact x12 as2 idoc|edi message",
    "file": "file files csv sftp ftp ftps flat-file flatfile xml-file export datei dateien dateitransfer dateiaustausch fichier fichiers archivo archivos fichero ficheros share excel|file transfer|flat file|file share|file drop|csv export",
    "ETL": "etl elt ssis informatica talend pipeline ladestrecke|data pipeline",
    "database link": "dblink db-link odbc jdbc replication datenbanklink|database link|db link|direct database|database access|database view|linked server|direct sql|datenbank link|lien de base de donnees|enlace de base de datos|base de datos",
    "screen scraping": "scraping rpa screenscraping robot|screen scraping|screen scrape|ui automation",
    "e-mail": "email e-mail mail mails emails courriel correo|by mail|per mail",
    "manual": "manual manually hand typed re-keyed rekeyed copy-paste manuell handisch handeingabe manuel saisie|by hand|copy and paste|von hand|a la main|a mano|paper|manual upload",
    "other": "other sonstige autre otro",
}  # fmt: skip
_RISKS = {
    "low": "low niedrig gering faible bajo baja minor 1",
    "medium": "medium moderate mittel moyen moyenne medio media normal 2",
    "high": "high critical severe hoch kritisch eleve elevee critique alto alta critico critica 3",
}
_CONCERNS = {
    "personal": "personal pii gdpr dsgvo rgpd personenbezogen personenbezogene personnel personnelles personales privacy personal-data|personal data|personenbezogene daten|donnees personnelles|donnees a caractere personnel|datos personales",
    "special category": "|special category|special categories|special category data|article 9|art. 9|art 9|besondere kategorien|besondere kategorie|categories particulieres|categorias especiales",
    "health": "health medical phi gesundheit gesundheitsdaten sante salud|health data|donnees de sante|datos de salud",
    "financial": "financial finance payment payments bank finanziell finanzdaten zahlungsdaten financier financiere financieras financiero|financial data|payment data|bank details|donnees financieres|datos financieros",
    "credentials": "credentials credential password passwords secret secrets zugangsdaten passworter identifiants credenciales|access data",
    "regulated": "regulated pci pci-dss hipaa sox cjis ferpa reguliert reglemente regulado regulatory|pci dss",
}
_PROTECTIONS = {
    "encrypted in transit": "tls mtls ssl https sftp ftps as2 encrypted verschlusselt chiffre cifrado encryption|encrypted in transit|encryption in transit|mutual tls|transportverschlusselung",
    "encrypted at rest": "pgp gpg|encrypted at rest|encryption at rest|encrypted file|encrypted files",
    "private network": "vpn intranet|private network|private link|privates netz|reseau prive|red privada|internal network",
    "signed": "signed signature signiert signe firmado hmac",
    "pseudonymised": "pseudonymised pseudonymized pseudonymisiert pseudonymise seudonimizado anonymised anonymized anonymisiert anonymise anonimizado tokenised tokenized",
    "masked": "masked maskiert masque enmascarado redacted",
    "access control": "oauth saml jwt kerberos|access control|access controls|role based|oauth 2|api key|client certificate|service account|zugriffsschutz|controle d'acces|control de acceso",
    "access logged": "|access logged|access log|audit log|audit trail|protokolliert",
}  # fmt: skip

_NONE = frozenset({"none", "no", "nothing", "-", "n/a", "na", "keine", "kein", "nein", "aucun", "aucune", "non", "ninguno", "ninguna", "nada", "without", "ohne", "sans"})  # fmt: skip


def is_nothing(text: str) -> bool:
    """Whether a text says that there is nothing: ``none``, ``keine``."""
    return plain(text).strip(" .") in _NONE


@lru_cache(maxsize=16)
def _words(which: str) -> Mapping[str, str]:
    """The canonical word of each word or phrase of a vocabulary."""
    found: dict[str, str] = {}
    for value, texts in VOCABULARIES[which].items():
        singles, *phrases = texts.split("|")
        for word in (plain(value), *singles.split(), *phrases):
            found.setdefault(word, value)
    return found


VOCABULARIES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {"mode": _MODES, "lifecycle": _LIFE, "method": _METHODS, "risk": _RISKS, "concerns": _CONCERNS, "protections": _PROTECTIONS}
)  # fmt: skip
"""By attribute: the values, and the words for them."""


def read_word(which: str, text: str) -> Read | None:
    """The value of a vocabulary that a text means: exactly, or the first of whose words it has any.

    >>> read_word("method", "SFTP"), read_word("method", "nightly SFTP drop").whole, read_word("mode", "perhaps")
    (Read(value='file', whole=True), False, None)
    """
    words, given = _words(which), plain(text)
    if given in words:
        return Read(words[given])
    inside = _inside(words, given)
    return Read(inside[0], whole=False) if inside else None


def read_words(which: str, text: str) -> Read | None:
    """All values of a vocabulary that a list means; what regulates regulated data stays: ``regulated: PCI DSS``.

    >>> read_words("concerns", "PII, health").value, read_words("concerns", "regulated: PCI DSS").value
    (('personal', 'health'), ('regulated: PCI DSS',))
    """
    if is_nothing(text):
        return Read(())
    words, whole = _words(which), True
    found: list[str] = []
    for part in re.split(r"[;\n|]|,(?!\d)|\s\+\s|\s&\s", text):
        given = plain(part)
        if not given:
            continue
        if which == "concerns" and (named := re.fullmatch(r"\s*regulated\s*[:(]\s*([^;\n|,]+?)\s*\)?\s*", part, re.IGNORECASE)):  # fmt: skip
            found.append(f"regulated: {named[1]}")
        elif given in words:
            value = words[given]
            found.append(f"regulated: {part.strip()}" if value == "regulated" and given != "regulated" else value)
        else:
            inside = _inside(words, given)
            found += inside
            whole = False
    kept = tuple(dict.fromkeys(found))
    return Read(kept, whole) if kept else None


def _inside(words: Mapping[str, str], given: str) -> list[str]:
    """The values of which a text has words, in its order."""
    places = [(at, value) for word, value in words.items() if (at := _word_at(given, word)) >= 0]
    return list(dict.fromkeys(value for _, value in sorted(places, key=lambda one: one[0])))


def concern_kind(concern: str) -> str:
    """The kind of a concern, without what regulates it."""
    return concern.split(":", 1)[0].strip()
