"""`impact` as one would type it: what a new version hits, what is done, what is left, and the delta specification."""

import io
import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from fieldwright.cli import main
from fieldwright.files.resources import resource
from fieldwright.project.format import load_project
from tests.upgrades import newer, shop_project

Capture = pytest.CaptureFixture[str]
TEXT = ("amount: {type: number", "amount: {type: string")
SURNAME = ("surname", "familyName")
VOID = ("[open, paid]", "[open, paid, void]")
NO_REMARK = ("        remark: {type: string, maxLength: 80}\n", "")
CURRENCY = "{type: string, minLength: 3, maxLength: 3, description: ISO 4217.}"
MOVED = (f"currency: {CURRENCY}\n", f"totals: {{type: object, properties: {{currency: {CURRENCY}}}}}\n")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return shop_project(tmp_path)


def told(capsys: Capture, *arguments: object, status: int) -> dict[str, Any]:
    """What ``impact --format json`` prints."""
    assert main(["impact", *map(str, arguments), "--format", "json"]) == status
    return json.loads(capsys.readouterr().out)


def hits(record: dict[str, Any], what: str) -> dict[str, tuple[str, str]]:
    """By name: the severity and text of the hits of a kind, the first of each."""
    found: dict[str, tuple[str, str]] = {}
    for change in record["changes"]:
        for hit in change["hits"]:
            if hit["what"] == what:
                found.setdefault(hit["name"], (hit["severity"], hit["text"]))
    return found


# --- what is hit ---------------------------------------------------------------------------------------------------------


def test_a_type_that_changed_is_told_at_the_rule_that_reads_it_with_the_finding(project: Path, capsys: Capture) -> None:
    record = told(capsys, project, newer(project.parent, "shop.yaml", TEXT), status=0)
    assert hits(record, "rule") == {
        "Invoice.Total": ("risky", "rule Invoice.Total reads amount, which was number and is now string: T02")
    }
    assert hits(record, "approval")["Invoice.Total"][0] == "risky"
    assert "amount: The value is a number" in hits(record, "test case")["paid"][1]
    assert record["counts"]["rule"] == {"hit": 1, "safe": 0, "untouched": 9, "total": 10}
    (finding,) = [f for c in record["changes"] for h in c["hits"] if h["what"] == "rule" for f in h["findings"]]
    assert (finding["id"], finding["severity"]) == ("T02", "warning")


def test_a_new_code_asks_for_a_row_and_none_is_invented(project: Path, capsys: Capture) -> None:
    new = newer(project.parent, "shop.yaml", VOID)
    record = told(capsys, project, new, status=0)
    assert hits(record, "lookup") == {"states": ("risky", 'lookup states has no row for "void"')}
    assert record["delta"]["lookups"] == [
        {"lookup": "states", "kind": "to add", "key": '"void"', "before": "", "after": ""}
    ]
    before = load_project(project).project.lookups
    assert main(["impact", str(project), str(new), "--apply"]) == 0
    assert load_project(project).project.lookups == before


def test_what_only_widens_what_we_write_is_safe_and_says_why(project: Path, capsys: Capture) -> None:
    record = told(
        capsys,
        project,
        newer(project.parent, "invoice.xsd", ('maxLength value="20"', 'maxLength value="30"')),
        status=0,
    )
    (text,) = [text for severity, text in hits(record, "rule").values() if severity == "safe"]
    assert text.endswith("Invoice.Number, which has the maxLength 30; it was 20: what was valid stays valid")
    assert record["summary"] == {"breaking": 0, "risky": 0, "safe": 1, "docs": 0}


def test_what_we_read_may_grow_where_it_still_fits_what_we_write(project: Path, capsys: Capture) -> None:
    fits = newer(project.parent, "shop.yaml", ("maxLength: 10", "maxLength: 20"))
    assert hits(told(capsys, project, fits, status=0), "rule")["Invoice.Number"][0] == "safe"
    longer = newer(project.parent, "shop.yaml", ("maxLength: 10", "maxLength: 21"))
    severity, text = hits(told(capsys, project, longer, status=0), "rule")["Invoice.Number"]
    assert (severity, text[-5:]) == ("risky", ": L01")


