"""Made portfolios of any size, the same in every run."""

import random

from fieldwright.project.catalog.model import (
    CONCERNS,
    FREQUENCIES,
    METHODS,
    MODES,
    RISKS,
    Catalog,
    Entry,
    Frequency,
    System,
)

AREAS = (
    "CRM",
    "ERP",
    "Billing",
    "Warehouse",
    "Web shop",
    "Payroll",
    "Data lake",
    "Identity",
    "Ticketing",
    "Tax engine",
    "Event bus",
    "Bank gateway",
)
ELEMENTS = (
    "Customer",
    "Order",
    "Invoice",
    "Payment",
    "Product",
    "Price",
    "Employee",
    "Work order",
    "Address",
    "Shipment",
    "Asset",
    "Permit",
)
OWNERS = ("Sales operations", "Finance", "IT platforms", "Customer service", "Logistics", "")


def portfolio(systems: int, entries: int, seed: int = 3) -> Catalog:
    """A catalog with hubs, cycles, bundles, and every method and concern."""
    chance = random.Random(seed)
    names = [
        AREAS[at] if at < len(AREAS) else f"{AREAS[at % len(AREAS)]} {at // len(AREAS) + 1}" for at in range(systems)
    ]
    weights = [1 / (at + 1) ** 0.7 for at in range(systems)]
    made = []
    for at in range(entries):
        source, target = chance.choices(range(systems), weights)[0], chance.randrange(systems)
        if source == target:
            target = (source + 1) % systems
        concerns = tuple(one for one in CONCERNS if chance.random() < 0.1)
        made.append(
            Entry(
                f"I{at + 1:05d}", chance.choice(ELEMENTS), names[source], names[target], new_per_month=int(10 ** chance.uniform(1, 6)),
                frequency=Frequency(chance.choice(FREQUENCIES)), mode=chance.choice(MODES), method=chance.choice(METHODS), concerns=concerns,
                protections=("encrypted in transit",) if chance.random() < 0.7 else (), owner=chance.choice(OWNERS), risk=chance.choice(RISKS),
                lifecycle=chance.choice(["live"] * 6 + ["planned", "retiring", "retired"]),
            )
        )  # fmt: skip
    held = tuple(
        System(
            name,
            owner=chance.choice(OWNERS),
            api=chance.choice(("REST", "none", "")),
            platform=name.startswith("Event bus"),
        )
        for name in names
    )
    return Catalog("Made portfolio", owner="Integration team", systems=held, entries=tuple(made))
