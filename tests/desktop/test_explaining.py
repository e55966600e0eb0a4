"""Explaining a value of the output in the window."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget

from fieldwright.desktop.dialogs.explanation import ExplanationDialog, first_place
from tests.cli.test_blocks import joined_and_grouped
from tests.desktop.opened import COST_CENTRE, InFront, example


def told(tree: QTreeWidget) -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for at in range(tree.topLevelItemCount()):
        section = tree.topLevelItem(at)
        assert section is not None
        rows = [section.child(row) for row in range(section.childCount())]
        found[section.text(0)] = [(row.text(0), row.text(1)) for row in rows]
    return found


def dialog_of(front: InFront) -> ExplanationDialog:
    front.do("explain-value")
    (dialog,) = [one for one in front.window.findChildren(ExplanationDialog) if one.isVisible()]
    return dialog


def test_a_value_is_explained_with_its_rule_inputs_and_steps(front: InFront, tmp_path: Path) -> None:
    front.load(example(tmp_path))
    front.until(lambda: front.document.sample is not None)
    rule = next(one for one in front.rules.values() if one.value and "[" not in one.target and "(" in one.value)
    front.select(target=rule.target)
    dialog = dialog_of(front)
    front.until(lambda: "Result" in told(dialog.tree))
    found = told(dialog.tree)
    assert found["Rule"] == [(rule.target, " ".join(rule.value.split("\n")))]
    assert found["What it read"]
    assert found["Steps"]
    assert found["Result"][0][0] == first_place(rule.target)
    dialog.place.setText(COST_CENTRE)
    front.qtbot.keyClick(dialog.place, Qt.Key.Key_Return)
    front.until(lambda: "No rule fills it" in dialog.said.text())
    dialog.place.setText("lines[")
    front.qtbot.keyClick(dialog.place, Qt.Key.Key_Return)
    front.until(lambda: "is no path" in dialog.said.text())
    assert dialog.tree.topLevelItemCount() == 0
    dialog.reject()


def test_without_a_sample_it_says_what_to_do(front: InFront, tmp_path: Path) -> None:
    front.load(example(tmp_path))
    front.document.set_sample(None)
    front.select(target=COST_CENTRE)
    dialog = dialog_of(front)
    assert "Load a sample first" in dialog.said.text()
    dialog.reject()


def test_the_first_place_of_a_block() -> None:
    assert first_place("a.lines[].tags[buyer].x") == "a.lines[0].tags[0].x"
    assert first_place("a[2].b") == "a[2].b"


def test_joined_items_and_groups_are_shown_where_they_stand(front: InFront, tmp_path: Path) -> None:
    folder = tmp_path / "joined"
    folder.mkdir()
    file = joined_and_grouped(folder)
    front.load(file)
    front.do("unmask-values")
    front.document.set_sample(folder / "in.json")
    front.until(lambda: front.document.sample is not None)
    dialog = dialog_of(front)
    dialog.place.setText("depots[0].pieces")
    front.qtbot.keyClick(dialog.place, Qt.Key.Key_Return)
    front.until(lambda: "Result" in told(dialog.tree))
    found = told(dialog.tree)
    assert [what for what, _ in found["Items it went through"]] == [
        "depots[] over lines, by $stock.depot",
        "$source.lines[0]", "with $stock: $source.stock[0]", "$source.lines[1]", "with $stock: $source.stock[2]",
    ]  # fmt: skip
    assert [what for what, _ in found["What it read"]] == ["$source.lines[0].qty", "$source.lines[1].qty"]
    assert found["Steps"][-1] == ("$sum($group.qty)", "6")
    dialog.reject()
