"""The specification as one frozen value, from which every export is written. Texts are for people; nothing here is an expression to run."""

from attrs import field, frozen

from fieldwright.mapping.coverage import Coverage
from fieldwright.report.around import (
    ConfigurableLine,
    ContactLine,
    CoverageLine,
    FlowText,
    ReadinessLine,
    TestLine,
    TraceLine,
    UseCaseText,
)


@frozen
class SchemaFacts:
    """A schema that the project uses: its file as the project names it, and the digest of what was read."""

    name: str
    format: str = ""
    file: str = ""
    digest: str = ""
    state: str = ""
    """``as recorded``, ``changed since recorded``, ``not recorded``, or why it could not be read."""


@frozen
class Cover:
    """The first page. ``created`` is empty unless the caller gave a time, so that exports are the same bytes each time."""

    project: str
    description: str = ""
    owner: str = ""
    version: str = ""
    status: str = ""
    generated_by: str = ""
    created: str = ""
    schemas: tuple[SchemaFacts, ...] = ()
    customer: str = ""
    """For whom it is, with what that customer has set; empty where it is for all."""


@frozen
class Counts(Coverage):
    """How far a map has come, in fields and findings."""

    errors: int = 0
    warnings: int = 0
    infos: int = 0
    questions: int = 0
    status: str = ""
    buildability: int | None = None
    """Whether a stranger could build the map, from 0 to 100; None where that was not asked."""
    lost: tuple[str, ...] = ()
    """What costs points, a sentence a kind, the one that costs most first."""


@frozen
class FindingText:
    """A finding with its kind's title. ``anchor`` is that of the mapping row it stands at, empty for the map as a whole."""

    id: str
    severity: str
    title: str
    message: str
    mend: str
    map: str = ""
    target: str = ""
    sources: tuple[str, ...] = ()
    anchor: str = ""


@frozen
class SourceRead:
    """A source field that a rule reads, with its type as the schema says it; ``known`` is false where the schema has no such field."""

    alias: str
    path: str
    type: str = ""
    required: bool = False
    known: bool = True


@frozen
class QuestionText:
    """A question on a rule."""

    text: str
    asked_of: str = ""
    due: str = ""
    answer: str = ""

    @property
    def open(self) -> bool:
        """Whether nobody has answered it."""
        return not self.answer


@frozen
class MappingRow:
    """A target field and what fills it. ``kind`` is a rule's kind, ``filled below`` for an object that only its children fill, or ``unmapped``."""

    map: str
    number: int
    anchor: str
    target: str
    name: str
    parent: str
    depth: int
    type: str = ""
    required: bool = False
    required_text: str = ""
    occurs: str = ""
    limits: str = ""
    description: str = ""
    known: bool = True
    """False where the target schema has no such field."""
    kind: str = "unmapped"
    sentence: str = ""
    words: str = "made"
    """Where the sentence is from: ``made`` from the rule, ``written`` by the analyst, or ``stale``: written for what the rule did before."""
    expression: str = ""
    sources: tuple[SourceRead, ...] = ()
    loop: str = ""
    condition: str = ""
    default: str = ""
    lookups: tuple[str, ...] = ()
    absent: str = ""
    """What is written when the source is missing, null or empty."""
    status: str = ""
    owner: str = ""
    note: str = ""
    question: QuestionText | None = None
    buildability: int | None = None
    """Whether a stranger could build the rule, from 0 to 100; None where there is nothing to build."""
    lost: tuple[str, ...] = ()
    """What cost points, a sentence a finding."""
    findings: tuple[FindingText, ...] = ()
    reason: str = ""
    """Why nothing fills the field by decision."""
    decided_by: str = ""
    approved: str = ""
    """Who approved the rule, and when."""

    @property
    def decided(self) -> bool:
        """Whether a rule fills the field, below it or itself, or somebody decided that nothing does."""
        return self.kind != "unmapped"


