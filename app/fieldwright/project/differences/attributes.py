"""The differences of two records of one class, attribute by attribute, as parts of a thing's sentences."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, cast

from attrs import frozen

from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Example, LookupRow, Map, Question, Rule
from fieldwright.project.differences.model import ADDED, CHANGED, MOVED, REMOVED, RENAMED
from fieldwright.project.differences.wording import NOUNS, said, shown, word_of
from fieldwright.project.merging.aligning import aligned, groups_of, renames
from fieldwright.project.merging.ordering import merged_order
from fieldwright.project.merging.shapes import (
    ANY,
    IDENTITIES,
    NAMED,
    OPEN,
    TABLE,
    Form,
    forms_of,
    name_of,
    same,
)
from fieldwright.project.model import SchemaRef

Record = Mapping[str, Any]


@frozen
class Part:
    """A difference inside of a thing: what of it, how, and the rest of the sentence behind the thing's name."""

    part: str
    change: str
    text: str
    before: Any = ABSENT
    after: Any = ABSENT

    def inside(self, part: str, label: str) -> "Part":
        """The same as a part of a part: ``environment production: address changed ..``."""
        text = f"{label}: {self.text}" if self.text else label
        return Part(f"{part}.{self.part}" if self.part else part, self.change, text, self.before, self.after)


def parts_of(cls: type[Any], old: Record, new: Record) -> Iterator[Part]:
    """What differs between two records, in the order of the class's attributes; what is unknown comes last."""
    told: set[str] = set()
    if cls in _TOGETHER:
        found, told = _TOGETHER[cls](old, new)
        yield from found
    forms = forms_of(cls)
    for key in (*forms, *sorted((old.keys() | new.keys()) - forms.keys())):
        before, after = old.get(key, ABSENT), new.get(key, ABSENT)
        if key not in told and not same(before, after):
            yield from _of_form(cls, key, forms.get(key, ANY), before, after)


def _of_form(cls: type[Any] | None, key: str, form: Form, before: Any, after: Any) -> Iterator[Part]:
    word = word_of(cls, key)
    if form.name in (OPEN, TABLE, NAMED) and _mappings(before, after):
        for name in {**_held(before, {}), **_held(after, {})}:
            was, is_ = _held(before, {}).get(name, ABSENT), _held(after, {}).get(name, ABSENT)
            if not same(was, is_):
                yield _value(None, f"{key}.{name}", f"{word} {name}", was, is_)
        return
    match form.name:
        case "record":
            for one in parts_of(form.item, _held(before, {}), _held(after, {})):
                yield one.inside(key, word)
        case "optional record" if before is not ABSENT and after is not ABSENT:
            for one in parts_of(form.item, before, after):
                yield one.inside(key, word)
        case "optional record":
            yield _optional(form.item, key, word, before, after)
        case "members":
            yield from members(form.item, _held(before, []), _held(after, []))
        case "sequence":
            yield from _sequence(form.item, _held(before, []), _held(after, []))
        case "set":
            yield from _set(key, word, _held(before, form.empty), _held(after, form.empty))
        case _:
            yield _value(cls, key, word, before, after)


def _mappings(*values: Any) -> bool:
    return all(one is ABSENT or isinstance(one, dict) for one in values)


def _held(value: Any, empty: Any) -> Any:
    return empty if value is ABSENT else value


def _value(cls: type[Any] | None, part: str, word: str, before: Any, after: Any) -> Part:
    was, is_ = shown(cls, part, before), shown(cls, part, after)
    if before is ABSENT:
        return Part(part, ADDED, f"{word} {is_} added", before, after)
    if after is ABSENT:
        return Part(part, REMOVED, f"{word} {was} removed", before, after)
    return Part(part, CHANGED, f"{word} changed from {was} to {is_}", before, after)


def _optional(cls: type[Any], key: str, word: str, before: Any, after: Any) -> Part:
    if cls is Question:
        text = said((after if before is ABSENT else before).get("text", ""))
        return Part(
            key,
            ADDED if before is ABSENT else REMOVED,
            f"question {text} {'asked' if before is ABSENT else 'removed'}",
            before,
            after,
        )
    said_ = ", ".join(
        f"{word_of(cls, k)} {shown(cls, k, v)}" for k, v in (after if before is ABSENT else before).items()
    )
    ending = "added" if before is ABSENT else "removed"
    return Part(
        key, ADDED if before is ABSENT else REMOVED, f"{word} {ending}{': ' if said_ else ''}{said_}", before, after
    )


