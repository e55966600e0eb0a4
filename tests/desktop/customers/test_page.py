"""Parameters and customers' settings in the window."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from fieldwright.desktop.customers.page import SettingsPage
from fieldwright.files.records import ABSENT
from fieldwright.mapping.configurable import FIXED, Configurable, Option
from fieldwright.project.customers.form import form_of
from fieldwright.project.format import save_project
from tests.desktop.opened import InFront, choosing
from tests.project.customers.projects import example


@pytest.fixture
def page(front: InFront, tmp_path: Path) -> SettingsPage:
    file = tmp_path / "p.fieldwright.json"
    save_project(example(tmp_path), file)
    front.load(file)
    front.do("show-settings")
    made = front.window.flows.added["settings"]
    assert isinstance(made, SettingsPage)
    assert made.isVisible()
    return made


def listed(page: SettingsPage) -> list[tuple[str, str, str]]:
    return [(one.where, one.name, one.scope) for one in page.model.rows]


def write(page: SettingsPage, attribute: str, text: str) -> None:
    field = page.form.fields[attribute]
    editor = field.editor
    if isinstance(editor, QComboBox):
        editor.setCurrentText(text) if editor.isEditable() else editor.setCurrentIndex(editor.findText(text))
    elif isinstance(editor, QPlainTextEdit):
        editor.setPlainText(text)
    else:
        assert isinstance(editor, QLineEdit)
        editor.setText(text)
    field.commit()


def test_all_that_can_be_set_is_listed_and_rules_on_demand(page: SettingsPage) -> None:
    assert listed(page)[:3] == [
        ("parameter", "ledger", "each customer"),
        ("parameter", "currency", "each customer"),
        ("parameter", "shop", "fixed for all"),
    ]
    assert ("rule", "orders: taxCode", "nobody has said") not in listed(page)
    assert page.counted.text() == "7 for each customer to set"
    page.all_rules.setChecked(True)
    assert ("rule", "orders: taxCode", "nobody has said") in listed(page)
    page.search.setText("rule tax")
    assert listed(page) == [("rule", "orders: taxCode", "nobody has said")]


def test_a_parameter_is_edited_in_place_and_undone(front: InFront, page: SettingsPage) -> None:
    page.go("parameters", "ledger")
    write(page, "help", "Four digits.")
    write(page, "maximum", "8999")
    said = front.document.project.parameters[0].configurable
    assert said is not None
    assert (said.help, said.maximum) == ("Four digits.", 8999)
    assert front.document.history.undo_label == "Change the most of ledger"
    front.do("undo")
    front.do("undo")
    assert page.form.fields["help"].text == "The sales account."


def test_another_name_is_followed_by_the_rules(front: InFront, page: SettingsPage) -> None:
    page.go("parameters", "ledger")
    assert page.read_by.text() == "Read by orders: ledger."
    write(page, "name", "account")
    assert front.document.project.maps[0].rules[3].value == "$params.account"
    assert page.form.fields["name"].text == "account"
    assert page.shown is not None
    assert page.shown.name == "account"


def test_what_cannot_be_is_refused_beside_the_line(front: InFront, page: SettingsPage) -> None:
    before = front.document.project
    page.go("parameters", "ledger")
    write(page, "minimum", "few")
    assert page.form.fields["minimum"].wrong.text() == "'few' is no number: write a number, or nothing"
    write(page, "name", "shop")
    assert "already" in page.form.fields["name"].wrong.text()
    assert front.document.project == before


def test_who_decides_is_chosen_and_only_what_matters_is_asked(front: InFront, page: SettingsPage) -> None:
    page.go("lookups", "tax codes")
    assert page.read_by.text() == "Without settings it has 3 rows of its own."
    page.go("rules", "orders: taxCode")
    assert page.read_by.text() == 'Without settings it is filled with  $translate("tax codes", tax)'
    assert page.all_rules.isChecked()
    assert not page.form.fields["label"].isVisible()
    assert not page.options.isVisible()
    write(page, "scope", "each customer")
    assert front.document.project.maps[0].rules[2].configurable == Configurable()
    assert page.form.fields["label"].isVisible()
    assert not page.form.fields["name"].isVisible()
    assert page.options.isVisible()
    page.options.add()
    page.options.model.setData(page.options.model.index(0, 0), "half")
    page.options.model.setData(page.options.model.index(0, 2), "R5")
    said = front.document.project.maps[0].rules[2].configurable
    assert said == Configurable(options=(Option("half", "R5"),))
    write(page, "scope", "fixed for all")
    assert front.document.project.maps[0].rules[2].configurable == Configurable(FIXED)


def test_what_is_found_is_shown_with_what_is_edited(front: InFront, page: SettingsPage) -> None:
    page.go("parameters", "currency")
    write(page, "label", "")
    front.until(lambda: [one.id for one in page.found.model.findings] == ["O25"])
    page.go("parameters", "ledger")
    assert page.found.model.findings == ()


def test_a_finding_leads_to_the_page(front: InFront, page: SettingsPage) -> None:
    page.go("parameters", "currency")
    write(page, "label", "")
    page.go("lookups", "tax codes")
    front.do("show-map")
    assert not page.isVisible()
    assert front.window.flows.go_to("/parameters/currency/configurable/label")
    assert page.isVisible()
    assert page.form.fields["name"].text == "currency"


def test_the_selected_rule_is_shown(front: InFront, page: SettingsPage) -> None:
    front.do("show-map")
    front.select(target="taxCode")
    front.do("show-setting")
    assert page.isVisible()
    assert page.shown is not None
    assert page.shown.name == "orders: taxCode"


def test_a_parameter_is_started_and_removed(front: InFront, page: SettingsPage) -> None:
    page.new_parameter()
    write(page, "name", "stage")
    assert front.document.project.parameters[-1].name == "stage"
    assert front.document.project.parameters[-1].default is ABSENT
    page.remove()
    assert [one.name for one in front.document.project.parameters] == ["ledger", "currency", "shop"]
    page.go("lookups", "tax codes")
    assert not page.taken_out.isEnabled()


def test_the_form_and_settings_are_written_and_checked(
    front: InFront, page: SettingsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choosing(monkeypatch, tmp_path / "form.json")
    page.export_form()
    assert json.loads((tmp_path / "form.json").read_bytes()) == form_of(front.document.project)
    file = tmp_path / "acme.settings.json"
    choosing(monkeypatch, file)
    page.new_settings()
    assert json.loads(file.read_bytes())["customer"] == "acme"
    page.check_settings()
    front.until(lambda: "agrees" in page.problems.told.text())
    file.write_text(file.read_text().replace("4000", "7"))
    page.check_settings()
    front.until(lambda: bool(page.problems.model.rows))
    assert page.problems.told.text() == "acme.settings.json: 1 error, 0 warnings"
    assert page.problems.model.text(0, 1) == "4"
    file.write_text("[")
    page.check_settings()
    front.until(lambda: "acme.settings.json:1" in page.problems.told.text())
    assert page.problems.model.rows == ()