@frozen
class SourceRow:
    """A source field and what becomes of it: ``state`` is ``used``, ``used below``, ``dropped`` or ``undecided``."""

    map: str
    alias: str
    path: str
    anchor: str
    name: str
    depth: int = 0
    type: str = ""
    state: str = "undecided"
    used_by: tuple[str, ...] = ()
    reason: str = ""
    decided_by: str = ""


@frozen
class FieldRow:
    """A field as its schema defines it. ``side`` is ``source`` or ``target``; ``key`` its place in the message."""

    map: str
    side: str
    schema: str
    message: str
    path: str
    depth: int = 0
    type: str = ""
    required: bool = False
    nullable: bool = False
    occurs: str = ""
    limits: str = ""
    values: str = ""
    default: str = ""
    description: str = ""
    notes: str = ""
    line: int = 0


@frozen
class LookupLine:
    """A row of a code table, as JSON text."""

    key: str
    value: str
    note: str = ""


@frozen
class LookupTable:
    """A code table. ``not_found``, ``null``, ``ways``, ``file`` and ``coverage`` are sentences."""

    name: str
    description: str = ""
    not_found: str = ""
    rows: tuple[LookupLine, ...] = ()
    used_by: tuple[str, ...] = ()
    null: str = ""
    """What a null key gives."""
    ways: str = ""
    """What its keys are, and whether it is read backwards too."""
    file: str = ""
    """Where the rows are, if not all of them are listed."""
    coverage: tuple[str, ...] = ()
    """What each use covers."""


@frozen
class ParameterLine:
    """A value that each installation supplies."""

    name: str
    type: str = ""
    default: str = ""
    description: str = ""


@frozen
class FunctionLine:
    """A function that rules call and JSONata does not have. ``where`` says who supplies it; ``vectors`` are calls with their results."""

    name: str
    usage: str = ""
    group: str = ""
    description: str = ""
    blanks: str = ""
    where: str = ""
    expression: str = ""
    vectors: tuple[str, ...] = ()
    used_by: tuple[str, ...] = ()


@frozen
class WorkedExample:
    """What goes in and what comes out, as JSON text; ``origin`` says where the values are from."""

    map: str
    target: str
    input: str
    output: str
    note: str = ""
    origin: str = "rule"
    anchor: str = ""


@frozen
class TrialSource:
    """A source as a page reads it. ``facts`` is JSON text: what of its schema turns a payload into a value; ``problem`` says why that cannot be."""

    alias: str
    message: str = ""
    medium: str = "json"
    facts: str = ""
    problem: str = ""


@frozen
class Trial:
    """A map for a page that runs it. ``text`` is a watched expression (`mapping.watched`), ``rules`` are the targets and ``kinds`` the kinds of its
    rules by number, ``left_out`` the targets of rules that cannot run with the reason, ``supplied`` the lookups whose rows it lacks."""

    text: str
    rules: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()
    sources: tuple[TrialSource, ...] = ()
    supplied: tuple[str, ...] = ()
    target_medium: str = "json"


UNPUBLISHED = "unpublished"
"""Metadata of an attribute that the JSON specification leaves out: what only one kind of document needs."""


@frozen
class MapSpec:
    """One map of the project, with its rows in the target schema's order. ``cut`` says what is not listed, in sentences."""

    name: str
    description: str = ""
    sources: tuple[str, ...] = ()
    target: str = ""
    counts: Counts = Counts()
    rows: tuple[MappingRow, ...] = ()
    source_rows: tuple[SourceRow, ...] = ()
    source_fields: tuple[FieldRow, ...] = ()
    target_fields: tuple[FieldRow, ...] = ()
    examples: tuple[WorkedExample, ...] = ()
    expression: str = ""
    """The whole map as one JSONata expression, empty where it does not compile; ``expression_problem`` then says why."""
    expression_problem: str = ""
    supplied: tuple[str, ...] = ()
    """The lookups whose rows the expression is given as ``$lookupTables``."""
    cut: tuple[str, ...] = ()
    trial: Trial | None = field(default=None, metadata={UNPUBLISHED: True})
    """What a page needs to run the map."""


