"""What a reader must know before the tables: how to read them, what absent values mean, how to run the map."""

from collections.abc import Iterator, Sequence

from fieldwright.expression.functions import supplied_functions
from fieldwright.mapping.model import BLANKS
from fieldwright.project.model import Project
from fieldwright.report.masks import masks_sentence
from fieldwright.report.model import MapSpec, MaskLine, Passage

_READING = (
    "The mapping has one row for each target field, in the order of the target's schema. Fields that nothing fills are listed too; required ones are marked.",
    "A path names a field from the top of the payload: order.lines[].sku is the field sku of every item of lines in order. [] stands for every item of a list; "
    "a name in the brackets, as in parties[buyer], is one of several fillings of the same list. Names that are no plain words stand in backticks; @ is an XML "
    "attribute, #text an element's own text, * any name.",
    "Expressions are JSONata 2 (jsonata.org). $ is the item that is being repeated over, outside loops the whole source; $$ is always the whole first source; "
    "$name is the item of a loop around that is called so, or what is joined to it; $group is the list of a group's items, $index the place of an item, from 0; "
    '$translate("table", key) looks a value up in the table of that name, $translateBack("table", value) the key of a value; $params holds the values that each installation supplies.',
    "“required in each lines[]” means that every item must have the field; the list itself may be empty or missing.",
)  # fmt: skip

_ABSENT = (
    "Missing (the source has no such field): the target field is left out, unless the rule has a default. If the target requires the field, that is a finding.",
    "Null (the source has the field, with null; in XML xsi:nil): null is written, unless the rule's default is also for null. Null is not missing: "
    "“a” & null gives “anull”, and ?? does not replace it.",
    "Empty (text of no characters): empty text is written, unless the rule's default is also for empty text.",
    "An object is written when a field below it is. A list without items is left out, unless the target requires it: then it is written empty.",
    "The column “Missing, null, empty” says this for each rule.",
)

_EXAMPLES = "Examples are those that the rules themselves hold."


def guide_of(
    project: Project, maps: Sequence[MapSpec], project_file: str = "", masks: Sequence[MaskLine] = ()
) -> tuple[Passage, ...]:
    """The passages in the order of reading. ``masks`` is what became of sample values."""
    return (
        Passage("How to read this", _READING),
        Passage("Missing, null and empty", (*_ABSENT[:-1], *_blanks(project, maps), _ABSENT[-1])),
        Passage("How to run it", _running(maps, project_file or "PROJECT.fieldwright.json", bool(project.parameters))),
        Passage("Where the examples are from", (f"{_EXAMPLES} {masks_sentence(masks)}",)),
    )


_BECOMES = {"leave out": "is left out", "empty": "becomes empty text", "null": "becomes null", "error": "is an error"}


def _blanks(project: Project, maps: Sequence[MapSpec]) -> Iterator[str]:
    """What maps say of blank values where that is not the usual."""
    shown = {one.name for one in maps}
    for one in project.maps:
        said = [
            f"a value that is {'empty text' if kind == 'empty' else kind} {_BECOMES[wanted]}"
            for kind, (usual, *_) in BLANKS.items()
            if (wanted := str(getattr(one.blanks, kind))) != usual and wanted in _BECOMES
        ]
        if said and one.name in shown:
            where = "" if len(maps) == 1 else f"In the map {one.name}: "
            text = f"{where}{', and '.join(said)}, unless the rule says otherwise or its default is for that."
            yield text[:1].upper() + text[1:]


def _running(maps: Sequence[MapSpec], file: str, parameters: bool) -> tuple[str, ...]:
    one = len(maps) == 1
    lines = [
        f"fieldwright run {_quoted(file)} INPUT{'' if one else f' --map {_quoted(each.name)}'} -o OUTPUT   transforms a payload and checks the output"
        for each in maps
    ]
    lines.append(
        f"fieldwright export {_quoted(file)} --to jsonata -o {'map.jsonata' if one else 'FOLDER'}   gives the same rules as one expression that any JSONata 2 engine runs"
    )
    needed = {each.name: None for spec in maps for each in supplied_functions(spec.expression)}
    if needed:
        names = ", ".join(f"${name}" for name in needed)
        lines.append(
            f"That engine must be given the functions {names}: the expression's first lines and the table of functions say what they mean and what they must give."
        )
    if parameters:
        lines.append("The parameters must be bound as $params, an object of their names and values.")
    return tuple(lines)


def _quoted(text: str) -> str:
    plain = all(character.isalnum() or character in "._-/" for character in text)
    return text if plain and text else "'" + text.replace("'", "'\\''") + "'"
