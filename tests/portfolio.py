"""The example portfolio: 150 integrations of a city and of a wholesale company, with planted faults and near misses.

``python -m tests.portfolio`` writes ``resources/examples/portfolio/portfolio.catalog.json``. `expected` is what a review must find, all and
only that.
"""

from pathlib import Path
from typing import Any

from attrs import evolve

from fieldwright.files.resources import resource
from fieldwright.project.catalog.filling import entries_of
from fieldwright.project.catalog.format import SUFFIX, dump_catalog
from fieldwright.project.catalog.model import Accepted, Catalog, Entry, Frequency, Link, Settings, System
from fieldwright.project.catalog.naming import compared
from fieldwright.project.catalog.portfolio import Portfolio, read_portfolio
from fieldwright.project.catalog.refreshing import refreshed

EXAMPLES = Path(str(resource("examples")))
FILE = EXAMPLES / "portfolio" / f"portfolio{SUFFIX}"

CITY = "Office of the CIO, Saguaro Springs"

# name, owner, API, elements that it is the system of record for, and further facts
_SYSTEMS: tuple[tuple[str, str, str, str, dict[str, Any]], ...] = (
    ("Citizen CRM", "Lena Ortiz (citizen services)", "REST, OpenAPI 3.1", "Service request|Citizen contact|Call note", {"aliases": ("crm",), "vendor": "Civica Cloud"}),
    ("Public works", "Tom Beckett (public works)", "REST, XML", "Work order|Crew schedule|Material use", {"aliases": ("work-order",)}),
    ("GIS", "Marco Funk (geodata)", "OGC API", "Address|Parcel|Street segment", {}),
    ("Permits", "Ravi Anand (building)", "REST", "Building permit|Inspection result|Contractor licence", {}),
    ("Property tax", "Grace Holm (treasury)", "REST", "Tax assessment|Tax bill|Owner of record", {}),
    ("City ledger", "Grace Holm (treasury)", "OData", "Journal entry|Cost centre|City invoice", {"vendor": "SAP"}),
    ("Human resources", "Mina Duval (people)", "REST", "Employee|Position|Absence", {}),
    ("Payroll", "Mina Duval (people)", "SOAP", "Pay slip|Payroll run|Deduction", {}),
    ("Identity directory", "Owen Price (security)", "SCIM, Graph", "User account|Access group|Badge", {}),
    ("Utility billing", "Paula Reyes (utilities)", "REST", "Meter reading|Utility bill|Service connection", {}),
    ("Payment gateway", "Grace Holm (treasury)", "REST", "Card payment|Card refund|Settlement", {"vendor": "Paystone"}),
    ("Parks booking", "Ana Silva (parks)", "REST", "Facility booking|Course|Park pass", {}),
    ("Library", "Jules Martin (library)", "SIP2, REST", "Library card|Loan|Fine", {}),
    ("Fleet", "Sam Okafor (fleet)", "none", "Vehicle|Fuel transaction|Maintenance order", {}),
    ("Emergency dispatch", "Kim Novak (fire)", "none", "Incident|Unit position|Hydrant status", {}),
    ("Clinic records", "Iris Vega (health)", "FHIR R4", "Immunisation|Lab result|Appointment", {}),
    ("Document archive", "Hugo Lind (records)", "CMIS", "Archived document|Retention rule", {}),
    ("Data warehouse", "Beth Cole (analytics)", "none", "Performance indicator", {}),
    ("Open data portal", "Beth Cole (analytics)", "CKAN", "Open dataset", {}),
    ("City message bus", "Priya Raman (integration)", "Kafka", "", {"platform": True, "description": "Events between the city's systems."}),
    ("Notification service", "Priya Raman (integration)", "REST", "Notification|Delivery receipt", {}),
    ("Web shop", "Ilse Kort (shop)", "REST", "Sales order|Shopper|Basket", {"aliases": ("Shop", "order")}),
    ("Product catalogue", "Femke Bos (assortment)", "GraphQL", "Product|Price list|Product image", {"aliases": ("Catalogue", "products")}),
    ("Warehouse", "Sam de Wit (warehouses)", "REST", "Stock level|Shipment plan|Goods receipt", {"aliases": ("Warehouse system", "shipment plan")}),
    ("Shop accounting", "Nora Feld (integration)", "REST, OpenAPI 3.0", "Invoice|Credit note|Tax code", {}),
    ("Supplier portal", "Jan Vis (purchasing)", "AS2", "Purchase order|Supplier|Delivery note", {}),
    ("Carrier", "Sam de Wit (warehouses)", "REST", "Parcel label|Tracking event", {}),
    ("Loyalty", "Eva Stam (marketing)", "REST", "Member|Points balance", {}),
    ("Marketing mail", "Eva Stam (marketing)", "REST", "Campaign|Subscription", {}),
    ("Service desk", "Ilse Kort (shop)", "REST", "Ticket|Return request", {}),
    ("Shop reporting", "Femke Bos (assortment)", "none", "Sales report", {}),
    ("Point of sale", "Ilse Kort (shop)", "none", "Till receipt|Cash count", {}),
    # planted: G06, systems without an owner (and one that is retired and unused, which is none)
    ("Street lighting", "", "MQTT", "Lamp fault", {}),
    ("Gift cards", "", "REST", "Gift card", {}),
    ("Old intranet", "", "none", "", {"lifecycle": "retired", "description": "Nothing uses it any more."}),
    # planted: G11, retired systems in use
    ("Mainframe billing", "Paula Reyes (utilities)", "none", "", {"lifecycle": "retired"}),
    ("Legacy shop", "Ilse Kort (shop)", "none", "", {"lifecycle": "retired"}),
    # the systems of the planted sprawl: all four of each are connected with each other
    ("Road sensors", "Marco Funk (geodata)", "none", "Traffic count", {}),
    ("Signal control", "Marco Funk (geodata)", "none", "Signal plan", {}),
    ("Parking guidance", "Marco Funk (geodata)", "none", "Parking occupancy", {}),
    ("Transit control", "Kim Novak (fire)", "none", "Vehicle journey", {}),
    ("Picking robots", "Sam de Wit (warehouses)", "none", "Pick confirmation", {}),
    ("Conveyor control", "Sam de Wit (warehouses)", "none", "Conveyor state", {}),
    ("Packing station", "Sam de Wit (warehouses)", "none", "Packing list", {}),
    ("Yard management", "Sam de Wit (warehouses)", "none", "Dock slot", {}),
    # near miss of sprawl: three systems, one way each, are none; and four over a broker
    ("Bike counters", "Marco Funk (geodata)", "none", "Bike count", {}),
)  # fmt: skip