def members(cls: type[Any], old: Sequence[Record], new: Sequence[Record]) -> Iterator[Part]:
    """What differs between two lists of members with names, as parts of what they belong to."""
    noun = NOUNS.get(cls, "entry")
    for name, was, is_ in paired(cls, old, new):
        label = f"{noun} {name}"
        if was is None or is_ is None:
            held = is_ if was is None else was
            ending = ADDED if was is None else REMOVED
            value = f": {said(held.get('value'))}" if held is not None and cls is LookupRow else ""
            yield Part(label, ending, f"{label} {ending}{value}", was or ABSENT, is_ or ABSENT)
        elif (
            cls is LookupRow and same(was.get("note"), is_.get("note")) and not same(was.get("value"), is_.get("value"))
        ):
            text = f"{label} changed from {said(was.get('value'))} to {said(is_.get('value'))}"
            yield Part(label, CHANGED, text, was.get("value"), is_.get("value"))
        elif name_of(cls, was) != name:
            yield Part(label, RENAMED, f"{noun} {name_of(cls, was)} is now called {name}", name_of(cls, was), name)
            yield from (one.inside(label, label) for one in _but_name(cls, was, is_))
        else:
            yield from (one.inside(label, label) for one in parts_of(cls, was, is_))
    if reordered(cls, old, new):
        yield Part(f"{noun}s", MOVED, f"order of the {noun}s changed")


def _but_name(cls: type[Any], was: Record, is_: Record) -> Iterator[Part]:
    for one in parts_of(cls, was, is_):
        if one.part not in IDENTITIES[cls]:
            yield one


def paired(
    cls: type[Any], old: Sequence[Record], new: Sequence[Record]
) -> Iterator[tuple[str, Record | None, Record | None]]:
    """The members of two lists by the name that they have now, in the order of the later list; what is gone stands where it was."""
    before, after = groups_of(cls, old), groups_of(cls, new)
    called = renames(cls, before, after)
    names_now = {called.get(name, name): name for name in before}
    order = merged_order(list(names_now), list(names_now), list(after), {*names_now, *after})
    for name in order:
        was, is_ = before.get(names_now.get(name, ""), ()), after.get(name, ())
        for at in range(max(len(was), len(is_))):
            yield name, was[at] if at < len(was) else None, is_[at] if at < len(is_) else None


def reordered(cls: type[Any], old: Sequence[Record], new: Sequence[Record]) -> bool:
    """Whether the members that both lists have stand in another order."""
    before, after = groups_of(cls, old), groups_of(cls, new)
    return [name for name in before if name in after] != [name for name in after if name in before]


def _sequence(cls: type[Any], old: Sequence[Record], new: Sequence[Record]) -> Iterator[Part]:
    noun = NOUNS.get(cls, "entry")
    known = aligned(cls, old, new)
    for at, one in enumerate(old):
        if at not in known.values():
            yield Part(f"{noun} {at + 1}", REMOVED, f"{noun} {_brief(cls, at, one)} removed", _told(one))
    for at, one in enumerate(new):
        if at not in known:
            yield Part(f"{noun} {at + 1}", ADDED, f"{noun} {_brief(cls, at, one)} added", ABSENT, _told(one))
        elif cls is Example and any(each.get("sample") for each in (old[known[at]], one)):
            if not same(old[known[at]], one):  # what was taken from a payload is not told
                yield Part(f"{noun} {at + 1}", CHANGED, f"{noun} {at + 1} changed")
        elif not same(old[known[at]], one):
            yield from (
                each.inside(f"{noun} {at + 1}", f"{noun} {at + 1}") for each in parts_of(cls, old[known[at]], one)
            )
    came_from = [known[at] for at in sorted(known)]
    if came_from != sorted(came_from):
        yield Part(f"{noun}s", MOVED, f"order of the {noun}s changed")


def _told(one: Record) -> Record:
    """An unnamed member without the values that were taken from a payload."""
    return {key: value for key, value in one.items() if not (one.get("sample") and key in ("input", "output"))}


def _brief(cls: type[Any], at: int, one: Record) -> str:
    """How an unnamed member is pointed at: what it says, or else its number."""
    if cls.__name__ == "Step":
        rest = " ".join(str(one[key]) for key in ("kind", "text", "system", "operation", "map") if one.get(key))
        return f"{at + 1} ({rest})" if rest else str(at + 1)
    text = one.get("text")
    if isinstance(text, str) and text:
        return said(text)
    return f"{at + 1}"


def _set(key: str, word: str, old: Sequence[str], new: Sequence[str]) -> Iterator[Part]:
    gone, more = [one for one in old if one not in new], [one for one in new if one not in old]
    if gone and more:
        yield Part(key, CHANGED, f"{word}: {said(more)} added, {said(gone)} removed", list(old), list(new))
    elif gone or more:
        text = f"{word}: {said(more or gone)} {ADDED if more else REMOVED}"
        yield Part(key, ADDED if more else REMOVED, text, list(old), list(new))
    else:
        yield Part(key, MOVED, f"{word}: order changed", list(old), list(new))


# --- attributes that only mean something together ------------------------------------------------------------------------


_FILLINGS = ("value", "constant", "each", "decision")


def filling(record: Record) -> str:
    """What a rule does, in a few words: ``copies `order.id```, ``the constant 5``, ``not mapped: no such thing``."""
    if record.get("decision"):
        reason = record.get("reason")
        return f"{record['decision']}{': ' + said(reason) if reason else ''}"
    if record.get("each"):
        return f"repeats over {shown(Rule, 'each', record['each'])}"
    if "constant" in record:
        return f"the constant {said(record['constant'])}"
    text = record.get("value", "")
    if not text:
        return "nothing"
    plain = all(one.isalnum() or one in "._$@`[] " for one in text)
    return f"{'copies' if plain else 'the expression'} {shown(Rule, 'value', text)}"


