"""A map as one JSONata expression in a file, behind a comment that says what it is."""

from collections.abc import Iterator

from fieldwright.expression.functions import supplied_functions
from fieldwright.expression.lookups import STATED_ROWS, SUPPLIED
from fieldwright.project.worked import vectors_of
from fieldwright.report.functions import written
from fieldwright.report.model import MapSpec, Spec
from fieldwright.report.visible import visible


def _supplied(expression: str) -> Iterator[str]:
    """What whoever runs the expression must supply: each function with its meaning and what it must give."""
    needed = supplied_functions(expression)
    if needed:
        yield "The runtime must supply these functions, with exactly this meaning:"
    for each in needed:
        behind = f" It follows {each.library}." if each.library else ""
        yield f"{each.usage}: {each.description}{behind} {each.blanks}"
        yield from written(vectors_of(each))


def jsonata_of(spec: Spec, one: MapSpec) -> bytes:
    """The expression with its header; any JSONata 2 engine runs it on the source's payload as a value."""
    facts = [
        f"{spec.cover.project}: {one.name}" + (f", version {spec.cover.version}" if spec.cover.version else ""),
        *(f"From {text}" for text in one.sources),
        f"To {one.target}",
        "Input: the source's payload as a value. JSON is itself; of XML, attributes are @name, an element's own text beside them is #text,",
        "repeating elements are always arrays. Output: the target's payload as a value, by the same rules.",
    ]
    if spec.parameters:
        facts.append(f"Bind $params to an object with: {', '.join(each.name for each in spec.parameters)}.")
    counted = "$recordNumber" in one.expression
    if counted:
        facts.append("Bind $recordNumber to the record's number in its run, 1 for the first.")
    facts += _supplied(one.expression)
    if one.supplied:
        facts.append(
            f"Bind ${SUPPLIED} to the object in the file of tables beside this one: the rows of {', '.join(one.supplied)}, "
            f"of which there are more than {STATED_ROWS:,}."
        )
    facts.append(f"Made by {spec.cover.generated_by}. Change the project, not this file.")
    lines = [" ".join(visible(fact).split()).replace("*/", "* /") for fact in facts]
    header = "/*\n" + "".join(f" * {line}\n" for line in lines) + " */\n"
    return (header + one.expression.strip() + "\n").encode("utf-8")