def test_a_required_field_that_nothing_fills_is_listed(project: Path, capsys: Capture) -> None:
    due = '<xs:element name="Text" type="xs:string" minOccurs="0"/>'
    new = newer(project.parent, "invoice.xsd", (due, due + '<xs:element name="Due" type="xs:date"/>'))
    record = told(capsys, project, new, status=1)
    assert hits(record, "field") == {"Invoice.Due": ("breaking", "`Invoice.Due` is required, and no rule fills it")}
    assert [one["kind"] for one in record["steps"] if not one["done"]] == ["required", "test"]


def test_a_worked_example_that_no_longer_fits_is_told(project: Path, capsys: Capture) -> None:
    new = newer(project.parent, "invoice.xsd", ('maxLength value="20"', 'maxLength value="2"'))
    severity, text = hits(told(capsys, project, new, status=1), "worked example")["Invoice.Number"]
    assert severity == "risky"
    assert text.startswith("the output of worked example 1 of rule Invoice.Number no longer fits")


def test_what_a_lookup_gives_is_held_against_the_new_list(project: Path, capsys: Capture) -> None:
    new = newer(project.parent, "invoice.xsd", ('<xs:enumeration value="P"/>', '<xs:enumeration value="X"/>'))
    record = told(capsys, project, new, status=1)
    by_id = {one["id"]: one["hits"] for one in record["changes"]}
    assert [(hit["what"], hit["severity"]) for hit in by_id["enum-value-added"]] == [("rule", "safe")]
    assert {hit["what"] for hit in by_id["enum-value-removed"]} == {"rule", "lookup", "test case"}


def test_a_change_of_a_shared_definition_is_told_once_with_all_that_it_hits(project: Path, capsys: Capture) -> None:
    record = told(capsys, project, newer(project.parent, "shop.yaml", ("maxLength: 30", "maxLength: 60")), status=0)
    (change,) = [one for one in record["changes"] if one["id"] == "max-length-raised"]
    assert [hit["name"] for hit in change["hits"] if hit["what"] == "rule"] == [
        "Invoice.Buyer.Name",
        "Invoice.Agent.Name",
    ]
    assert [one["id"] for hit in change["hits"] for one in hit["findings"]] == ["L01"]


def test_what_says_only_something_for_people_hits_nothing(project: Path, capsys: Capture) -> None:
    record = told(capsys, project, newer(project.parent, "shop.yaml", ("What is to be paid.", "The sum.")), status=0)
    assert record["summary"] == {"breaking": 0, "risky": 0, "safe": 0, "docs": 1}
    assert record["counts"]["rule"]["untouched"] == 10


def test_an_operation_that_moved_takes_the_map_along(project: Path, capsys: Capture) -> None:
    new = newer(project.parent, "shop.yaml", ("/orders/{id}", "/v2/orders/{id}"))
    assert main(["impact", str(project), str(new), "--apply"]) == 0
    assert load_project(project).project.maps[0].sources[0].message == "GET /v2/orders/{id} response 200"
    assert main(["check", str(project)]) == 0


def test_a_message_that_is_gone_is_left_with_what_is_like_it(project: Path, capsys: Capture) -> None:
    new = newer(project.parent, "shop.yaml", ("/orders/{id}", "/bookings/{number}"), ("get:", "put:"))
    record = told(capsys, project, new, status=1)
    assert (
        hits(record, "map")["invoices"][1]
        == "map invoices reads the message GET /orders/{id} response 200, which is gone"
    )
    (step,) = [one for one in record["steps"] if not one["done"]]
    assert step["candidates"][0]["path"] == "PUT /bookings/{number} response 200"
    assert main(["impact", str(project), str(new), "--apply"]) == 1
    assert load_project(project).project.maps[0].rules == load_project(f"{project}.bak").project.maps[0].rules


# --- taking it in --------------------------------------------------------------------------------------------------------


