"""What an XPath expression gives, as far as it is known before it runs."""

from attrs import frozen

from fieldwright.schema.model import Field

STRING, NUMBER, BOOLEAN, ELEMENT = "string", "number", "boolean", "element"
ONE, OPTIONAL, MANY = "one", "optional", "many"


@frozen(eq=False)
class X:
    """XPath with what it gives: of which ``kind``, and how many. ``nodes`` gives the elements themselves where the value is read from a field
    that may be nil; ``field`` is the field that an element is of."""

    code: str
    kind: str
    card: str = ONE
    nodes: str = ""
    field: Field | None = None

    @property
    def single(self) -> bool:
        """Whether it is one value at most."""
        return self.card != MANY


def most(*cards: str) -> str:
    """How many a value is that is made of others: missing where one of them is."""
    return MANY if MANY in cards else OPTIONAL if OPTIONAL in cards else ONE
