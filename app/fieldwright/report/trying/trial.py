"""A map as a page runs it: the watched expression, the rule of each number, and how the sources' payloads are read."""

import json
from collections.abc import Iterable, Sequence

from fieldwright.mapping.sides import Bench, Side
from fieldwright.mapping.watched import watched_map
from fieldwright.report.model import Trial, TrialSource
from fieldwright.report.trying.payloads import payload_facts


def trial_of(bench: Bench, reads: Iterable[tuple[str, str]]) -> Trial | None:
    """What a page needs to run the map; ``reads`` are the (alias, path) pairs that its rules read. None where a side is missing."""
    if not bench.sources or bench.target is None or not bench.map.rules:
        return None
    watched = watched_map(bench)
    pairs = tuple(dict.fromkeys(reads))
    needed = (bench.sources[0].alias, *watched.aliases)
    return Trial(
        text=watched.text,
        rules=tuple(rule.target for rule in bench.map.rules),
        kinds=tuple(rule.kind for rule in bench.map.rules),
        left_out=tuple(sorted(watched.broken.items())),
        sources=tuple(_source(side, pairs) for side in bench.sources if side.alias in needed),
        supplied=watched.supplied,
        target_medium=bench.target.schema.medium,
    )


def _source(side: Side, reads: Sequence[tuple[str, str]]) -> TrialSource:
    facts, problem = payload_facts(side, [path for alias, path in reads if alias == side.alias])
    text = json.dumps(facts, ensure_ascii=False, separators=(",", ":"), sort_keys=True) if facts else ""
    return TrialSource(side.alias, side.message, side.schema.medium, text, problem)
