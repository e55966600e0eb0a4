"""The services of a WSDL as an interface: its operations, how they are bound, and where they are reached."""

from collections.abc import Mapping, Sequence

from fieldwright.schema.operations import SOAP, About, Body, Interface, Response, Soap
from fieldwright.schema.operations import Operation as Described
from fieldwright.schema.wsdl_definitions import Bound, Definitions, Operation, Transfer


def interface_of(found: Definitions, named: Mapping[Transfer, Sequence[str]], text: str) -> Interface:
    """The interface that the files describe; ``named`` has the messages' names by transfer.

    An operation's ``path`` is its name; its responses have the status ``output``, or ``fault`` and the fault's name.
    """
    operations = tuple(_operation(one, named) for one in found.operations)
    return Interface(SOAP, About(description=text), operations, services=tuple(found.services))


def _operation(one: Operation, named: Mapping[Transfer, Sequence[str]]) -> Described:
    requests = [body for each in one.transfers if each.direction == "input" for body in _bodies(each, named)]
    responses = tuple(
        Response(_status(each), each.description, tuple(_bodies(each, named)), origin=each.origin)
        for each in one.transfers
        if each.direction != "input"
    )
    first = next((each.bound for each in one.transfers), Bound())
    return Described(
        "", one.name, description=one.description, kind="soap", requests=tuple(requests), request_required=bool(requests),
        responses=responses, origin=one.origin, name=one.name,
        soap=Soap(one.port, one.namespace, one.pattern, first.protocols, first.transport, first.style, first.use, first.action),
    )  # fmt: skip


def _bodies(one: Transfer, named: Mapping[Transfer, Sequence[str]]) -> list[Body]:
    return [Body(name, origin=one.origin) for name in named.get(one, ())]


def _status(one: Transfer) -> str:
    if "fault" not in one.direction:
        return one.direction
    return f"{one.direction} {one.fault or one.message}".strip()