def test_a_dry_run_writes_nothing(project: Path, capsys: Capture) -> None:
    before = project.read_bytes()
    assert main(["impact", str(project), str(newer(project.parent, "shop.yaml", SURNAME, NO_REMARK))]) == 1
    said = capsys.readouterr().out
    assert "--apply would do:" in said
    assert "buyer.surname is now buyer.familyName in rule Invoice.Buyer.Name" in said
    assert "untouched: 7 of 10 rules" in said
    assert project.read_bytes() == before
    assert not Path(f"{project}.bak").exists()


def test_apply_rewrites_what_follows_and_keeps_what_is_broken(project: Path, capsys: Capture) -> None:
    before, bytes_before = load_project(project).project, project.read_bytes()
    new = newer(project.parent, "shop.yaml", SURNAME, MOVED, NO_REMARK)
    asked = ["--apply", "--rename", "currency=totals.currency"]
    assert main(["impact", str(project), str(new), *asked]) == 1  # the remark is gone, and that is left
    after = load_project(project).project
    assert Path(f"{project}.bak").read_bytes() == bytes_before
    old, rules = ({rule.target: rule for rule in one.maps[0].rules} for one in (before, after))
    assert list(rules) == list(old)
    assert rules["Invoice.Buyer.Name"].value == "$uppercase(buyer.familyName)"
    assert rules["Invoice.Agent.Name"].value == "agent.familyName"
    assert rules["Invoice.Currency"].value == "totals.currency"
    assert rules["Invoice.Currency"].status == "ready"
    broken = rules["Invoice.Text"]
    assert (broken.value, broken.status, broken.question) == (
        old["Invoice.Text"].value,
        "draft",
        old["Invoice.Text"].question,
    )
    assert "reads remark, which is gone" in broken.note
    assert after.suppressions[0].source == "buyer.familyName"
    assert after.schemas["shop"].file == "new-shop.yaml"
    assert "totals.currency" in after.schemas["shop"].fields["GET /orders/{id} response 200"]
    assert main(["impact", str(project), str(new)]) == 0  # nothing is new any more
    assert "nothing of the project is hit" in capsys.readouterr().out


def test_targets_follow_too_and_so_do_tests(project: Path) -> None:
    new = newer(project.parent, "invoice.xsd", ('name="Article"', 'name="ArticleNumber"'), ('"State"', '"StateCode"'))
    assert main(["impact", str(project), str(new), "--apply", "--fail-on", "never"]) == 0
    after = load_project(project).project
    targets = [rule.target for rule in after.maps[0].rules]
    assert targets[3] == "Invoice.StateCode"
    assert targets[6:9] == ["Invoice.Line[]", "Invoice.Line[].ArticleNumber", "Invoice.Line[].Count"]
    assert after.tests[0].ignore == ("Invoice.Text", "Invoice.Line.ArticleNumber")
    assert main(["check", str(project)]) == 0


def test_a_list_that_moved_takes_its_loop_along(project: Path) -> None:
    lines = (project.parent / "shop.yaml").read_text()
    start, end = lines.index("        lines:\n"), lines.index("    Person:\n")
    inner = lines[start:end]
    basket = "        basket:\n          type: object\n          required: [lines]\n          properties:\n"
    moved = basket + "".join(f"    {line}\n" for line in inner.splitlines())
    new = newer(project.parent, "shop.yaml", (inner, moved), ("buyer, lines]", "buyer, basket]"))
    assert main(["impact", str(project), str(new), "--apply"]) == 0
    rules = {rule.target: rule for rule in load_project(project).project.maps[0].rules}
    assert rules["Invoice.Line[]"].each == "basket.lines"
    assert rules["Invoice.Line[].Article"].value == "sku"
    assert main(["check", str(project)]) == 0


def test_a_final_map_is_set_back_when_it_is_changed(project: Path, tmp_path: Path) -> None:
    record = json.loads(project.read_bytes())
    record["maps"][0]["status"] = "final"
    project.write_text(json.dumps(record))
    assert main(["impact", str(project), str(newer(tmp_path, "shop.yaml", SURNAME)), "--apply"]) == 0
    assert load_project(project).project.maps[0].status == "ready"


# --- the old version -----------------------------------------------------------------------------------------------------


def git(folder: Path, *arguments: str) -> None:
    settings = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    names = {f"GIT_{who}_{what}": "a@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    subprocess.run(
        ["git", *arguments], cwd=folder, check=True, capture_output=True, env={**os.environ, **settings, **names}
    )


