"""What of a project waits for somebody: questions, replies, rules to mend or approve again, choices that a merge left."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve, frozen

from fieldwright.files.author import same_person
from fieldwright.mapping.approval import said_of
from fieldwright.mapping.findings import ERROR, Finding
from fieldwright.mapping.model import FINAL, READY, Map, Question, Rule
from fieldwright.mapping.sides import Bench
from fieldwright.project.approving import is_stale
from fieldwright.project.model import Project
from fieldwright.project.reviewing import OPEN, Comment
from fieldwright.project.reviews.edits import QUESTION
from fieldwright.project.reviews.places import TARGET, Place, place_of_comment, place_of_pointer

(OVERDUE, ASKED, ANSWERED, REPLIED, TOLD, CONFLICT, ERRORS, STALE_APPROVAL, DRAFT_RULE, STALE_WORDS, GONE) = KINDS = (
    "overdue", "asked", "answered", "replied", "told", "conflict", "errors", "stale approval", "draft", "stale words", "field gone",
)  # fmt: skip
"""Why something waits, in the order of a list."""


@frozen
class Need:
    """One thing that waits for somebody. ``reason`` is a sentence that says why, ``text`` what was asked or said."""

    kind: str
    """One of `KINDS`."""
    place: Place
    reason: str
    text: str = ""
    by: str = ""
    """Who asked, said or replied."""
    due: str = ""
    """An ISO date."""
    comment: str = ""
    """The id of the comment, where it is one."""


def needs(
    project: Project,
    person: str,
    benches: Mapping[str, Bench] | None = None,
    *,
    today: str = "",
    findings: Sequence[Finding] = (),
) -> tuple[Need, ...]:
    """What waits for a person, the most urgent first; with no person, what waits for anybody.

    ``today`` is an ISO date: what was due before is overdue. ``benches``, by map, tell which approvals are stale and which fields are gone;
    ``findings`` which rules have errors.
    """
    work = _Work(project, person, benches or {}, today, findings)
    found = [*work.comments(), *work.questions(), *work.conflicts(), *work.rules()]
    return tuple(sorted(found, key=lambda one: (KINDS.index(one.kind), one.due or "~")))


class _Work:
    def __init__(
        self, project: Project, person: str, benches: Mapping[str, Bench], today: str, findings: Sequence[Finding]
    ) -> None:
        self.project = project
        self.person = person
        self.benches = benches
        self.today = today
        self.errors: dict[tuple[str, str], list[Finding]] = {}
        for one in findings:
            if one.severity == ERROR and one.target:
                self.errors.setdefault((one.map, one.target), []).append(one)

    def me(self, name: str) -> bool:
        """Whether somebody is the person that is asked about; with no person, whether it is anybody at all."""
        return bool(name.strip()) if not self.person else same_person(name, self.person)

    def other(self, name: str) -> bool:
        """Whether somebody is another than the person; nobody is where no person is asked about."""
        return bool(self.person) and not same_person(name, self.person)

    # --- what was said

    def comments(self) -> Iterator[Need]:
        """Open comments that wait for the person."""
        for one in self.project.comments:
            if one.state != OPEN:
                continue
            need = self._of_comment(one)
            if need is not None:
                yield self._late(need)
            if self._gone(one) and any(self.me(name) for name in (one.author, one.to, self.project.owner)):
                reason = "what it is about is no field any more: say it elsewhere, or close it"
                yield Need(GONE, place_of_comment(one), reason, one.text, one.author, comment=one.id)

    def _of_comment(self, one: Comment) -> Need | None:
        last = one.replies[-1] if one.replies else None
        speaker = last.author if last is not None else one.author
        place = place_of_comment(one)
        if not self.person:
            asked = one.kind == QUESTION and not one.replies
            return (
                Need(
                    ASKED,
                    place,
                    f"{_who(one.author)} asks {one.to or 'whoever knows'}",
                    one.text,
                    one.author,
                    comment=one.id,
                )
                if asked
                else None
            )
        if last is not None and self.other(speaker):
            if self.me(one.author):
                kind, verb = (
                    (ANSWERED, "answered your question")
                    if one.kind == QUESTION
                    else (REPLIED, "replied to your comment")
                )
                return Need(kind, place, f"{_who(speaker)} {verb}", last.text, speaker, comment=one.id)
            if self.me(one.to) or any(self.me(each.author) for each in one.replies):
                return Need(
                    REPLIED,
                    place,
                    f"{_who(speaker)} replied where you are asked or take part",
                    last.text,
                    speaker,
                    comment=one.id,
                )
        if self.me(one.to) and (last is None or self.other(speaker)):
            if one.kind == QUESTION:
                return Need(ASKED, place, f"{_who(one.author)} asks you", one.text, one.author, comment=one.id)
            return Need(TOLD, place, f"{_who(one.author)} tells you", one.text, one.author, comment=one.id)
        return None

    def _gone(self, one: Comment) -> bool:
        """Whether the field that a comment is about is in neither schema nor rules; False where that cannot be told."""
        if not one.map:
            return False
        here = next((each for each in self.project.maps if each.name == one.map), None)
        if here is None:
            return True
        if not one.side:
            return False
        bench = self.benches.get(one.map)
        if one.side == TARGET:
            return (
                bench is not None
                and bench.target is not None
                and bench.target.field(one.path) is None
                and here.rule(one.path) is None
            )
        if not any(ref.alias == one.side for ref in here.sources):
            return True
        side = next((each for each in bench.sources if each.alias == one.side), None) if bench is not None else None
        return side is not None and bool(one.path) and side.field(one.path) is None

    def questions(self) -> Iterator[Need]:
        """The questions at rules, use cases and flows."""
        for map_ in self.project.maps:
            for rule in map_.rules:
                if rule.question is not None:
                    yield from self._question(rule.question, Place(map_.name, TARGET, rule.target), "", rule)
        whole = ((f"use case {one.id}: ", one.questions) for one in self.project.use_cases)
        flows = ((f"flow {one.name}: ", one.questions) for one in self.project.flows)
        for where, some in (*whole, *flows):
            for one in some:
                yield from self._question(one, Place(), where, None)

    def _question(self, one: Question, place: Place, where: str, rule: Rule | None) -> Iterator[Need]:
        if not one.answer:
            if self.me(one.asked_of) or not self.person:
                whom = "you" if self.person else one.asked_of or "whoever knows"
                yield self._late(
                    Need(ASKED, place, f"{where}{_who(one.author)} asks {whom}", one.text, one.author, one.due)
                )
        elif self.person and self.me(one.author) and (rule is None or rule.status == "draft"):
            said = "and the rule is still a draft" if rule is not None else ""
            reason = f"{where}your question is answered {said}".strip()
            yield Need(ANSWERED, place, reason, one.answer, one.asked_of)

    def _late(self, need: Need) -> Need:
        if need.kind == ASKED and need.due and self.today and need.due < self.today:
            return evolve(need, kind=OVERDUE, reason=f"{need.reason}; it was due on {need.due}")
        return need

    # --- what is to be decided or mended

    def conflicts(self) -> Iterator[Need]:
        """The choices that a merge left: anybody's."""
        for one in self.project.conflicts:
            yield Need(CONFLICT, place_of_pointer(one.place), f"a merge left a choice at {one.place}", one.note)

    def rules(self) -> Iterator[Need]:
        """The rules that the person answers for, and those that the person approved."""
        for map_ in self.project.maps:
            for rule in map_.rules:
                yield from self._rule(map_, rule)

    def _rule(self, map_: Map, rule: Rule) -> Iterator[Need]:
        place = Place(map_.name, TARGET, rule.target)
        mine = self.me(rule.owner or self.project.owner)
        found = self.errors.get((map_.name, rule.target), ())
        if mine and found:
            more = f" and {len(found) - 1} more" if len(found) > 1 else ""
            yield Need(ERRORS, place, f"the rule has an error: {found[0].id} {found[0].message}{more}")
        bench = self.benches.get(map_.name)
        if (self.me(rule.approved_by) or mine) and bench is not None and is_stale(bench, rule):
            by = (
                "you approved it"
                if self.person and same_person(rule.approved_by, self.person)
                else f"{_who(rule.approved_by)} approved it"
            )
            on = f" on {rule.approved_on}" if rule.approved_on else ""
            yield Need(
                STALE_APPROVAL, place, f"{by}{on} for an older definition: look at it again", by=rule.approved_by
            )
        if mine and map_.status in (READY, FINAL) and rule.status == "draft":
            yield Need(DRAFT_RULE, place, f"the map is {map_.status}, and the rule is still a draft")
        if mine and rule.words and rule.words_for and rule.words_for != said_of(rule):
            yield Need(STALE_WORDS, place, "its explanation was written for what it did before", rule.words)


def _who(name: str) -> str:
    return name or "somebody"


def people(project: Project) -> tuple[str, ...]:
    """Everybody who is named in a project: owners, authors, those who are asked and who approved, each once."""
    names: Iterable[str] = (
        project.owner,
        *(name for one in project.maps for rule in one.rules for name in _of_rule(rule)),
        *(name for one in project.comments for name in (one.author, one.to, *(each.author for each in one.replies))),
        *(one.owner for one in (*project.use_cases, *project.flows)),
        *(one.author for one in project.history),
    )
    found: list[str] = []
    for name in dict.fromkeys(names):  # the same few stand at thousands of rules
        if name.strip() and not any(same_person(name, one) for one in found):
            found.append(name.strip())
    return tuple(found)


def _of_rule(rule: Rule) -> tuple[str, ...]:
    asked = (rule.question.asked_of, rule.question.author) if rule.question is not None else ()
    return (rule.owner, rule.decided_by, rule.approved_by, *asked)
