"""AsyncAPI 2 and 3: the messages of its channels and operations, their headers and keys, and its components."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, cast

from attrs import evolve

from fieldwright.files.errors import UnreadableError
from fieldwright.schema.asyncapi_parts import channel_parameters, security_of, servers_of
from fieldwright.schema.avro import converted
from fieldwright.schema.dialects import ASYNCAPI
from fieldwright.schema.documents import Document, Library, Node, Placed
from fieldwright.schema.formats import Source
from fieldwright.schema.json_schema import Entry, JsonSchema
from fieldwright.schema.keywords import NOTES
from fieldwright.schema.model import Message, Note
from fieldwright.schema.openapi_interface import (
    about_of,
    documentation_of,
    places_of,
    schemes_of,
    stability_of,
    sunset_of,
    tags_of,
)
from fieldwright.schema.openapi_parts import Parts
from fieldwright.schema.operations import CHANNELS, Body, Interface, Operation, Parameter, Response
from fieldwright.schema.overlay import Finish, finishing
from fieldwright.schema.paths import quoted
from fieldwright.schema.references import Resolver
from fieldwright.schema.translated import Place, translated

_JSON_LIKE = ("asyncapi", "schema+json", "schema+yaml", "openapi", "schema;", "application/json")
"""What the names of schema formats contain that are read as JSON Schema."""

_IN_BINDINGS = ("key", "query", "headers")
"""Members of protocol bindings that are schemas."""

_ACTIONS_2 = ("publish", "subscribe")


def read_asyncapi(source: Source) -> JsonSchema:
    """An AsyncAPI document. Raises `UnreadableError` for version 1, which had no channels."""
    document = source.document
    version = str(source.members["asyncapi"]).strip()
    if version.startswith(("0", "1")):
        raise UnreadableError(
            f"this is AsyncAPI {version}, which is not read", mend="convert it to AsyncAPI 2 or 3", file=source.file
        )
    return _Reader(document, version, source.root).schema()


class _Reader:
    def __init__(self, document: Document, version: str, root: Path | None) -> None:
        self._version = version
        self._library = Library(document, root)
        self._resolver = Resolver(self._library)
        self._parts = Parts(self._resolver, two=False)
        self._root = Node(document, "", document.value)
        self._entries: dict[str, Entry] = {}
        self._keys: dict[str, str] = {}
        self._composed: dict[str, Node] = {}
        self._operations: list[Operation] = []
        self._seen: set[str] = set()

    def schema(self) -> JsonSchema:
        number = ".".join(self._version.split(".")[:2])
        notes: list[Note] = []
        if not number.startswith(("2.", "3.")):
            text = f"AsyncAPI {self._version} is read as version 3."
            notes.append(Note("S12", text, self._root.document.origin("/asyncapi")))
        if number.startswith("2."):
            self._channels_2()
        else:
            self._operations_3()
            self._channels_3()
        self._components()
        info = self._root.value.get("info")
        title = info.get("title") if isinstance(info, dict) else None
        name = title.strip() if isinstance(title, str) and title.strip() else self._root.document.file.stem
        format_ = f"AsyncAPI {number}"
        return JsonSchema(
            self._library, evolve(ASYNCAPI, name=format_), self._entries.values(), name=name, format_=format_,
            resolver=self._resolver, notes=notes, interface=self._interface,
        )  # fmt: skip

    def _interface(self) -> Interface:
        return Interface(
            CHANNELS, about_of(self._root), tuple(self._operations), servers_of(self._parts, self._root, Node(self._root.document, "", {})),
            schemes=schemes_of(self._parts, self._root), tags=tags_of(self._parts, self._root),
            places=places_of(self._root),
        )  # fmt: skip

    # --- version 2: channels have the operations ---------------------------------------------------------------------

    def _channels_2(self) -> None:
        for address, channel in self._parts.members(self._root, "channels"):
            for action in _ACTIONS_2:
                operation = self._parts.member(channel, action)
                if operation is None:
                    continue
                messages = list(self._messages_2(operation))
                self._operation(action, address, operation, channel, messages, [])

    def _messages_2(self, operation: Node) -> Iterator[tuple[str, Node]]:
        if not isinstance(operation.value.get("message"), dict):
            return
        held = operation.child("message")
        several = held.value.get("oneOf")
        for index in range(len(cast("list[Any]", several))) if isinstance(several, list) else ("",):
            one = held.child("oneOf", str(index)) if index != "" else held
            found = self._parts.followed(one)
            if found is not None:
                yield _message_name(one, found), found

    # --- version 3: operations refer to channels ---------------------------------------------------------------------

    def _operations_3(self) -> None:
        for id_, operation in self._parts.members(self._root, "operations"):
            channel = self._parts.member(operation, "channel")
            if channel is None:
                continue
            reply = self._parts.member(operation, "reply")
            answers: list[tuple[str, Node]] = []
            if reply is not None:
                answers = self._messages_3(reply, self._parts.member(reply, "channel"))
            action = str(operation.value.get("action") or "send")
            messages = self._messages_3(operation, channel)
            self._operation(action, _address(channel), operation, channel, messages, answers, id_)

    def _messages_3(self, owner: Node, channel: Node | None) -> list[tuple[str, Node]]:
        """The messages that an operation or reply names, else all of its channel."""
        given = owner.value.get("messages")
        if not isinstance(given, list):
            return list(self._parts.members(channel, "messages"))
        found: list[tuple[str, Node]] = []
        held = owner.child("messages")
        for index in range(len(cast("list[Any]", given))):
            one = held.child(str(index))
            message = self._parts.followed(one)
            if message is not None:
                found.append((_message_name(one, message), message))
        return found

    def _channels_3(self) -> None:
        """Messages of channels that no operation uses."""
        for _, channel in self._parts.members(self._root, "channels"):
            for name, message in self._parts.members(channel, "messages"):
                if message.key not in self._seen:
                    self._message(f"{_address(channel)} {name}", message)

    # --- both --------------------------------------------------------------------------------------------------------

    def _operation(
        self, action: str, address: str, operation: Node, channel: Node, messages: list[tuple[str, Node]],
        answers: list[tuple[str, Node]], id_: str = "",
    ) -> None:  # fmt: skip
        base = f"{action} {address}"
        requests = [self._message(f"{base} {name}".rstrip(), message) for name, message in messages]
        replies = [self._message(f"{base} reply {name}".rstrip(), message) for name, message in answers]
        text = _text(operation, "summary", "description")
        named = channel_parameters(self._parts, channel)
        parameters: tuple[Parameter, ...] = ()
        message = ""
        if named:
            message = self._add(
                f"{base} parameters", "parameters", _text(channel, "description"), channel,
                lambda: self._parts.of_fields(channel, "/parameters", named),
            )  # fmt: skip
            parameters = tuple(
                Parameter(name, "channel", True, quoted(name), _text(one, "description"), origin=one.origin)
                for name, one in named.items()
            )
        self._bindings(base, operation)
        self._bindings(base, channel)
        tags = operation.value.get("tags")
        self._operations.append(
            Operation(
                action, address, id=_text(operation, "operationId") or id_, summary=text, kind="channel",
                description=_text(operation, "description") or _text(channel, "description"),
                tags=tuple(str(one.get("name")) for one in cast("list[Any]", tags) if isinstance(one, dict)) if isinstance(tags, list) else (),
                parameters=parameters, parameters_message=message, requests=tuple(requests),
                responses=(Response("reply", bodies=tuple(replies), origin=operation.origin),) if replies else (),
                security=security_of(self._parts, self._root, operation),
                servers=servers_of(self._parts, self._root, channel), origin=operation.origin, name=base,
                own_security=isinstance(operation.value.get("security"), list), own_servers=bool(channel.value.get("servers")),
                deprecated=operation.value.get("x-deprecated", operation.value.get("deprecated")) is True,
                documentation=documentation_of(operation.value), sunset=sunset_of(operation.value), stability=stability_of(operation.value),
            )
        )  # fmt: skip

    def _message(self, name: str, message: Node) -> Body:
        """Adds a message's payload, headers and key under names that begin with ``name``."""
        self._seen.add(message.key)
        text = _text(message, "summary", "title", "description")
        media = _text(message, "contentType") or _text(self._root, "defaultContentType")
        payload = self._with_traits(message, "payload")
        added = ""
        if payload is not None:
            added = self._add(name, "message", text, message, payload, self._finish(message, "payload", media))
        headers = self._with_traits(message, "headers")
        sent = ""
        if headers is not None:
            sent = self._add(f"{name} headers", "headers", text, message, headers, self._finish(message, "headers", ""))
        self._bindings(name, message)
        return Body(added, media, sent, origin=message.origin)

    def _finish(self, message: Node, part: str, media: str) -> Finish:
        notes: list[str] = []
        correlation = self._parts.member(message, "correlationId") if part == "payload" else None
        if correlation is not None:
            notes.append(f"Messages that belong together have the same value at {_text(correlation, 'location')}.")
        if media and "json" not in media:
            notes.append(f"Sent as {media[:80]}.")
        given = message.value.get("examples")
        listed = cast("list[Any]", given) if isinstance(given, list) else []
        values = [one[part] for one in listed if isinstance(one, dict) and part in one]
        return finishing(lambda: values, tuple(Note("S12", text, message.origin) for text in notes))

    def _with_traits(self, message: Node, part: str) -> Node | None:
        """The schema of a message's part, with those that its traits add."""
        owners = [message]
        traits = message.value.get("traits")
        for index in range(len(cast("list[Any]", traits))) if isinstance(traits, list) else ():
            trait = self._parts.followed(message.child("traits", str(index)))
            if trait is not None:
                owners.append(trait)
        found = [self._schema(owner, part) for owner in owners if isinstance(owner.value.get(part), (dict, bool))]
        if len(found) < 2:
            return found[0] if found else None
        key = f"{message.key}/{part}"
        if key not in self._composed:
            value = {"allOf": [Placed(one) if isinstance(one.value, dict) else one.value for one in found]}
            self._composed[key] = Node(message.document, f"{message.pointer}/{part}|traits", value)
        return self._composed[key]

    def _schema(self, owner: Node, part: str) -> Node:
        """The schema of a part, out of the wrapping that names its format; one of another format says so."""
        held = owner.child(part)
        format_ = _text(owner, "schemaFormat") if part == "payload" else ""
        followed = self._parts.followed(held) or held
        if isinstance(followed.value, dict) and "schema" in followed.value and "schemaFormat" in followed.value:
            format_ = _text(followed, "schemaFormat")
            held = followed.child("schema")
        if not format_ or any(mark in format_ for mark in _JSON_LIKE):
            return held
        avro = self._of_avro(self._parts.followed(held) or held) if "avro" in format_ else None
        if avro is not None:
            return avro
        text = f"The schema is written in {format_[:80]}, which is not shown here; any value is taken."
        return Node(held.document, held.pointer, {NOTES: [text]})

    def _of_avro(self, held: Node) -> Node | None:
        """An Avro schema as a JSON Schema whose places are those of the Avro schema; None for what is none."""
        found = converted(held.value)
        if found is None:
            return None
        if held.key not in self._composed:
            document = held.document
            for at, text in found.wrong:
                self._library.notes.append(Note("S13", text, document.origin(held.pointer + at), "warning"))

            def place_of(pointer: str) -> Place:
                place = held.pointer + found.origin(pointer)
                return document.line_of(place), place

            made = translated(document.file, found.schema, place_of, label=f"{document.label}#{held.pointer}", digest=document.digest)  # fmt: skip
            self._composed[held.key] = Node(made, "", made.value)
        return self._composed[held.key]

    def _bindings(self, name: str, owner: Node) -> None:
        """Schemas in the protocols' bindings, such as the key of a Kafka message."""
        for protocol, binding in self._parts.members(owner, "bindings"):
            for part in _IN_BINDINGS:
                if isinstance(binding.value.get(part), dict):
                    self._add(f"{name} {protocol} {part}", "headers", "", binding, binding.child(part))

    def _components(self) -> None:
        components = self._parts.member(self._root, "components")
        for name, message in self._parts.members(components, "messages"):
            if message.key not in self._seen:
                self._message(name, message)
        held = components.child("schemas") if components and isinstance(components.value.get("schemas"), dict) else None
        for name in cast("dict[str, Any]", held.value) if held is not None else ():
            if held is not None and isinstance(held.value[name], (dict, bool)):
                node = self._schema(held, name)
                self._add(name, "component", _text(held.child(name), "description", "title"), node, node)

    def _add(self, name: str, kind: str, text: str, at: Node, source: Node | Callable[[], Node],
             finish: Finish | None = None) -> str:  # fmt: skip
        """Adds a message, once for each place; gives its name."""
        place = f"{kind} {at.key}"
        unique, number = name, 2
        while unique in self._entries and self._keys[unique] != place:
            unique, number = f"{name} ({number})", number + 1
        if unique not in self._entries:
            self._keys[unique] = place
            made = source if isinstance(source, Node) else self._lazily(unique, source)
            self._entries[unique] = Entry(Message(unique, kind, text, at.origin), made, finish)
        return unique

    def _lazily(self, name: str, source: Callable[[], Node]) -> Callable[[], Node]:
        def made() -> Node:
            if name not in self._composed:
                self._composed[name] = source()
            return self._composed[name]

        return made


def _address(channel: Node) -> str:
    given = channel.value.get("address")
    return given if isinstance(given, str) and given else channel.pointer.rpartition("/")[2].replace("~1", "/")


def _message_name(written: Node, message: Node) -> str:
    """A message's name: its key in the channel or the components where it is referred to, else what it says."""
    reference = written.value.get("$ref") if isinstance(written.value, dict) else None
    if isinstance(reference, str):
        return reference.rstrip("/").rpartition("/")[2].replace("~1", "/").replace("%20", " ")
    return _text(message, "name", "messageId", "title")


def _text(node: Node, *keys: str) -> str:
    found: Iterable[Any] = (node.value.get(key) for key in keys) if isinstance(node.value, dict) else ()
    return next((one.strip() for one in found if isinstance(one, str) and one.strip()), "")
