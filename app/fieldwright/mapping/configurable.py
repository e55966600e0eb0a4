"""What of an integration is the same for every customer, and what each customer may set: the settings of a product integration."""

from collections.abc import Mapping
from typing import Any

from attrs import Factory, field, frozen

from fieldwright.files.records import ABSENT, exact

FIXED, PER_CUSTOMER = "fixed", "customer"
"""Who decides: those who build the product, for all, or each customer."""


@frozen
class Option:
    """A value that a customer may choose, under the name that the settings file has. ``words`` is what the customer sees.

    Of a parameter, ``value`` is its value; of a rule, ``value`` is a constant or ``expression`` JSONata that fills the target in the rule's place;
    with neither the target stays empty.
    """

    name: str
    value: Any = field(default=ABSENT, eq=exact)
    expression: str = ""
    words: str = ""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Configurable:
    """Who decides a parameter, a rule, a lookup or a flow: ``scope`` is `FIXED` or `PER_CUSTOMER`; where nothing is said, nobody has decided.

    ``label`` and ``help`` are what the customer sees, ``group`` the heading that it stands under. ``options`` are the only values allowed, if there
    are any; ``default`` is one of their names, or a JSON value where there are none. ``minimum``, ``maximum`` and ``pattern`` limit other values: the least and most
    of a number, of the characters of a text, of the items of a list.
    A rule or flow without options is switched on or off (``default`` true or false). Of a lookup the customer supplies rows: ``options`` are then
    the allowed values of the rows, and ``default`` is not used: the lookup's own rows are.
    """

    scope: str = PER_CUSTOMER
    label: str = ""
    help: str = ""
    group: str = ""
    required: bool = False
    default: Any = field(default=ABSENT, eq=exact)
    options: tuple[Option, ...] = ()
    minimum: Any = field(default=ABSENT, eq=exact)
    maximum: Any = field(default=ABSENT, eq=exact)
    pattern: str = ""
    extra: Mapping[str, Any] = Factory(dict)
