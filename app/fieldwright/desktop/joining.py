"""The links of a document's maps: found beside the window where there are many, and kept while another map is shown."""

from collections.abc import Callable, Mapping

from fieldwright.desktop.connecting import connect, unjoined
from fieldwright.desktop.connections import Connections
from fieldwright.desktop.jobs import Jobs
from fieldwright.mapping.sides import Bench

AT_ONCE = 300
"""Rules that are joined with their fields while the window waits."""
KEPT = 4
"""Maps whose links are kept."""


class Joining:
    """Links by map. Every answer is for the map as it is then, whatever was edited while links were found."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._held: dict[str, Connections] = {}
        self._waiting: dict[str, list[Callable[[], object]]] = {}

    def keep(self, found: Mapping[str, Connections]) -> None:
        """Have links that were found already, by map."""
        for name, links in found.items():
            self._held.pop(name, None)
            self._held[name] = links
        for name in list(self._held)[:-KEPT]:
            del self._held[name]

    def forget(self) -> None:
        """Another project is open."""
        self._held.clear()
        self._waiting.clear()

    def links_of(self, bench: Bench, came: Callable[[], object]) -> Connections | None:
        """The links of a map; None where they take a while: ``came`` is called when they can be asked for again."""
        name, held = bench.map.name, self._held.get(bench.map.name)
        if unjoined(bench, held) > AT_ONCE:
            self._begin(bench, held, came)
            return None
        made = connect(bench, held)
        self.keep({name: made})
        return made

    def _begin(self, bench: Bench, held: Connections | None, came: Callable[[], object]) -> None:
        name = bench.map.name
        waiting = self._waiting.get(name)
        if waiting is None:
            waiting = self._waiting[name] = list[Callable[[], object]]()
            self._jobs.start(
                connect, bench, held,
                done=lambda found: self._came(name, waiting, found), failed=lambda error: self._failed(name, waiting, error),
                key=(self, name), stop=lambda: self._ended(name, waiting),
            )  # fmt: skip
        if came not in waiting:
            waiting.append(came)

    def _ended(self, name: str, waiting: list[Callable[[], object]]) -> bool:
        """Wait no more for a map's links; False where others are waited for by now."""
        mine = self._waiting.get(name) is waiting
        if mine:
            del self._waiting[name]
        return mine

    def _came(self, name: str, waiting: list[Callable[[], object]], found: Connections) -> None:
        if self._ended(name, waiting):
            self.keep({name: found})
            for one in waiting:
                one()

    def _failed(self, name: str, waiting: list[Callable[[], object]], error: BaseException) -> None:
        self._ended(name, waiting)
        raise error
