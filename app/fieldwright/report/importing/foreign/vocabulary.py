"""The words of headers, in English, German, French and Spanish, and what they say about a column.

Words are compared without accents and in small letters. A table's row is a meaning and the words that carry it.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

SIDES: Mapping[str, str] = MappingProxyType(
    {
        "source": "source sources src from input sender incoming legacy origin upstream quelle quell quellen von herkunft ausgangs absender eingang eingangs "
        "origine provenance depart emetteur entree origen fuente desde entrada emisor",
        "target": "target targets tgt to output receiver outgoing destination dest downstream ziel nach empfanger ausgang ziels cible vers sortie arrivee "
        "recepteur destinataire destino hacia objetivo salida receptor",
    }
)
"""Which side of the map a header speaks of."""

KINDS: Mapping[str, str] = MappingProxyType(
    {
        "field": "field fields fieldname column col columnname attribute attributes element elements name names path xpath jsonpath tag property node item variable "
        "feld felder feldname feldbezeichnung spalte spaltenname attribut elementname pfad champ champs colonne balise chemin nom zone rubrique campo campos columna elemento ruta "
        "nombre atributo propiedad etiqueta",
        "parent": "table tablename entity object resource segment record structure view class parent section block loop group tabelle tabellenname entitat objekt struktur satzart satz knoten "
        "gruppe entite objet ressource groupe noeud enregistrement tabla entidad objeto segmento estructura grupo registro nodo",
        "system": "system systems application app database db schema anwendung systeme logiciel sistema aplicacion",
        "type": "type datatype format length len size typ datentyp lange feldlange longueur taille tipo tamano longitud formato precision scale decimals dezimalstellen "
        "typedonnee stellen",
        "required": "mandatory required req mand optional optionality nullable cardinality occurs occurrence occurrences mo moc pflicht pflichtfeld pflichtangabe muss obligatoire requis "
        "obligatorio obligatoria requerido kardinalitat cardinalite cardinalidad obligation usage min max multiplicity",
        "level": "level lvl ebene stufe niveau nivel depth hierarchy tiefe profondeur hierarchie jerarquia profundidad",
        "rule": "rule rules logic transformation transformations transform transformed mapping conversion convert derivation formula expression calculation algorithm manipulation regel regeln logik "
        "umsetzung umsetzungsregel mappingregel transformationsregel abbildungsregel zuordnungsregel verarbeitung umrechnung abbildung zuordnung formel ableitung regle regles logique formule calcul traitement "
        "regla reglas logica transformacion conversion calculo mapeo correspondance how treatment",
        "constant": "constant constants hard coded fixed hardcoded hardcode literal konstante festwert fixwert konstanter constante fixe fijo fija",
        "default": "default defaults fallback standardwert vorgabewert vorgabe vorbelegung defaultwert defaut predeterminado defecto",
        "condition": "condition conditions precondition when filter criteria bedingung bedingungen wenn kriterium condicion condiciones critere criterio filtro filtre",
        "lookup": "lookup lookups crosswalk xref codelist valuemap translation codeliste umschlusselung schlusseltabelle werteliste transcodage transcodification equivalencias",
        "note": "note notes comment comments remark remarks bemerkung bemerkungen kommentar kommentare hinweis hinweise anmerkung anmerkungen commentaire commentaires remarque remarques "
        "observation observations observacion observaciones comentario comentarios nota notas explanation additional info information details zusatzinfo rationale",
        "question": "question questions issue issues query queries clarification clarify frage fragen ruckfrage klarung klarungsbedarf offene pregunta preguntas duda dudas questionnement "
        "unresolved",
        "answer": "answer answers antwort antworten reponse reponses respuesta respuestas resolution response",
        "owner": "owner who wer qui quien responsible assigned assignee verantwortlich verantwortlicher zustandig bearbeiter responsable proprietaire contact sme ansprechpartner propietario encargado pilote",
        "status": "status state stand zustand statut etat estado progress fortschritt",
        "meaning": "description descriptions definition meaning label beschreibung bedeutung bezeichnung libelle descripcion significado explication",
        "example": "example examples sample samples beispiel beispiele beispielwert exemple exemples ejemplo ejemplos muestra",
        "ignore": "no nr id seq sequence row lfd pos position number num nummer line zeile ligne linea numero date datum fecha version author autor auteur changed jira ticket release "
        "sprint priority prio priorite prioridad reviewed reviewer review anderung",
        "value": "value values code codes key keys wert werte schlussel valeur valeurs cle valor valores clave codigo codigos",
        "open": "open offen offener offenes ouvert ouverts abierto abiertos abierta",
        "point": "point points punkt punkte punto puntos",
    }
)
"""What a header says that a column holds."""

_FILLING = (
    "the of a an and or in on for by is if at as de la le les el los las du des d l der die das fur zu und oder im data donnees datos daten "
    "business technical full fully qualified s y et en par por up our their"
)
FILLERS = frozenset(_FILLING.split())
"""Words of headers that say nothing of a column by themselves."""

_PREFIXES = ("quellen", "quell", "ziel", "source", "target", "src", "tgt", "ausgangs", "eingangs")
_WORD = re.compile(r"[^\W_]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def plain(text: str) -> str:
    """A text without accents, in small letters.

    >>> plain("Zugehörigkeit ÉTAT")
    'zugehorigkeit etat'
    """
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.replace("ß", "ss"))
    return "".join(one for one in parts if not unicodedata.combining(one)).lower()


@lru_cache(maxsize=4_000)
def header_words(title: str) -> tuple[str, ...]:
    """The words of a header; what German and programmers write as one is taken apart: ``Quellfeld``, ``SourceField``.

    >>> header_words("Quell-Tabelle / SrcColumn")
    ('quell', 'tabelle', 'src', 'column')
    """
    found: list[str] = []
    for word in _WORD.findall(_HUMP.sub(" ", title[:300])):
        known = plain(word)
        if known not in _SIDE_OF and known not in _KIND_OF:
            prefix = next((one for one in _PREFIXES if known.startswith(one) and len(known) > len(one) + 1), "")
            if prefix:
                found += (prefix, known[len(prefix) :])
                continue
        found.append(known)
    return tuple(found)


def side_of(words: tuple[str, ...]) -> str:
    """The side that words speak of: ``source``, ``target``, or empty where they name none or both."""
    sides = {_SIDE_OF[one] for one in words if one in _SIDE_OF}
    return sides.pop() if len(sides) == 1 else ""


def kinds_of(words: tuple[str, ...]) -> tuple[str, ...]:
    """What words say that a column holds, each once, in their order."""
    return tuple(dict.fromkeys(_KIND_OF[one] for one in words if one in _KIND_OF))


def unknown_in(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words that none of the tables has."""
    return tuple(one for one in words if one not in _SIDE_OF and one not in _KIND_OF and one not in FILLERS)


def _by_word(table: Mapping[str, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for meaning, words in table.items():
        for word in words.split():
            found.setdefault(word, meaning)
    return found


_SIDE_OF = _by_word(SIDES)
_KIND_OF = _by_word(KINDS)