@frozen
class ChangeLine:
    """An entry of the project's history; ``changes`` is what changed since the release before, in sentences."""

    date: str
    version: str = ""
    author: str = ""
    note: str = ""
    changes: tuple[str, ...] = ()


@frozen
class Passage:
    """A short text under a heading: how to read the document, how to run the map."""

    heading: str
    lines: tuple[str, ...] = ()


@frozen
class LoopLine:
    """A block of a map: what it repeats over and what it is joined with, in words and as expressions."""

    map: str
    target: str
    anchor: str = ""
    sentence: str = ""
    over: str = ""
    name: str = ""
    """The item's name, with ``$``."""
    where: str = ""
    order: str = ""
    group: str = ""
    joins: tuple[str, ...] = ()
    """Each in words."""


@frozen
class QuestionLine:
    """An open or answered question, wherever it stands: on a rule, a comment, a use case, a flow. ``place`` is for people."""

    place: str
    text: str
    asked_of: str = ""
    author: str = ""
    date: str = ""
    due: str = ""
    answer: str = ""
    open: bool = True
    map: str = ""
    anchor: str = ""
    at: tuple[str, ...] = ()
    """Its address in the project: names and ids from the top, the question's text where a list holds it."""


@frozen
class CommentLine:
    """A comment with its replies, each as ``author, date: text``."""

    place: str
    text: str
    kind: str = "comment"
    author: str = ""
    date: str = ""
    state: str = "open"
    replies: tuple[str, ...] = ()
    map: str = ""
    anchor: str = ""
    id: str = ""


@frozen
class ReuseLine:
    """An expression that several rules share: the rule library. ``kind`` is ``function`` for the project's own, ``repeated``, or ``alike`` where it is the
    same but for the fields that stand at each ``…``.
    """

    name: str
    kind: str
    expression: str
    sentence: str = ""
    used_by: tuple[str, ...] = ()


@frozen
class MaskLine:
    """What of the sample values is masked or shown: ``place`` is the field, ``state`` ``masked`` or ``shown``, with who decided it."""

    place: str
    state: str
    where: str = ""
    reason: str = ""


@frozen
class Spec:
    """The whole specification."""

    cover: Cover
    use_cases: tuple[UseCaseText, ...] = ()
    flows: tuple[FlowText, ...] = ()
    tests: tuple[TestLine, ...] = ()
    loops: tuple[LoopLine, ...] = ()
    reused: tuple[ReuseLine, ...] = ()
    questions: tuple[QuestionLine, ...] = ()
    comments: tuple[CommentLine, ...] = ()
    masks: tuple[MaskLine, ...] = ()
    since: tuple[str, ...] = ()
    """What changed since the last release, in sentences."""
    since_release: str = ""
    """Which release that is: its version, or its date; empty where there is none to compare with."""
    maps: tuple[MapSpec, ...] = ()
    lookups: tuple[LookupTable, ...] = ()
    parameters: tuple[ParameterLine, ...] = ()
    functions: tuple[FunctionLine, ...] = ()
    findings: tuple[FindingText, ...] = ()
    accepted: tuple[FindingText, ...] = ()
    """Findings that the team accepts; ``mend`` is then the reason given."""
    changes: tuple[ChangeLine, ...] = ()
    guide: tuple[Passage, ...] = ()
    """The meaning of missing, null and empty; how to run the map; where the examples are from."""
    traces: tuple[TraceLine, ...] = ()
    """What serves and proves each use case, and what is missing."""
    coverage: tuple[CoverageLine, ...] = ()
    """What the test cases try of each map."""
    configurables: tuple[ConfigurableLine, ...] = ()
    """What is fixed for all customers, and what each may set."""
    contacts: tuple[ContactLine, ...] = ()
    checklist: tuple[ReadinessLine, ...] = ()
