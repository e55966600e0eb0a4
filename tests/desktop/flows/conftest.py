"""The pages around a small shop's map; and the window with the city's project."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldwright.desktop.document import Document
from fieldwright.desktop.flows.room import FlowsRoom
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.theme import Look
from fieldwright.mapping.model import Map, Rule, SourceRef, TargetRef
from fieldwright.project.model import Project, SchemaRef
from fieldwright.project.test_cases import TestCase as Case
from fieldwright.project.use_cases import Environment, Flow, KnownFailure, Setting, Step, UseCase
from tests.desktop.opened import InFront, example
from tests.project.schemas import ORDER

API = {
    "openapi": "3.1.0",
    "info": {"title": "Accounting", "version": "1"},
    "security": [{"key": []}],
    "components": {"securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}},
    "paths": {
        "/invoices": {
            "post": {
                "summary": "Write an invoice",
                "description": "At most 60 requests per minute.",
                "requestBody": {"content": {"application/json": {"schema": {"title": "Invoice", "type": "object", "properties": {"id": {"type": "string"}, "total": {"type": "number"}}}}}},
                "responses": {"201": {"description": "Written"}, "409": {"description": "There already"}},
            }
        },
        "/invoices/{id}": {
            "get": {
                "summary": "Read an invoice",
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {"200": {"description": "The invoice"}},
            }
        },
    },
}  # fmt: skip
STEPS = (
    Step("wait", "Take the order from the queue"),
    Step("retrieve", "Read what there is", "accounting", "GET /invoices/{id}", failure="Go on"),
    Step("decide", "Is it new?", when="there is none"),
    Step("map", "Make the invoice", map="bill"),
    Step("send", "Hand it over", "accounting", "POST /invoices", success="201"),
    Step("notify", "Tell the shop", "orders"),
)
SHOP = Project(
    "shop",
    schemas={"orders": SchemaRef("order.json"), "accounting": SchemaRef("api.json")},
    maps=(Map("bill", (SourceRef("orders", "Order"),), TargetRef("accounting", "POST /invoices request"), rules=(Rule("id", value="id"), Rule("total", value="1"))),),
    use_cases=(UseCase("UC1", "Orders are billed", outcome="Money comes", priority="high", rules=("bill: id",)), UseCase("UC2", "Returns")),
    flows=(
        Flow("nightly", ("UC1", "UC2"), style="batch", retry="5 times", owner="Ada", steps=STEPS, environments=(Environment("test"), Environment("production", "https://x.example")),
             settings=(Setting("utc_offset", default="-0700"),), known_failures=(KnownFailure("HTTP 409"),)),
    ),
    tests=(Case("ordinary", use_case="UC1"), Case("refused", use_case="UC2")),
)  # fmt: skip


class Around:
    """The pages around the shop's map, and whoever sits in front of them."""

    def __init__(self, qtbot: QtBot, look: Look, jobs: Jobs, folder: Path) -> None:
        (folder / "order.json").write_text(json.dumps(ORDER))
        (folder / "api.json").write_text(json.dumps(API))
        self.qtbot = qtbot
        self.document = Document(jobs)
        self.room = FlowsRoom(self.document, look, jobs, lambda: "Ada")
        self.said: list[str] = []
        self.room.said.connect(self.said.append)
        self.to_map: list[tuple[str, str]] = []
        self.room.map_asked.connect(lambda name, target: self.to_map.append((name, target)))
        qtbot.addWidget(self.room)
        self.room.resize(1072, 690)
        self.document.new(SHOP, folder / "shop.fieldwright.json")
        with qtbot.waitExposed(self.room):
            self.room.show()

    @property
    def project(self) -> Project:
        return self.document.project

    @property
    def flow(self) -> Flow:
        return self.project.flows[0]

    @property
    def last(self) -> str:
        """The name of the last edit."""
        return self.document.history.undo_label

    def undo(self, times: int = 1) -> None:
        for _ in range(times):
            self.room.commit()
            self.document.undo()
        QApplication.processEvents()

    def until(self, happened: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(happened, timeout=20_000)

    def drawn(self) -> str:
        """The words of the flow's picture, once it is drawn."""
        self.until(lambda: self.room.flow.pictures.is_up_to_date)
        return self.room.flow.pictures.drawn.words

    def checked(self) -> None:
        """Wait until findings are those of the project as it is."""
        self.until(lambda: self.document.up_to_date)


@pytest.fixture
def shop(qtbot: QtBot, look: Look, jobs: Jobs, tmp_path: Path) -> Iterator[Around]:
    """The shop's use cases and flows."""
    made = Around(qtbot, look, jobs, tmp_path)
    yield made
    jobs.cancel_all()
    made.document.stop_reading()


@pytest.fixture
def city(front: InFront, tmp_path: Path) -> InFront:
    """The window with the city's project, open and checked."""
    return front.load(example(tmp_path))
