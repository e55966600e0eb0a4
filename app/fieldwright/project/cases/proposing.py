"""Proposing test cases of a map: ideas from its schemas, rules and lookups, few of them, each run to see what the map gives today."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from attrs import define, evolve, field

from fieldwright.expression.evaluator import Evaluator
from fieldwright.files.errors import CancelledError, FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.findings import ERROR, Finding
from fieldwright.mapping.run import Runner, RunResult
from fieldwright.mapping.sides import Bench
from fieldwright.project.cases.basis import Basis, basis_of
from fieldwright.project.cases.branches import Watchable, watchable
from fieldwright.project.cases.ideas import LEAST, Idea, ordinary_ideas
from fieldwright.project.cases.ideas_codes import code_ideas
from fieldwright.project.cases.ideas_values import list_ideas, pair_ideas, value_ideas
from fieldwright.project.cases.ideas_wrong import wrong_ideas
from fieldwright.project.cases.model import LOOK, LeftOut, Progress, Proposal, Proposed
from fieldwright.project.cases.payloads import given
from fieldwright.project.cases.reaching import Reacher, name_of
from fieldwright.project.cases.surroundings import Surroundings, surroundings_of
from fieldwright.project.cases.volatile import volatile_targets, without_places
from fieldwright.project.cases.watching import Watcher
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.project.test_cases import ExpectedFinding, TestCase
from fieldwright.project.testing.given import map_of, payload_of
from fieldwright.schema.values import write_value

LIMIT = 40
"""Cases that are proposed for one map."""

MOST_IDEAS = 3_000
MOST_FINDINGS = 10
"""Findings that one case expects, unless it has more errors: each of those is told."""

TURNS: tuple[tuple[str, int], ...] = (
    ("first", 2), ("branches", 3), ("codes", 2), ("lists", 1), ("values", 2), ("pairs", 1), ("wrong", 1), ("missing", 2),
)  # fmt: skip
"""What takes turns where not all ideas fit, and how many each time; this is the order of the proposals, too."""

FILLING = frozenset({"wrong", "missing"})
"""What only fills up to the limit together with what was accepted."""

Stop = Callable[[], bool]
Told = Callable[[Progress], object]


def never() -> bool:
    """No wish to stop."""
    return False


def silent(_: Progress) -> None:
    """Tells nobody."""


def propose(
    project: Project, folder: Path, schemas: Schemas | None = None, *, map_name: str = "", limit: int = LIMIT,
    stop: Stop = never, progress: Told = silent, evaluator: Evaluator | None = None,
) -> tuple[Proposed, ...]:  # fmt: skip
    """What is proposed for each map of a project, or for one. The same for the same project.

    Cases that were accepted or refused are not proposed again. A map that cannot be tried has a note that says why. ``stop`` is asked all the
    time. Raises `CancelledError` where it says yes, and `MissingError` for a map that there is not.
    """
    schemas = schemas or Schemas(folder)
    maps = [project.map(map_name)] if map_name else list(project.maps)
    own = evaluator or Evaluator(spare=False)
    found: list[Proposed] = []
    try:
        with Watcher(stop) as watcher:
            for one in maps:
                bench = bench_for(project, schemas, one)
                try:
                    found.append(_Proposing(project, folder, bench, own, watcher, limit, stop, progress).proposed())
                except CancelledError:
                    raise
                except FieldwrightError as error:
                    found.append(Proposed(one.name, notes=(str(error),)))
    finally:
        if evaluator is None:
            own.close()
    return tuple(found)


def known_keys(project: Project, folder: Path, bench: Bench, stop: Stop = never) -> frozenset[str]:
    """The keys of all that could be proposed for a map. Nothing is run. Raises as `basis_of` does."""
    around = surroundings_of(project, bench, folder)
    basis = basis_of(project, bench, folder, around.sources, stop)
    return _known(_ideas(basis, []), watchable(bench))


def _known(ideas: Mapping[str, Sequence[Idea]], what: Watchable) -> frozenset[str]:
    keys = {one.key for each in ideas.values() for one in each}
    return frozenset(keys | {one.key(side=side) for one in what.branches for side in (True, False)})


def _ideas(basis: Basis, missed: list[LeftOut]) -> dict[str, list[Idea]]:
    """The ideas that nothing has to be run for, by what they are."""
    made = {
        "first": ordinary_ideas(basis), "codes": code_ideas(basis, missed), "lists": list_ideas(basis), "values": value_ideas(basis),
        "pairs": pair_ideas(basis), "wrong": wrong_ideas(basis),
    }  # fmt: skip
    found = {name: list(islice(each, MOST_IDEAS)) for name, each in made.items()}
    missing = [one for one in found["wrong"] if one.key.startswith("missing ")]
    return {**found, "missing": missing, "wrong": [one for one in found["wrong"] if not one.key.startswith("missing ")]}


@define
class _Chosen:
    """An idea that is proposed, with its payload."""

    idea: Idea
    value: Any
    data: bytes


@define
class _Proposing:
    project: Project
    folder: Path
    bench: Bench
    evaluator: Evaluator
    watcher: Watcher
    limit: int
    stop: Stop
    progress: Told
    taken: set[tuple[int, bool]] = field(factory=set)
    rows: dict[str, set[str]] = field(factory=dict)
    settled: set[str] = field(factory=set)
    decided: frozenset[str] = frozenset()
    payloads: set[tuple[bytes, str]] = field(factory=set)
    left_out: list[LeftOut] = field(factory=list)
    alike: int = 0
    accepted: int = 0

    def proposed(self) -> Proposed:
        around = surroundings_of(self.project, self.bench, self.folder)
        basis = basis_of(self.project, self.bench, self.folder, around.sources, self.stop)
        what = watchable(self.bench)
        self.decided = decided_keys(self.project, self.bench.map.name)
        missed: list[LeftOut] = []
        ideas = _ideas(basis, missed)
        self._cover_accepted(basis, what, around, ideas)
        chosen, unreached = self._choose(basis, what, around, ideas, missed)
        proposals = self._run(basis, around, chosen)
        notes = [*around.notes, *basis.notes]
        if self.alike:
            notes.append(f"Of fields of one type only one is tried null, empty and of a wrong type: {self.alike:,} more like them are not proposed.")  # fmt: skip
        return Proposed(
            self.bench.map.name, tuple(proposals), tuple(one for one in self.left_out if not self._taken_since(one, what)),
            tuple(one for one in unreached if one.key not in self.decided), tuple(dict.fromkeys(notes)), _known(ideas, what),
            basis.ordinary.sample,
        )  # fmt: skip

    # -- choosing

    def _cover_accepted(
        self, basis: Basis, what: Watchable, around: Surroundings, ideas: Mapping[str, Sequence[Idea]]
    ) -> None:
        """What the ordinary payloads and the accepted cases of this map take already."""
        for each in ideas.values():
            self.settled.update(one.settles for one in each if one.settles and one.key in self.decided)
        for base in (basis.ordinary, basis.least):
            if base is not None:
                self._watch(basis, what, around, base.value, {})
        for case in self.project.tests:
            if of_map(self.project, case) != self.bench.map.name:
                continue
            if self.stop():
                raise CancelledError("making test cases was stopped")
            self.accepted += bool(case.generated)
            try:
                data = payload_of(case, basis.side, self.folder)
                self.payloads.add(self._mark(data, case.parameters))
                self._watch_data(basis, what, around, data, case.parameters)
            except CancelledError:
                raise
            except FieldwrightError:
                continue  # running the test cases tells

    def _watch(
        self, basis: Basis, what: Watchable, around: Surroundings, value: Any, parameters: Mapping[str, Any]
    ) -> frozenset[tuple[int, bool]]:
        try:
            return self._watch_data(basis, what, around, basis.data(value), parameters)
        except CancelledError:
            raise
        except FieldwrightError:
            return frozenset()

    def _watch_data(
        self, basis: Basis, what: Watchable, around: Surroundings, data: bytes, parameters: Mapping[str, Any]
    ) -> frozenset[tuple[int, bool]]:
        text = basis.text(data)
        told, _ = self.watcher.through(what, text, {**around.parameters, **parameters}, around.sources)
        self.taken |= told.sides
        for name, keys in told.rows.items():
            self.rows.setdefault(name, set()).update(keys)
        return told.sides

    def _choose(
        self,
        basis: Basis,
        what: Watchable,
        around: Surroundings,
        ideas: Mapping[str, Sequence[Idea]],
        missed: list[LeftOut],
    ) -> tuple[list[_Chosen], list[LeftOut]]:
        reacher = Reacher(basis, what, self.watcher, around.parameters, around.sources, self.stop, missed)
        branches = reacher.ideas(self.taken, self.decided.__contains__)
        streams: dict[str, Iterator[Idea]] = {
            **{name: iter(each) for name, each in ideas.items()},
            "branches": branches,
        }
        order = {name: at for at, (name, _) in enumerate(TURNS)}
        chosen: list[tuple[int, _Chosen]] = []
        while streams:
            for name, often in TURNS:
                for _ in range(often):
                    if name in streams and not self._next(name, streams, order[name], chosen, basis, what, around):
                        del streams[name]
            if len(chosen) >= self.limit - (self.accepted if streams.keys() <= FILLING else 0):
                break
        for name, rest in streams.items():
            if name == "branches":
                self._beyond_branches(what, missed, [one for _, one in chosen])
            else:
                self.left_out += (self._beyond(one) for one in rest if self._wanted(one))
        chosen.sort(key=lambda one: one[0])
        unreached = [one for one in missed if not self._taken_since(one, what)]
        return [one for _, one in chosen], unreached

    def _next(
        self, name: str, streams: Mapping[str, Iterator[Idea]], order: int, chosen: list[tuple[int, _Chosen]], basis: Basis,
        what: Watchable, around: Surroundings,
    ) -> bool:  # fmt: skip
        """Takes the next idea of a stream that is of use; false where there is none any more."""
        most = self.limit - (self.accepted if name in FILLING else 0)
        if len(chosen) >= most:
            return True
        for idea in streams[name]:
            if self.stop():
                raise CancelledError("making test cases was stopped")
            if not self._wanted(idea):
                continue
            made = self._made(idea, basis, what, around)
            if made is not None:
                chosen.append((order, made))
                self.progress(Progress(f"{self.bench.map.name}: {idea.name}", len(chosen), self.limit))
                return True
        return False

    def _wanted(self, idea: Idea) -> bool:
        if idea.key in self.decided:
            return False
        if idea.settles and idea.settles in self.settled:
            self.alike += 1
            return False
        if idea.reaches is not None and idea.reaches in self.taken:
            return False
        return not idea.covers or any(not keys <= self.rows.get(name, set()) for name, keys in idea.covers.items())

    def _made(self, idea: Idea, basis: Basis, what: Watchable, around: Surroundings) -> _Chosen | None:
        """The idea with the first of its payloads that is what it should be."""
        base = basis.least if idea.base == LEAST and basis.least is not None else basis.ordinary
        again = False
        for edits in idea.choices:
            value = basis.edited(base, edits)
            if idea.valid is not None and bool(basis.violations(value)) == idea.valid:
                continue
            parameters = given(edits)
            try:
                data = basis.data(value)
            except FieldwrightError:
                continue
            mark = self._mark(data, parameters)
            if mark in self.payloads:
                again = True
                continue
            if idea.valid is not False:
                sides = self._watch(basis, what, around, value, parameters)
                if idea.reaches is not None and idea.reaches not in sides:
                    continue
            self.payloads.add(mark)
            if idea.settles:
                self.settled.add(idea.settles)
            return _Chosen(evolve(idea, choices=(edits,)), value, data)
        if idea.valid and not again:
            self.left_out.append(LeftOut(idea.key, idea.name, "no such payload is allowed by the source's schema"))
        return None

    def _beyond(self, idea: Idea) -> LeftOut:
        if idea.settles:
            self.settled.add(idea.settles)
        return LeftOut(idea.key, idea.name, f"beyond the limit of {self.limit} cases")

    def _beyond_branches(self, what: Watchable, missed: Sequence[LeftOut], chosen: Sequence[_Chosen]) -> None:
        told = {one.key for one in missed} | {one.idea.key for one in chosen}
        for one in what.branches:
            for side in (True, False):
                key = one.key(side=side)
                if (one.number, side) not in self.taken and key not in told and key not in self.decided:
                    self.left_out.append(
                        LeftOut(key, name_of(one, side=side), f"beyond the limit of {self.limit} cases")
                    )

    def _taken_since(self, missed: LeftOut, what: Watchable) -> bool:
        """Whether a later payload takes a side that was given up."""
        if not missed.key.startswith("branch "):
            return False
        return any(
            one.key(side=side) == missed.key
            for one in what.branches
            for side in (True, False)
            if (one.number, side) in self.taken
        )

    # -- running

    def _run(self, basis: Basis, around: Surroundings, chosen: Sequence[_Chosen]) -> list[Proposal]:
        runners: dict[str, Runner] = {}
        ignored = volatile_targets(self.bench)
        names = {one.name for one in self.project.tests}
        made: list[Proposal] = []
        usual: set[tuple[str, str]] = set()
        for at, one in enumerate(chosen):
            if self.stop():
                raise CancelledError("making test cases was stopped")
            self.progress(Progress(f"{self.bench.map.name}: running", at, len(chosen)))
            parameters = {**around.parameters, **given(one.idea.choices[0])}
            runner = runners.setdefault(
                repr(parameters), Runner(self.bench, self.evaluator, parameters=parameters, sources=around.sources)
            ) if repr(parameters) not in runners else runners[repr(parameters)]  # fmt: skip
            try:
                result = runner.run(one.data)
            except CancelledError:
                raise
            except FieldwrightError as error:
                result = RunResult(b"", None, (Finding("R08", ERROR, str(error)),))
            made.append(self._proposal(one, around, parameters, result, ignored, names, usual))
            if at == 0:
                usual = {(each.id, each.target) for each in result.findings if each.severity == ERROR}
        del basis
        return made

    def _proposal(
        self, one: _Chosen, around: Surroundings, parameters: Mapping[str, Any], result: RunResult, ignored: Sequence[str],
        names: set[str], usual: Collection[tuple[str, str]],
    ) -> Proposal:  # fmt: skip
        source, target = self.bench.primary, self.bench.target
        assert source is not None
        assert target is not None
        output: Any = ABSENT
        if result.output:
            value = without_places(result.value, ignored)
            in_json = target.schema.medium == "json"
            output = value if in_json else (result.output if not ignored else write_value(value, target.schema, target.root)).decode("utf-8", "replace")  # fmt: skip
        given_ = {name: value for name, value in parameters.items() if self._unusual(name, value)}
        case = TestCase(
            name=_free(one.idea.name, names), map=self.bench.map.name if len(self.project.maps) > 1 else "",
            proves=one.idea.proves, ignore=tuple(ignored), inputs=dict(around.inputs), parameters=given_, kind=one.idea.kind,
            flow=around.flow, use_case=around.use_case,
            payload=one.value if source.schema.medium == "json" else one.data.decode("utf-8", "replace"),
            output=output, findings=expected_of(result), generated=one.idea.key, masked=True,
        )  # fmt: skip
        return Proposal(case, one.idea.reason, (LOOK, *_doubts(one.idea, result, usual)))

    def _mark(self, data: bytes, parameters: Mapping[str, Any]) -> tuple[bytes, str]:
        """What two payloads have in common that try the same."""
        unusual = sorted((name, repr(value)) for name, value in parameters.items() if self._unusual(name, value))
        return data.rstrip(b"\n"), repr(unusual)

    def _unusual(self, name: str, value: Any) -> bool:
        """Whether a parameter has another value than its default."""
        known = next((one for one in self.bench.parameters if one.name == name), None)
        return known is None or known.default is ABSENT or known.default != value


def expected_of(result: RunResult) -> tuple[ExpectedFinding, ...]:
    """The findings of a run as a case expects them, each once."""
    rejected = not result.output
    errors = [one for one in result.findings if one.severity == ERROR]
    rest = [one for one in result.findings if one.severity != ERROR]
    made = dict.fromkeys((one.id, one.target) for one in (*errors, *rest))
    count = max(MOST_FINDINGS, len({(one.id, one.target) for one in errors}))
    return tuple(ExpectedFinding(id_, target, rejected) for id_, target in list(made)[:count]) or (
        (ExpectedFinding(rejected=True),) if rejected else ()
    )


def decided_keys(project: Project, map_name: str) -> frozenset[str]:
    """The keys of what somebody accepted or refused for a map."""
    first = project.maps[0].name if project.maps else ""
    accepted = {one.generated for one in project.tests if one.generated and of_map(project, one) == map_name}
    return frozenset(accepted | {one.generated for one in project.refused_cases if (one.map or first) == map_name})


def of_map(project: Project, case: TestCase) -> str:
    """The name of the map that a case tries; empty where it names one, or a flow, that there is not."""
    try:
        return map_of(project, case)
    except FieldwrightError:
        return ""


def _free(name: str, names: set[str]) -> str:
    """The name, with a number where it is taken."""
    made, number = name, 2
    while made in names:
        made, number = f"{name} ({number})", number + 1
    names.add(made)
    return made


def _doubts(idea: Idea, result: RunResult, usual: Collection[tuple[str, str]]) -> Iterator[str]:
    """What a person should look at, beside what is said of every case and what is wrong with every payload (``usual``)."""
    errors = [one for one in result.findings if one.severity == ERROR and (one.id, one.target) not in usual]
    if idea.valid and errors:
        first = errors[0]
        more = f" ({len(errors) - 1} more errors)" if len(errors) > 1 else ""
        place = f" {first.target}:" if first.target and not first.message.startswith(f"{first.target}: ") else ""
        yield f"The source may send this, and the run ends with an error: {first.id}{place} {first.message}{more}"
    if idea.valid is False and not errors:
        written = "no worse than for the ordinary payload" if usual else "valid all the same"
        quiet = (
            f"The map lets it through: the source's schema refuses this payload, and what the map writes is {written}."
        )
        yield quiet if result.findings else f"{quiet} No finding is given at all."
    elif idea.kind == "negative" and idea.valid is not False and not result.findings:
        yield "The map lets it through: no finding is given at all."