def test_a_version_that_was_saved_over_the_old_one_is_compared_with_what_git_has(
    project: Path, capsys: Capture
) -> None:
    folder = project.parent
    git(folder, "init", "-q")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "first")
    newer(folder, "shop.yaml", SURNAME).replace(folder / "shop.yaml")
    record = told(capsys, project, folder / "shop.yaml", status=1)
    assert hits(record, "rule")["Invoice.Buyer.Name"][1].endswith("which is now buyer.familyName: the rule follows")
    assert record["notes"] == []
    named = told(capsys, project, folder / "shop.yaml", "--old", f"{folder / 'shop.yaml'}@HEAD", status=1)
    assert named["changes"] == record["changes"]
    assert main(["impact", str(project), str(folder / "shop.yaml"), "--apply"]) == 0
    assert main(["check", str(project)]) == 0


def test_without_the_old_version_what_the_project_remembers_is_compared(project: Path, capsys: Capture) -> None:
    folder = project.parent
    newer(folder, "shop.yaml", TEXT, NO_REMARK).replace(folder / "shop.yaml")
    record = told(capsys, project, folder / "shop.yaml", status=1)
    assert {name: severity for name, (severity, _) in hits(record, "rule").items()} == {
        "Invoice.Text": "breaking",
        "Invoice.Total": "risky",
    }
    assert "as the project remembers them" in record["notes"][0]
    candidates = [one["candidates"] for one in record["steps"] if one["kind"] == "broken"]
    assert candidates == [[]] or candidates[0][0]["path"]


# --- what can be asked for -----------------------------------------------------------------------------------------------


def test_severities_and_what_is_ignored_come_from_the_project_and_a_file(
    project: Path, capsys: Capture, tmp_path: Path
) -> None:
    new = newer(project.parent, "shop.yaml", NO_REMARK)
    policy = tmp_path / "policy.yaml"
    policy.write_text("ignore:\n  - {id: optional-field-removed-open, path: remark, reason: We know.}\n")
    assert told(capsys, project, new, status=1)["changes"] != []
    assert hits(told(capsys, project, new, "--policy", policy, status=0), "rule") == {}
    record = json.loads(project.read_bytes())
    record["changes"] = {"ignore": [{"path": "remark", "reason": "We know."}]}
    project.write_text(json.dumps(record))
    assert hits(told(capsys, project, new, status=0), "rule") == {}