def _rule(old: Record, new: Record) -> tuple[list[Part], set[str]]:
    found: list[Part] = []
    told = {"words_for", "status", "approved_for", "approved_by", "approved_on"}
    kinds = [next((key for key in _FILLINGS if key in one), "") for one in (old, new)]
    if kinds[0] != kinds[1]:
        now, was = filling(new), filling(old)
        found.append(Part("filling", CHANGED, f"now {now}, was {was}", was, now))
        told |= {*_FILLINGS, "reason"}
    found += _approval(old, new)
    if same(old.get("words"), new.get("words")) and old.get("words_for") != new.get("words_for"):
        found.append(Part("words", CHANGED, "explanation in own words looked at again"))
    return found, told


def _approval(old: Record, new: Record) -> Iterator[Part]:
    was, is_ = old.get("status", "draft"), new.get("status", "draft")
    by = "".join(f" {word} {new[key]}" for word, key in (("by", "approved_by"), ("on", "approved_on")) if new.get(key))
    if is_ == "approved" and was != "approved":
        yield Part("status", CHANGED, f"approved{by}", was, is_)
    elif was == "approved" and is_ != "approved":
        yield Part("status", CHANGED, f"approval withdrawn, now {is_}", was, is_)
    elif was != is_:
        yield Part("status", CHANGED, f"status changed from {was} to {is_}", was, is_)
    elif any(old.get(key) != new.get(key) for key in ("approved_for", "approved_by", "approved_on")):
        text = f"approved again{by}" if is_ == "approved" else "record of an approval changed"
        yield Part("status", CHANGED, text, was, is_)


def _schema(old: Record, new: Record) -> tuple[list[Part], set[str]]:
    found: list[Part] = []
    told = {"file", "digest", "fields"}
    if old.get("file") != new.get("file"):
        found.append(
            Part(
                "file",
                CHANGED,
                f"file {said(new.get('file', ''))} in place of {said(old.get('file', ''))}",
                old.get("file"),
                new.get("file"),
            )
        )
    elif old.get("digest") != new.get("digest"):
        found.append(Part("digest", CHANGED, "file changed (digest)", old.get("digest"), new.get("digest")))
    before, after = (_facts(one.get("fields", {})) for one in (old, new))
    changed = sum(1 for key, value in after.items() if key in before and not same(before[key], value))
    counts = (
        ("added", len(after.keys() - before.keys())),
        ("removed", len(before.keys() - after.keys())),
        ("changed", changed),
    )
    if any(count for _, count in counts):
        text = ", ".join(f"{count:,} {word}" for word, count in counts if count)
        found.append(Part("fields", CHANGED, f"remembered fields: {text}"))
    elif not same(old.get("fields"), new.get("fields")):
        found.append(Part("fields", CHANGED, "remembered fields changed"))
    return found, told


def _facts(fields: Any) -> dict[tuple[str, str], Any]:
    """A snapshot's facts by message and path."""
    if not isinstance(fields, dict):
        return {}
    made: dict[tuple[str, str], Any] = {}
    for message, paths in cast("dict[str, Any]", fields).items():
        for path, facts in (cast("dict[str, Any]", paths) if isinstance(paths, dict) else {}).items():
            made[message, path] = facts
    return made


def map_parts(old: Record, new: Record) -> Iterator[Part]:
    """What differs between two maps apart from their sources, rules and decisions."""
    rest = [
        {key: value for key, value in one.items() if key not in ("sources", "rules", "dropped")} for one in (old, new)
    ]
    yield from parts_of(Map, *rest)


def _map(old: Record, new: Record) -> tuple[list[Part], set[str]]:
    was, is_ = old.get("status", "draft"), new.get("status", "draft")
    told = {"status", "final_for"}
    if was != is_:
        text = (
            "made final"
            if is_ == "final"
            else f"set back from final to {is_}"
            if was == "final"
            else f"status changed from {was} to {is_}"
        )
        return [Part("status", CHANGED, text, was, is_)], told
    if old.get("final_for") != new.get("final_for"):
        return [Part("status", CHANGED, "made final again", was, is_)], told
    return [], told


def _question(old: Record, new: Record) -> tuple[list[Part], set[str]]:
    if same(old.get("text"), new.get("text")) and new.get("answer") and not old.get("answer"):
        return [
            Part(
                "answer", CHANGED, f"{said(new.get('text', ''))} answered: {said(new['answer'])}", ABSENT, new["answer"]
            )
        ], {"answer"}
    return [], set()


_TOGETHER: Mapping[type[Any], Callable[[Record, Record], tuple[list[Part], set[str]]]] = {
    Rule: _rule, SchemaRef: _schema, Question: _question, Map: _map,
}  # fmt: skip