_PERSONAL = frozenset(
    ["Citizen contact", "Owner of record", "Employee", "Absence", "Pay slip", "Deduction", "User account", "Badge", "Library card", "Loan", "Shopper", "Sales order", "Member", "Subscription", "Ticket", "Service request"]
)  # fmt: skip
_FREQUENCIES = (
    Frequency("real time"), Frequency("minutes", 15), Frequency("hourly"), Frequency("daily"), Frequency("weekly"), Frequency("hourly", 4),
)  # fmt: skip


class _Making:
    """The entries while they are made: numbered, with plausible facts that are nobody's fault."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.owners = {name: owner for name, owner, *_ in _SYSTEMS}

    def add(self, element: str, source: str, target: str, **facts: Any) -> str:
        """Add an entry and give its id."""
        at = len(self.entries)
        id_ = "-".join(compared(f"{element} {source} {target}").split())
        while any(one.id == id_ for one in self.entries):
            id_ += "-again"
        personal = element in _PERSONAL
        health = source == "Clinic records"
        usual: dict[str, Any] = {
            "method": "event",
            "mode": "delta",
            "frequency": _FREQUENCIES[at % len(_FREQUENCIES)],
            "new_per_month": 40 * (1 + at * 37 % 91),
            "changed_per_month": 15 * (at * 53 % 67),
            "trigger": f"A {element.lower()} is new or changed",
            "owner": self.owners.get(source) or "Priya Raman (integration)",
            "lifecycle": "live",
            "status": "agreed",
            "effort": 3 + at * 11 % 19,
            "risk": ("low", "medium", "high")[at * 7 % 3],
        }
        if personal:
            usual |= {"concerns": ("personal",), "protections": ("encrypted in transit", "access control")}
        if health:
            usual |= {"concerns": ("personal", "health"), "protections": ("encrypted in transit", "access logged"), "protection": "Agreement of 2025-03 with the clinic"}  # fmt: skip
        self.entries.append(Entry(id_, element, source, target, **{**usual, **facts}))
        return id_


# element and its targets; each goes from its system of record, by events
_PLAIN: tuple[tuple[str, str], ...] = (
    ("Lamp fault", "Public works"), ("Gift card", "Web shop"), ("Service request", "GIS|Open data portal|Data warehouse|Notification service"), ("Citizen contact", "Utility billing|Parks booking|Permits"),
    ("Call note", "Document archive"), ("Work order", "Citizen CRM|GIS|Fleet|Data warehouse"), ("Crew schedule", "Human resources|Fleet"),
    ("Material use", "City ledger|Data warehouse"), ("Address", "Citizen CRM|Public works|Permits|Utility billing|Emergency dispatch|Property tax"),
    ("Parcel", "Property tax|Permits|Open data portal"), ("Street segment", "Public works|Emergency dispatch|Fleet"),
    ("Building permit", "Property tax|GIS|Document archive|Open data portal"), ("Inspection result", "Document archive|Data warehouse"),
    ("Contractor licence", "Public works|Open data portal"), ("Tax assessment", "Data warehouse|Open data portal"), ("Tax bill", "City ledger|Payment gateway"),
    ("Owner of record", "Permits|GIS"), ("Cost centre", "Public works|Payroll|Fleet|Human resources"), ("City invoice", "Document archive|Data warehouse"),
    ("Employee", "Identity directory|Parks booking|Fleet"), ("Position", "Identity directory|City ledger"), ("Absence", "Public works"),
    ("Pay slip", "Document archive"), ("Deduction", "Human resources"), ("User account", "Citizen CRM|Public works|Permits|Library"),
    ("Access group", "Document archive|Data warehouse"), ("Badge", "Parks booking"), ("Meter reading", "Data warehouse"),
    ("Utility bill", "City ledger|Payment gateway|Notification service"), ("Service connection", "GIS|Public works"), ("Card payment", "City ledger|Utility billing|Permits"),
    ("Card refund", "City ledger"), ("Settlement", "City ledger"), ("Facility booking", "Payment gateway|Open data portal"), ("Course", "Open data portal"),
    ("Library card", "Parks booking"), ("Loan", "Data warehouse"), ("Fine", "Payment gateway"), ("Vehicle", "City ledger|Public works"),
    ("Fuel transaction", "City ledger"), ("Incident", "Public works|GIS"), ("Immunisation", "Data warehouse"),
    ("Appointment", "Notification service"), ("Performance indicator", "Open data portal"), ("Delivery receipt", "Citizen CRM"),
    ("Sales order", "Loyalty|Service desk"), ("Shopper", "Loyalty|Marketing mail|Service desk"), ("Basket", "Marketing mail"),
    ("Product", "Web shop|Warehouse|Point of sale"), ("Price list", "Web shop|Point of sale"), ("Stock level", "Web shop|Product catalogue"),
    ("Goods receipt", "Shop accounting|Supplier portal"), ("Credit note", "Service desk"), ("Purchase order", "Warehouse"), ("Parcel label", "Warehouse"),
    ("Tracking event", "Web shop|Service desk"), ("Points balance", "Web shop"), ("Campaign", "Web shop"), ("Return request", "Warehouse"),
)  # fmt: skip


INTEGRATIONS = 150
"""How many entries the catalog has."""


def portfolio_catalog(portfolio: Portfolio) -> tuple[Catalog, dict[str, str]]:
    """The catalog, and the ids of its planted entries by a short name."""
    made, ids = _Making(), dict[str, str]()
    _plant(made, ids)
    linked = sum(1 for placed in portfolio.projects for _ in entries_of(placed)) + len(_DEAD)
    for element, target in _plain(INTEGRATIONS - len(made.entries) - linked):
        source = next(name for name, _, _, elements, _ in _SYSTEMS if element in elements.split("|"))
        made.add(element, source, target)
    systems = tuple(
        System(name, owner=owner, api=api, record_of=tuple(one for one in elements.split("|") if one), **facts)
        for name, owner, api, elements, facts in _SYSTEMS
    )
    catalog = Catalog(
        "City and wholesale integrations",
        description="An example of our own making: the integrations of a city and of a wholesale company, with faults to be found.",
        owner=CITY,
        systems=systems,
        entries=tuple(made.entries),
        accepted=(
            Accepted("G04", ids["accepted"], reason="The bank takes files until its new API opens in 2028.", accepted_by="Grace Holm (treasury)", accepted_on="2026-10-30"),
        ),
        settings=Settings(hub_systems=9, first_quarter="2027-Q1", projects=".."),
    )  # fmt: skip
    return _linked(catalog, portfolio, ids), ids


def _plain(count: int) -> list[tuple[str, str]]:
    """So many elements with a target each: first one for each element, then their further ones."""
    held = [(element, targets.split("|")) for element, targets in _PLAIN]
    rounds = max(len(targets) for _, targets in held)
    return [(element, targets[at]) for at in range(rounds) for element, targets in held if at < len(targets)][:count]


def _plant(made: _Making, ids: dict[str, str]) -> None:
    add = made.add
    # G01: personal or regulated data without protection
    ids["unprotected pass"] = add(
        "Park pass", "Parks booking", "Notification service", method="event", concerns=("personal",)
    )
    ids["unprotected card"] = add(
        "Cash count", "Point of sale", "Shop reporting", concerns=("regulated: PCI DSS",), protection="none"
    )
    ids["unprotected lab"] = add(
        "Lab result",
        "Clinic records",
        "Document archive",
        concerns=("personal", "health"),
        protections=(),
        protection="",
    )
    add(
        "Absence",
        "Human resources",
        "Payroll",
        protections=(),
        protection="Only within the payroll network; agreed with the works council",
    )  # words will do
    add(
        "Unit position", "Emergency dispatch", "GIS", concerns=("personal",), lifecycle="retired"
    )  # retired: not reviewed
    # G02: twice to one target
    ids["invoice by event"] = add("Invoice", "Shop accounting", "Shop reporting")
    ids["invoice by ETL"] = add("Invoice", "Shop accounting", "Shop reporting", method="ETL", mode="full")
    ids["supplier"] = add("Supplier", "Supplier portal", "Shop accounting", method="EDI")
    ids["suppliers"] = add("Suppliers", "Supplier portal", "Shop accounting", method="API")
    add("Tax code", "Shop accounting", "Web shop", method="API")
    add(
        "Tax code", "Shop accounting", "Web shop", method="API", mode="full", frequency=Frequency("weekly")
    )  # a full copy beside a delta
    add("Ticket", "Service desk", "Shop reporting")
    ids["ticket file"] = add(
        "Ticket", "Service desk", "Shop reporting", method="file", lifecycle="retiring"
    )  # being replaced: only its method is a fault
    add("Subscription", "Marketing mail", "Loyalty")
    add("Subscription", "Marketing mail", "Loyalty", method="API", lifecycle="planned")  # the successor
    # G03: not from the system of record
    ids["address copy"] = add("Address", "Citizen CRM", "Library", method="API")
    ids["product copy"] = add("Product", "Web shop", "Marketing mail", method="API")
    add("Employee", "City message bus", "Library")  # a platform passes it on
    add("Delivery note", "Supplier portal", "Warehouse", method="EDI")
    # G04: outdated methods where an API exists
    ids["card file"] = add("Fine", "Library", "City ledger", method="file")
    ids["db link"] = add("Position", "Human resources", "Payroll", method="database link")
    ids["mail"] = add("Delivery note", "Supplier portal", "Shop accounting", method="e-mail")
    ids["scraped"] = add("Maintenance order", "Fleet", "City ledger", method="screen scraping")
    ids["accepted"] = add("Settlement", "Payment gateway", "Document archive", method="file")  # accepted with a reason
    add("Vehicle", "Fleet", "Emergency dispatch", method="manual")  # neither has an API
    add(
        "Till receipt", "Point of sale", "Shop reporting", method="file", frequency=Frequency("daily")
    )  # neither has an API
    add("Purchase order", "Supplier portal", "Shop accounting", method="EDI")  # EDI is not outdated
    # G05: without an owner
    ids["ownerless retention"] = add("Retention rule", "Document archive", "Data warehouse", owner="")
    ids["ownerless shipment"] = add("Shipment plan", "Warehouse", "Carrier", owner=" ", method="API")
    add(
        "Notification", "Notification service", "Data warehouse", owner="", lifecycle="retired"
    )  # retired: not reviewed
    # G07: cycles (the elements have no system of record, so that the way round is their only fault)
    ids["party 1"] = add("Business partner", "Permits", "City ledger", method="API")
    ids["party 2"] = add("Business partner", "City ledger", "Permits", method="API")
    ids["holiday 1"] = add("Opening hours", "Parks booking", "Citizen CRM")
    ids["holiday 2"] = add("Opening hours", "Citizen CRM", "Notification service")
    ids["holiday 3"] = add("Opening hours", "Notification service", "Parks booking")
    add("Size chart", "Product catalogue", "Web shop")  # a chain, closed by a planned entry only
    add("Size chart", "Web shop", "Service desk")
    add("Size chart", "Service desk", "Product catalogue", lifecycle="planned")
    # G08: hubs (9 systems directly): the data warehouse and the web shop
    for element, source in (
        ("Journal entry", "City ledger"), ("Payroll run", "Payroll"), ("Card refund", "Payment gateway"), ("Course", "Parks booking"), ("Fine", "Library"),
        ("Fuel transaction", "Fleet"), ("Hydrant status", "Emergency dispatch"), ("Access group", "Identity directory"), ("Parcel", "GIS"),
    ):  # fmt: skip
        add(element, source, "Data warehouse", method="ETL", frequency=Frequency("daily"))
    for element, source in (("Campaign", "Marketing mail"), ("Member", "Loyalty"), ("Return request", "Service desk"), ("Parcel label", "Carrier"), ("Supplier", "Supplier portal"), ("Packing list", "Packing station")):  # fmt: skip
        add(element, source, "Shop reporting", method="ETL", frequency=Frequency("daily"))
    for element, target in (
        ("Sales report", "Product catalogue"),
        ("Sales report", "Marketing mail"),
        ("Sales report", "Warehouse"),
    ):
        add(element, "Shop reporting", target, method="API")
    # G09: sprawl: four systems, all connected with each other
    for group in (
        (("Traffic count", "Road sensors"), ("Signal plan", "Signal control"), ("Parking occupancy", "Parking guidance"), ("Vehicle journey", "Transit control")),
        (("Pick confirmation", "Picking robots"), ("Conveyor state", "Conveyor control"), ("Packing list", "Packing station"), ("Dock slot", "Yard management")),
    ):  # fmt: skip
        for at, (element, source) in enumerate(group):
            for _, target in group[at + 1 :]:
                ids[f"{source} to {target}"] = add(element, source, target, method="API")
    add("Bike count", "Bike counters", "Road sensors", method="API")  # three of them: none
    add("Bike count", "Bike counters", "Signal control", method="API")
    add("Bike count", "Bike counters", "Parking guidance", method="event")  # through a broker
    # G10: full copies of much, often
    ids["full readings"] = add(
        "Meter reading",
        "Utility billing",
        "Open data portal",
        mode="full",
        frequency=Frequency("daily"),
        new_per_month=620_000,
        changed_per_month=1_500,
    )
    ids["full stock"] = add(
        "Stock level",
        "Warehouse",
        "Point of sale",
        mode="full",
        frequency=Frequency("minutes", 30),
        new_per_month=0,
        changed_per_month=100_000,
    )
    add(
        "Price list",
        "Product catalogue",
        "Marketing mail",
        mode="full",
        frequency=Frequency("daily"),
        new_per_month=0,
        changed_per_month=99_999,
    )  # just below
    add(
        "Product image",
        "Product catalogue",
        "Web shop",
        mode="full",
        frequency=Frequency("weekly"),
        new_per_month=500_000,
        changed_per_month=0,
    )  # seldom
    add(
        "Tracking event",
        "Carrier",
        "Warehouse",
        mode="delta",
        frequency=Frequency("real time"),
        new_per_month=900_000,
        changed_per_month=0,
    )  # a delta
    # G11: retired systems in use
    ids["to mainframe"] = add("Service connection", "Utility billing", "Mainframe billing")
    ids["from old shop"] = add("Wish list", "Legacy shop", "Web shop")
    ids["to old shop"] = add("Gift card", "Gift cards", "Legacy shop", lifecycle="planned")
    add("Basket", "Legacy shop", "Shop reporting", lifecycle="retired")  # retired with it
    # G14: systems that nobody describes
    ids["to bank"] = add(
        "Payroll run",
        "Payroll",
        "House bank",
        method="API",
        concerns=("financial",),
        protections=("encrypted at rest",),
    )
    ids["to insurer"] = add("Incident", "Emergency dispatch", "Insurer", method="other")
    # G15 and G16
    ids["no target"] = add("Open dataset", "Open data portal", "")
    ids["no element"] = add("", "Permits", "Document archive")
    ids["odd method"] = add("Archived document", "Document archive", "Citizen CRM", method="carrier pigeon")
    ids["odd frequency"] = add(
        "Vehicle", "Fleet", "GIS", frequency=Frequency("", 1, "when Sam has time"), risk="enormous"
    )
    ids["planned"] = add("Lab result", "Clinic records", "Notification service", lifecycle="planned", quarter="2027-Q2")


_DEAD = (
    ("Archived document", Link("archive/archive.fieldwright.json", "documents to the archive")),
    ("Notification", Link("city-service-requests/city-service-requests.fieldwright.json", "notices to residents")),
)
"""Planted for G13: a project that is not there, and a flow that its project does not have."""


def _linked(catalog: Catalog, portfolio: Portfolio, ids: dict[str, str]) -> Catalog:
    """The catalog with the entries of the example projects; of two of them somebody typed over what the project says, and two links lead nowhere."""
    filled = refreshed(catalog, portfolio).catalog
    old = {one.id for one in catalog.entries}
    entries: list[Entry] = []
    for one in filled.entries:
        if one.id not in old:
            one = evolve(one, lifecycle="live", owner=one.owner or CITY)
            link = one.links[0]
            if "city-service-requests" in link.file and "drift 1" not in ids:
                ids["drift 1"] = one.id
                one = evolve(one, new_per_month=1_900, element="Triaged request")
            elif "wholesale-shipments" in link.file and "drift 2" not in ids:
                ids["drift 2"] = one.id
                one = evolve(one, frequency=Frequency("daily"))
        entries.append(one)
    for at, (element, link) in enumerate(_DEAD, 1):
        source = "Document archive" if at == 1 else "Notification service"
        ids[f"nowhere {at}"] = f"{'-'.join(compared(element).split())}-nowhere"
        entries.append(
            Entry(ids[f"nowhere {at}"], element, source, "Open data portal", owner="Hugo Lind (records)", method="event", mode="delta", frequency=Frequency("daily"), lifecycle="live", links=(link,))
        )  # fmt: skip
    return evolve(filled, entries=tuple(entries))


def expected(ids: dict[str, str], *, with_projects: bool) -> set[tuple[str, frozenset[str], frozenset[str]]]:
    """What the review must find, all and only that: the finding's id, its entries, and, where it is about systems alone, these."""
    rows: list[tuple[str, tuple[str, ...]]] = [
        *(("G01", (one,)) for one in ("unprotected pass", "unprotected card", "unprotected lab")),
        ("G02", ("invoice by event", "invoice by ETL")), ("G02", ("supplier", "suppliers")),
        ("G03", ("address copy",)), ("G03", ("product copy",)),
        *(("G04", (one,)) for one in ("card file", "db link", "mail", "scraped", "ticket file")),
        ("G05", ("ownerless retention",)), ("G05", ("ownerless shipment",)),
        ("G07", ("party 1", "party 2")), ("G07", ("holiday 1", "holiday 2", "holiday 3")),
        *(("G09", tuple(f"{a} to {b}" for at, a in enumerate(group) for b in group[at + 1 :])) for group in SPRAWL),
        ("G10", ("full readings",)), ("G10", ("full stock",)), ("G11", ("to mainframe",)), ("G11", ("from old shop", "to old shop")),
        ("G12", ("drift 1",)), ("G12", ("drift 2",)),
        ("G14", ("to bank",)), ("G14", ("to insurer",)), ("G15", ("no target",)), ("G15", ("no element",)), ("G16", ("odd method",)), ("G16", ("odd frequency",)),
    ]  # fmt: skip
    if with_projects:
        rows += [("G13", ("nowhere 1",)), ("G13", ("nowhere 2",))]
    found = {(id_, frozenset(ids[one] for one in names), frozenset[str]()) for id_, names in rows}
    alone = (("G06", "Street lighting"), ("G06", "Gift cards"), ("G08", "Data warehouse"), ("G08", "Shop reporting"))
    return found | {(id_, frozenset[str](), frozenset({name})) for id_, name in alone}


SPRAWL = (
    ("Road sensors", "Signal control", "Parking guidance", "Transit control"),
    ("Picking robots", "Conveyor control", "Packing station", "Yard management"),
)


def main() -> None:
    """Write the file."""
    catalog, _ = portfolio_catalog(read_portfolio(EXAMPLES))
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_bytes(dump_catalog(catalog))


if __name__ == "__main__":
    main()
