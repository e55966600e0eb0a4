"""Whether a version takes an instance, and if not, what it refuses where. Checked with jsonschema-rs, and confirmed with jsonschema."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol, cast

from attrs import Factory, define, field, frozen

from fieldwright.diff.witnesses.building import Steps
from fieldwright.diff.witnesses.copying import names_within
from fieldwright.files.errors import FieldwrightError
from fieldwright.schema.json_schema import JsonSchema
from fieldwright.schema.model import Field

MOST_NAMES = 60
"""Names of members that a check is made for at once; more make it slow."""


@frozen
class Refusal:
    """One thing that a version refuses: the place, the keyword, and what it says there.

    ``branches`` are, for a union, what each alternative refuses.
    """

    steps: Steps
    keyword: str
    facts: Mapping[str, Any] = Factory(dict)
    branches: tuple[tuple["Refusal", ...], ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The members that are missing or too many."""
        missing = self.facts.get("property")
        return (missing,) if isinstance(missing, str) else tuple(str(one) for one in self.facts.get("unexpected") or ())

    @property
    def key(self) -> tuple[Steps, str, str]:
        """What tells one refusal from another."""
        return self.steps, self.keyword, str(self.names)


PREPARING = 20
"""What putting a validator together counts as."""
PART = "\0"
"""What stands before a definition where it is checked by itself, in place of a message's name."""


class Checker(Protocol):
    """Checks instances of one version's messages, or of its definitions: their keys with `PART` before them."""

    @property
    def spent(self) -> int:
        """What the checks cost so far; one of a small JSON value is 1."""
        ...

    def expect(self, message: str, names: Iterable[str]) -> None:
        """Say which names of members will be asked about."""
        ...

    def document(self, message: str, instance: Any) -> Any:
        """The payload of an instance: a JSON value is itself. Raises `FieldwrightError` for what the medium cannot hold."""
        ...

    def text(self, document: Any) -> str:
        """A payload as text, the same for the same."""
        ...

    def refusals(self, message: str, document: Any) -> tuple[Refusal, ...]:
        """What is refused of a payload; nothing of one that is valid. Raises `FieldwrightError` where the version cannot be used."""
        ...

    def words(self, message: str, document: Any, meant: Sequence[Refusal]) -> str:
        """What the version says of a payload that it refuses, of the refusals that are meant if it can be; empty where the second library
        does not agree."""
        ...


@define
class _Prepared:
    names: frozenset[str]
    json_schema: dict[str, Any]
    fast: Any


@define
class JsonChecker:
    """Checks JSON values. Of a message's schema only what speaks of an instance's members is put together: that is the same, and quick."""

    schema: JsonSchema
    spent: int = 0
    _kept: dict[str, _Prepared] = field(factory=dict)

    def expect(self, message: str, names: Iterable[str]) -> None:
        """Nothing is gained by it."""

    def document(self, message: str, instance: Any) -> Any:
        """The value itself."""
        del message
        return instance

    def text(self, document: Any) -> str:
        """The value as Python writes it."""
        return repr(document)

    def refusals(self, message: str, document: Any) -> tuple[Refusal, ...]:
        """What is refused of a JSON value."""
        instance = document
        self.spent += 1
        prepared = self._for(message, instance)
        try:
            if prepared.fast.is_valid(instance):
                return ()
            return tuple(refusal for one in prepared.fast.iter_errors(instance) for refusal in _refusals(one))
        except (ValueError, TypeError, RecursionError, OverflowError) as error:
            raise FieldwrightError(f"an example could not be checked: {error}") from None

    def words(self, message: str, document: Any, meant: Sequence[Refusal]) -> str:
        """What the house's validation says; of formats, which jsonschema does not assert, what jsonschema-rs says."""
        from fieldwright.schema.validation import concrete_path, json_validator

        prepared = self._for(message, document)
        said = json_validator(prepared.json_schema)(document)
        form = next((one for one in meant if one.keyword == "format"), None)
        if form is not None and not any(one.keyword == "format" for one in said):
            return _said(concrete_path(form.steps), f"The text is no valid {form.facts.get('format')}.")
        if not said:
            return ""
        places = [concrete_path((*one.steps, *one.names[:1])) for one in meant]
        keywords = {one.keyword for one in meant}
        best = min(
            said,
            key=lambda one: (
                one.keyword not in keywords,
                one.path not in places,
                not one.path.startswith(tuple(places)),
            ),
        )
        return _said(best.path, best.message)

    def part(self, one: Field, names: frozenset[str]) -> dict[str, Any] | None:
        """The schema of a field by itself, for payloads whose members have some names; None where it stands nowhere as one."""
        origin = one.shape.source
        documents = self.schema.resolver.library.documents
        document = next((known for known in documents if known.file == origin.file), None)
        return self.schema.part_of(f"{document.label}#{origin.pointer}", names) if document is not None else None

    def _for(self, message: str, instance: Any) -> _Prepared:
        names = frozenset(names_within(instance))
        known = self._kept.get(message)
        if known is not None:
            if names <= known.names:
                return known
            if len(names | known.names) <= MOST_NAMES:
                names |= known.names
        made = self._kept[message] = self._prepared(message, names)
        return made

    def _prepared(self, message: str, names: frozenset[str]) -> _Prepared:
        from fieldwright.schema.validation import fast_validator

        self.spent += PREPARING
        if message.startswith(PART):
            json_schema = self.schema.part_of(message[1:], names)
            if json_schema is None:
                raise FieldwrightError("what is around the field is several definitions together")
        else:
            json_schema = self.schema.json_schema_of(message, names)
        try:
            fast = fast_validator(json_schema)
        except (ValueError, RecursionError) as error:
            problem = f"jsonschema-rs cannot use the schema of {message.removeprefix(PART)}: {str(error)[:200]}"
            raise FieldwrightError(problem, file=self.schema.file) from None
        return _Prepared(names, json_schema, fast)


def _said(path: str, message: str) -> str:
    return f"{path}: {message}" if path else message


def _refusals(error: Any) -> Iterator[Refusal]:
    facts: dict[str, Any] = error.kind.as_dict()
    context = cast("Sequence[Sequence[Any]]", facts.pop("context", ()))
    branches = tuple(tuple(refusal for one in errors for refusal in _refusals(one)) for errors in context)
    steps, keyword = tuple(error.instance_path), str(error.kind.name)
    if "unexpected" in facts:
        yield from (Refusal(steps, keyword, {"unexpected": [name]}) for name in facts["unexpected"])
    else:
        yield Refusal(steps, keyword, facts, branches)
