"""The catalog document: the systems of a portfolio and the integrations between them (design section 2)."""

from collections.abc import Mapping
from typing import Any

from attrs import Factory, field, frozen

from fieldwright.files.records import key

FORMAT = "1.0"
"""The format's version that this program writes. A newer minor version is read and kept; a newer major one opens read-only."""

SCHEMA_URL = "https://fieldwright.dev/catalog-1.schema.json"
"""The name of the published JSON Schema (``resources/catalog.schema.json``). It is a name, never fetched."""

PLANNED, LIVE, RETIRING, RETIRED = "planned", "live", "retiring", "retired"
LIFECYCLES = (PLANNED, LIVE, RETIRING, RETIRED)
"""How far a system or an integration is in its life; where nothing is said it is taken as live."""

FREQUENCIES = ("real time", "minutes", "hourly", "daily", "weekly", "monthly", "yearly", "on demand")
"""How often data is moved, from the most often on; ``on demand`` is when somebody asks."""

FULL, DELTA = "full", "delta"
MODES = (FULL, DELTA)
"""Whether everything is moved each time, or what is new and changed."""

METHODS = (
    "API", "webhook", "event", "queue", "file", "EDI", "ETL", "database link", "screen scraping", "e-mail", "manual", "other",
)  # fmt: skip
"""How two systems meet. ``manual`` is a person who types or uploads."""

CONCERNS = ("personal", "special category", "health", "financial", "credentials", "regulated")
"""What makes data worth protecting. ``regulated`` may name what regulates it: ``regulated: PCI DSS``."""

PROTECTIONS = (
    "encrypted in transit", "encrypted at rest", "private network", "signed", "pseudonymised", "masked", "access control", "access logged",
)  # fmt: skip
"""What protects data, in words that can be counted; whatever else is said of it stands in the entry's ``protection``."""

RISKS = ("low", "medium", "high")

OUTDATED = ("file", "database link", "screen scraping", "e-mail", "manual")
"""The methods that are outdated where an API exists, unless the catalog's settings name others. EDI is none: it is how trading partners agreed."""


@frozen
class System:
    """A system of the portfolio; entries name it by ``name``.

    ``api`` is which API it has (``REST, OpenAPI 3.1``), ``none`` where it has none, and empty where nobody has said. ``record_of`` are the elements that
    it is the system of record for. A ``platform`` is there to connect others (a bus, a broker): that many meet in it is no fault.
    """

    name: str
    aliases: tuple[str, ...] = ()
    """Other names that people and projects call it by."""
    owner: str = ""
    description: str = ""
    vendor: str = ""
    lifecycle: str = ""
    """One of `LIFECYCLES`."""
    api: str = ""
    record_of: tuple[str, ...] = ()
    platform: bool = False
    note: str = ""
    linked: Mapping[str, Any] = Factory(dict)
    """What the projects said of it when they were last read, by attribute: what differs from it was typed by a person, and is kept."""
    extra: Mapping[str, Any] = Factory(dict)

    @property
    def has_api(self) -> bool:
        """Whether somebody said that it has an API."""
        return bool(self.api) and self.api.strip().lower() not in ("none", "no", "-")


@frozen
class Frequency:
    """How often: ``kind`` is one of `FREQUENCIES`, ``every`` counts them (15 with ``minutes``), ``text`` is what was written, where that says more."""

    kind: str = ""
    every: int = 1
    text: str = ""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Link:
    """To what of a project an entry belongs: its file, relative to the folder of the projects, and the name of the flow or map there."""

    file: str
    flow: str = ""
    map: str = ""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Entry:
    """An integration: one data element that goes from one system to another.

    ``id`` is given once and stays, whatever else changes. Numbers are whole records a month, None where nobody has said. ``quarter`` (``2027-Q1``) and
    ``rank`` (1 is first) are a person's own, and are kept by the road map.
    """

    id: str
    element: str = ""
    source: str = ""
    """The name of the system that sends."""
    target: str = ""
    """The name of the system that receives."""
    source_owner: str = ""
    """Who answers for the data at the source, where it is not the system's owner."""
    target_owner: str = ""
    new_per_month: int | None = None
    changed_per_month: int | None = None
    volume: str = ""
    """What was written of the numbers, where that says more than they do."""
    frequency: Frequency = Frequency()
    mode: str = ""
    """One of `MODES`."""
    trigger: str = ""
    method: str = ""
    """One of `METHODS`."""
    concerns: tuple[str, ...] = ()
    """Of `CONCERNS`."""
    protections: tuple[str, ...] = ()
    """Of `PROTECTIONS`."""
    protection: str = ""
    """How it is protected, in words."""
    status: str = ""
    lifecycle: str = ""
    """One of `LIFECYCLES`."""
    owner: str = ""
    """Who answers for the integration."""
    effort: int | None = None
    """Days of work that its renewal, or its building, is thought to take."""
    risk: str = ""
    """One of `RISKS`: what happens to the business when it fails."""
    quarter: str = ""
    rank: int | None = None
    notes: str = ""
    links: tuple[Link, ...] = ()
    linked: Mapping[str, Any] = Factory(dict)
    """What the linked flow said when it was last read, by attribute: what differs from it was typed by a person, and is kept."""
    extra: Mapping[str, Any] = Factory(dict)

    @property
    def per_month(self) -> int:
        """New and changed records a month, as far as they are known."""
        return (self.new_per_month or 0) + (self.changed_per_month or 0)


@frozen
class Accepted:
    """A finding of the review that the team accepts: its id, of which entry or system (empty: everywhere), and why."""

    id: str
    entry: str = ""
    system: str = ""
    reason: str = ""
    accepted_by: str = ""
    accepted_on: str = ""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Settings:
    """From where on the review speaks, and what the road map has room for."""

    outdated_methods: tuple[str, ...] = OUTDATED
    hub_systems: int = 12
    """A system that is connected with so many others directly is a hub."""
    sprawl_systems: int = 4
    """So many systems of which each is connected with each other directly are sprawl."""
    large_volume: int = 100_000
    """So many records a month are a large volume."""
    capacity: int = 60
    """Days of work that a quarter has room for."""
    first_quarter: str = ""
    """Where the road map begins: ``2027-Q1``; empty: the quarter after today's."""
    usual_effort: int = 10
    """Days of work of an entry for which nobody has said."""
    projects: str = ""
    """The folder of the projects, relative to the catalog: one below it, or ``..``; empty: the catalog's own. Links start there."""
    extra: Mapping[str, Any] = Factory(dict)


@frozen
class Catalog:
    """A portfolio's integrations in one file, ``*.catalog.json``. Unknown keys are kept in ``extra`` at every level."""

    name: str
    format: str = FORMAT
    schema_url: str = field(default=SCHEMA_URL, metadata=key("$schema"))
    description: str = ""
    owner: str = ""
    systems: tuple[System, ...] = ()
    entries: tuple[Entry, ...] = ()
    accepted: tuple[Accepted, ...] = ()
    severities: Mapping[str, str] = Factory(dict)
    """The severities of findings by id where they are others than usual; ``off`` for none."""
    settings: Settings = Settings()
    extra: Mapping[str, Any] = Factory(dict)

    def system(self, name: str) -> System | None:
        """The system of a name; None where the catalog does not describe it."""
        return next((one for one in self.systems if one.name == name), None)

    def entry(self, id: str) -> Entry | None:
        """The entry of an id."""
        return next((one for one in self.entries if one.id == id), None)