@pytest.mark.parametrize(
    ("fail_on", "edit", "status"),
    [("breaking", TEXT, 0), ("risky", TEXT, 1), ("breaking", NO_REMARK, 1), ("never", NO_REMARK, 0)],
)
def test_the_exit_status_is_as_asked_for(project: Path, fail_on: str, edit: tuple[str, str], status: int) -> None:
    assert main(["impact", str(project), str(newer(project.parent, "shop.yaml", edit)), "--fail-on", fail_on]) == status


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere.yaml"], "nowhere.yaml"),
        (["new-shop.yaml", "--schema", "shoop"], "did you mean shop?"),
        (["new-shop.yaml", "-o", "nowhere/out.md"], "the folder to write into does not exist"),
        (["new-shop.yaml", "--format", "xlsx"], "name a file with -o"),
        (["other.json"], "say it with --schema: invoice, shop"),
        (["new-shop.yaml", "--policy", "policy.json"], "there is no change 'amount-changed'"),
    ],
)
def test_what_cannot_be_used_ends_in_one_line(
    project: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    newer(project.parent, "shop.yaml", TEXT)
    (project.parent / "other.json").write_text('{"a": 1}')
    (project.parent / "policy.json").write_text('{"severities": {"amount-changed": "safe"}}')
    monkeypatch.chdir(project.parent)
    assert main(["impact", str(project), *arguments]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1


def test_a_sample_can_be_the_new_version_of_a_contract(project: Path, capsys: Capture) -> None:
    payload = project.parent / "today.json"
    order = {"id": "A", "amount": 1, "status": "open", "buyer": {"surname": "B"}, "lines": [{"sku": "s", "count": 1}]}
    payload.write_text(json.dumps(order))
    record = told(capsys, project, payload, "--schema", "shop", status=1)
    broken = [name for name, (severity, _) in hits(record, "rule").items() if severity == "breaking"]
    assert sorted(broken) == ["Invoice.Agent.Name", "Invoice.Currency", "Invoice.Text"]
    assert record["steps"][1]["text"] == "map invoices: the message GET /orders/{id} response 200 is now today"


# --- the delta specification ---------------------------------------------------------------------------------------------


def test_the_delta_specification_says_what_the_engineer_must_change(
    project: Path, capsys: Capture, tmp_path: Path
) -> None:
    new = newer(project.parent, "shop.yaml", SURNAME, VOID, NO_REMARK)
    assert main(["impact", str(project), str(new), "--format", "markdown", "--examples", "--values"]) == 1
    page = capsys.readouterr().out
    assert "* Was: `$uppercase(buyer.surname)`" in page
    assert "* Is now: `$uppercase(buyer.familyName)`" in page
    assert "* Why: reads remark, which is gone" in page
    assert '| states | to add | `"void"` |' in page
    assert '`"ADEYEMI"` | `"ADEYEMI"` | test case paid |' in page
    for form, name in (("html", "d.html"), ("xlsx", "d.xlsx"), ("markdown", "d.md")):
        assert main(["impact", str(project), str(new), "--format", form, "-o", str(tmp_path / name)]) == 1
    html = (tmp_path / "d.html").read_text()
    assert '<code class="box">$uppercase(buyer.familyName)</code>' in html
    assert "adeyemi" not in html.lower()  # no values of payloads unless asked for
    book = load_workbook(io.BytesIO((tmp_path / "d.xlsx").read_bytes()))
    assert book.sheetnames == ["What changes", "Rules", "Fields", "Lookup rows", "Examples", "Open"]
    rows = list(book["Rules"].iter_rows(min_row=2, values_only=True))
    assert [row[1] for row in rows] == ["Invoice.State", "Invoice.Buyer.Name", "Invoice.Agent.Name", "Invoice.Text"]
    assert [row[0] for row in rows] == ["to look at", "changed", "changed", "to decide"]


def test_two_versions_of_a_project_give_a_delta_specification(project: Path, capsys: Capture) -> None:
    new = newer(project.parent, "shop.yaml", SURNAME)
    assert main(["impact", str(project), str(new), "--apply"]) == 0
    later = json.loads(project.read_bytes())
    later["lookups"][0]["rows"].append({"key": "void", "value": "O"})
    later["maps"][0]["rules"] = [rule for rule in later["maps"][0]["rules"] if rule["target"] != "Invoice.Text"]
    after = project.with_name("later.fieldwright.json")
    after.write_text(json.dumps(later))
    before = project.with_name("before.fieldwright.json")
    before.write_bytes(Path(f"{project}.bak").read_bytes())
    capsys.readouterr()
    assert main(["impact", str(before), str(after), "--format", "json"]) == 1
    made = json.loads(capsys.readouterr().out)["delta"]
    assert [(one["kind"], one["target"]) for one in made["rules"]] == [
        ("changed", "Invoice.Buyer.Name"), ("changed", "Invoice.Agent.Name"), ("removed", "Invoice.Text"),
    ]  # fmt: skip
    assert [(one["kind"], one["key"], one["after"]) for one in made["lookups"]] == [("added", "void", '"O"')]
    assert main(["impact", str(before), str(before)]) == 0
    assert "none changed; 10 as they were" in capsys.readouterr().out


def test_the_examples_take_new_versions_in(tmp_path: Path, capsys: Capture) -> None:
    folder = resource("examples", "city-service-requests")
    for file in (*folder.glob("*.*"), *folder.glob("*.samples/*")):
        if file.is_file():
            place = tmp_path / file.relative_to(folder)
            place.parent.mkdir(exist_ok=True)
            place.write_bytes(file.read_bytes())
    project = tmp_path / "city-service-requests.fieldwright.json"
    text = (tmp_path / "work-order.xsd").read_text()
    assert 'name="Subject"' in text
    new = tmp_path / "work-order-4.xsd"
    new.write_text(text.replace("work-order:3", "work-order:4").replace('name="Subject"', 'name="Headline"'))
    record = told(capsys, project, new, "--apply", status=1)
    assert record["applied"]
    assert hits(record, "rule")["WorkOrder.Header.Subject"][1].endswith("WorkOrder.Header.Headline: the rule follows")
    assert [one["kind"] for one in record["steps"] if not one["done"]] == ["test", "test"]
    after = load_project(project).project
    assert after.maps[0].rule("WorkOrder.Header.Headline") is not None
    assert main(["check", str(project), "--json"]) in (0, 1)
    found = json.loads(capsys.readouterr().out)["findings"]
    assert not [one for one in found if one["id"] in ("E02", "E03", "S02", "S03")]


# --- what somebody decided -----------------------------------------------------------------------------------------------


def test_a_field_that_somebody_says_is_called_otherwise_is_followed(project: Path, capsys: Capture) -> None:
    new = newer(
        project.parent,
        "shop.yaml",
        ("surname", "legal"),
        ("remark: {type: string, maxLength: 80}", "words: {type: string, maxLength: 90}"),
    )
    record = told(capsys, project, new, "--rename", "remark=words", "--rename", "buyer.surname=buyer.legal", status=1)
    assert {name: text for name, (_, text) in hits(record, "rule").items()} == {
        "Invoice.Buyer.Name": "rule Invoice.Buyer.Name reads buyer.surname, which is now buyer.legal: the rule follows",
        "Invoice.Agent.Name": "rule Invoice.Agent.Name reads agent.surname, which is now agent.legal: the rule follows",
        "Invoice.Text": "rule Invoice.Text reads remark, which is now words: the rule follows",
    }
    assert (
        main(
            [
                "impact",
                str(project),
                str(new),
                "--apply",
                "--rename",
                "remark=words",
                "--rename",
                "buyer.surname=buyer.legal",
            ]
        )
        == 0
    )
    assert main(["check", str(project)]) == 0


@pytest.mark.parametrize(
    ("rename", "said"),
    [
        ("remark", "write --rename OLD=NEW"),
        ("no.such=words", "no field 'no.such'"),
        ("remark=no.such", "no field 'no.such'"),
    ],
)
def test_a_renaming_that_cannot_be_is_refused(project: Path, capsys: Capture, rename: str, said: str) -> None:
    new = newer(project.parent, "shop.yaml", ("remark:", "words:"))
    assert main(["impact", str(project), str(new), "--rename", rename]) == 2
    assert said in capsys.readouterr().err


def test_of_a_list_that_is_gone_only_the_loop_is_broken(project: Path, capsys: Capture) -> None:
    new = newer(
        project.parent, "shop.yaml", ("        lines:\n", "        positions:\n"), ("buyer, lines]", "buyer, positions]"),
        ("[sku, count]", "[article, pieces]"), ("sku: {type: string, maxLength: 12}", "article: {type: string}"),
        ("count: {type: integer, minimum: 1}", "pieces: {type: number}"),
    )  # fmt: skip
    record = told(capsys, project, new, "--apply", status=1)
    severities = {name: severity for name, (severity, _) in hits(record, "rule").items()}
    assert severities == {
        "Invoice.Line[]": "breaking",
        "Invoice.Line[].Article": "risky",
        "Invoice.Line[].Count": "risky",
    }
    (step,) = [one for one in record["steps"] if one["kind"] == "broken"]
    assert [one["path"] for one in step["candidates"]] == ["positions[]"]
    rules = {rule.target: rule for rule in load_project(project).project.maps[0].rules}
    assert [target for target, rule in rules.items() if rule.question is not None] == ["Invoice.Line[]", "Invoice.Text"]
    told(capsys, project, project.parent / "shop.yaml", "--apply", status=0)
    mended = told(
        capsys,
        project,
        new,
        "--apply",
        "--rename",
        "lines=positions",
        "--rename",
        "lines[].sku=positions[].article",
        status=1,
    )
    assert [one["text"] for one in mended["steps"] if one["kind"] == "broken"] == [
        "rule Invoice.Line[].Count reads lines.count, which is gone"
    ]
