"""`diff` of two versions of a project, and `show`."""

import html
import json
import re
import shutil
import subprocess
import time
from pathlib import Path

import pytest
from attrs import evolve

from fieldwright.cli import main
from fieldwright.files.resources import resource
from fieldwright.mapping.model import Lookup, LookupRow, Rule
from fieldwright.project.edits import remove_rule, set_lookup, set_rule
from fieldwright.project.format import dump_project, parse_project
from fieldwright.project.model import Project

Capture = pytest.CaptureFixture[str]
EXAMPLE = resource("examples", "city-service-requests", "city-service-requests.fieldwright.json").read_bytes()
TARGET = "WorkOrder.Header.ExternalReference"
HOSTILE = "<img src=x onerror=alert(1)>\x1b[31m `*_[x](y)_*` \u202ertl | </script> @all"


def example() -> Project:
    return parse_project(EXAMPLE, "x")[0]


def rule(project: Project) -> Rule:
    found = project.maps[0].rule(TARGET)
    assert found is not None
    return found


@pytest.fixture
def two(tmp_path: Path) -> tuple[str, str]:
    old = example()
    new = set_rule(old, old.maps[0].name, evolve(rule(old), value="a.b", note=HOSTILE))
    new = remove_rule(new, old.maps[0].name, "WorkOrder.Header.Subject")
    new = set_lookup(new, Lookup("more", (LookupRow("A", "B"),)))
    for name, project in (("old", old), ("new", new)):
        (tmp_path / f"{name}.fieldwright.json").write_bytes(dump_project(project))
    return str(tmp_path / "old.fieldwright.json"), str(tmp_path / "new.fieldwright.json")


def test_differences_in_text(two: tuple[str, str], capsys: Capture) -> None:
    assert main(["diff", *two]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert (
        lines[0]
        == f"{two[0]} (City service requests to work orders 0.3) -> {two[1]} (City service requests to work orders 0.3)"
    )
    assert lines[1] == "4 differences: 3 in rules, 1 in lookups"
    assert lines[3] == "Map request to work order: rules"
    assert f"  ~ Rule {TARGET}" in lines
    assert "      Expression changed from `requestId` to `a.b`" in lines
    assert "  - Rule WorkOrder.Header.Subject removed: copies `title`" in lines
    assert "  + Lookup more added: 1 row" in lines
    assert "\x1b" not in "".join(lines)
    assert main(["diff", *two, "--color", "always"]) == 0
    assert "\x1b[33m~\x1b[0m" in capsys.readouterr().out


def test_no_differences_and_the_exit_status(two: tuple[str, str], capsys: Capture) -> None:
    assert main(["diff", two[0], two[0]]) == 0
    assert capsys.readouterr().out.splitlines()[1] == "no differences"
    assert main(["diff", two[0], two[0], "--fail-on", "any"]) == 0
    assert main(["diff", *two, "--fail-on", "any"]) == 1
    assert main(["diff", *two, "--fail-on", "never"]) == 0


def test_differences_for_machines(two: tuple[str, str], capsys: Capture) -> None:
    assert main(["diff", *two, "--format", "json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert record["summary"] == {"rule": 3, "lookup": 1}
    first = record["differences"][0]
    assert first == {
        "kind": "rule", "change": "changed", "map": "request to work order", "name": TARGET, "part": "value",
        "sentence": f"Rule {TARGET}: expression changed from `requestId` to `a.b`", "before": "requestId", "after": "a.b",
    }  # fmt: skip


def test_hostile_text_is_text_in_every_form(two: tuple[str, str], capsys: Capture, tmp_path: Path) -> None:
    from markdown_it import MarkdownIt

    assert main(["diff", *two, "--format", "markdown"]) == 0
    markdown = capsys.readouterr().out
    made = MarkdownIt("commonmark", {"html": True}).render(markdown)
    assert "<img" not in made
    assert "</script" not in made
    assert "<a " not in made
    page = tmp_path / "out.html"
    assert main(["diff", *two, "--format", "html", "-o", str(page)]) == 0
    text = page.read_text("utf-8")
    assert "<img" not in text
    assert text.count("</script>") == 1
    assert not re.search(r"(src|href)=\"(?!#)", text)
    assert "default-src 'none'" in html.unescape(text)
    assert "4 differences" in capsys.readouterr().err
    first = page.read_bytes()
    main(["diff", *two, "--format", "html", "-o", str(page)])
    assert page.read_bytes() == first


def test_expressions_are_code_whatever_they_hold(tmp_path: Path, capsys: Capture) -> None:
    old = example()
    new = set_rule(old, old.maps[0].name, evolve(rule(old), value="`a b`.c & '``' & <x>"))
    files: list[str] = []
    for name, project in (("old", old), ("new", new)):
        files.append(str(tmp_path / f"{name}.fieldwright.json"))
        Path(files[-1]).write_bytes(dump_project(project))
    assert main(["diff", *files, "--format", "html"]) == 0
    assert (
        "from <code>requestId</code> to <code>`a b`.c &amp; &#39;``&#39; &amp; &lt;x&gt;</code></span>"
        in capsys.readouterr().out
    )
    assert main(["diff", *files, "--format", "markdown"]) == 0
    assert "from `requestId` to ``` `a b`.c & '``' & <x> ```\n" in capsys.readouterr().out


def test_a_report_in_markdown_fits_into_a_comment_and_says_what_it_leaves_out(tmp_path: Path, capsys: Capture) -> None:
    old = example()
    new = old
    here = old.maps[0]
    new = evolve(
        old,
        maps=(
            evolve(here, rules=tuple(Rule(f"WorkOrder.f{at}", value=f"a.b{at} & '{'x' * 100}'") for at in range(2000))),
        ),
    )
    for name, project in (("old", old), ("new", new)):
        (tmp_path / f"{name}.fieldwright.json").write_bytes(dump_project(project))
    files = [str(tmp_path / f"{name}.fieldwright.json") for name in ("old", "new")]
    assert main(["diff", *files, "--format", "markdown"]) == 0
    text = capsys.readouterr().out
    assert len(text) < 65_536
    assert re.search(r"\*\*Cut here: [\d,]+ further differences are not listed\.\*\*", text)
    assert main(["diff", *files, "--limit", "3"]) == 0
    assert "more here: --limit 0 lists all" in capsys.readouterr().out


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_a_revision_of_git(two: tuple[str, str], tmp_path: Path, capsys: Capture) -> None:
    for arguments in (
        ["init", "-q"],
        ["add", "-A"],
        ["-c", "user.name=a", "-c", "user.email=a@b.example", "-c", "commit.gpgsign=false", "commit", "-qm", "one"],
    ):
        subprocess.run(["git", *arguments], cwd=tmp_path, check=True)
    shutil.copy(two[1], two[0])
    assert main(["diff", f"{two[0]}@HEAD", two[0]]) == 0
    assert "4 differences" in capsys.readouterr().out
    assert main(["diff", f"{two[0]}@gone", two[0]]) == 2
    assert "git knows no revision 'gone'" in capsys.readouterr().err
    (tmp_path / "x.fieldwright.json").write_bytes(EXAMPLE)
    assert main(["diff", f"{tmp_path / 'x.fieldwright.json'}@HEAD", two[0]]) == 2
    assert "HEAD has no file 'x.fieldwright.json'" in capsys.readouterr().err


def test_a_project_against_its_last_release(two: tuple[str, str], tmp_path: Path, capsys: Capture) -> None:
    assert main(["diff", f"{two[0]}@release:", two[0]]) == 2
    assert "there is no release yet" in capsys.readouterr().err
    assert main(["release", two[0], "1.0", "--author", "Ann", "--date", "2026-11-21"]) == 0
    project = parse_project(Path(two[0]).read_bytes(), "x")[0]
    Path(two[0]).write_bytes(dump_project(set_rule(project, project.maps[0].name, evolve(rule(project), value="a.b"))))
    capsys.readouterr()
    for version in ("", "1.0"):
        assert main(["diff", f"{two[0]}@release:{version}", two[0]]) == 0
        assert f"Rule {TARGET}: expression changed from `requestId` to `a.b`" in capsys.readouterr().out
    assert main(["diff", f"{two[0]}@release:9", two[0]]) == 2
    assert "kept releases: 1.0" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--format", "junit"], "differences of projects are not written as junit"),
        (["--as", "source"], "--as is about schemas"),
        (["--policy", "x.json"], "--policy is about schemas"),
        (["--delimiter", "tab"], "how a file is read is about schemas"),
        (["--format", "html", "-o", "."], "this is a folder"),
    ],
)
def test_what_projects_have_nothing_of(two: tuple[str, str], capsys: Capture, arguments: list[str], said: str) -> None:
    assert main(["diff", *two, *arguments]) == 2
    assert said in capsys.readouterr().err


def test_a_project_and_a_schema(two: tuple[str, str], tmp_path: Path, capsys: Capture) -> None:
    schema = tmp_path / "a.json"
    schema.write_text('{"type": "object", "properties": {"format": {"type": "string"}}}')
    assert main(["diff", str(schema), two[0]]) == 2
    assert "this is no project, and the other one is: compare two projects, or two schemas" in capsys.readouterr().err
    plain = tmp_path / "named.json"
    plain.write_bytes(EXAMPLE)
    assert main(["diff", str(plain), two[1]]) == 0
    assert "4 differences" in capsys.readouterr().out


def test_any_change_of_a_schema_can_fail_too(tmp_path: Path) -> None:
    for name, description in (("a", "one"), ("b", "two")):
        (tmp_path / f"{name}.json").write_text(json.dumps({"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "T",
                                                           "properties": {"x": {"type": "string", "description": description}}}))  # fmt: skip
    files = [str(tmp_path / f"{name}.json") for name in "ab"]
    assert main(["diff", *files]) == 0
    assert main(["diff", *files, "--fail-on", "any"]) == 1
    assert main(["diff", files[0], files[0], "--fail-on", "any"]) == 0


# --- show ------------------------------------------------------------------------------------------------------------


def test_a_project_as_text_needs_no_schema(two: tuple[str, str], capsys: Capture) -> None:
    assert main(["show", two[1]]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Project City service requests to work orders"
    at = lines.index(f"  Rule {TARGET}")
    assert lines[at + 1] == "    expression: a.b"
    assert "Lookup more" in lines
    assert '  Row "A" -> "B"' in lines
    assert not any("\x1b" in line or "\u202e" in line for line in lines)


def test_every_change_shows_in_the_text(tmp_path: Path) -> None:
    from random import Random

    from fieldwright.files.records import to_record
    from fieldwright.project.merging.shapes import same
    from fieldwright.report.differences.readable import readable
    from tests.project.merging.generating import a_project, edited

    for seed in range(60):
        random = Random(seed)
        old = a_project(random)
        new = edited(old, random, "n")
        assert (readable(old) == readable(new)) == same(to_record(old), to_record(new)), seed


def test_two_thousand_rules_are_text_in_no_time(tmp_path: Path) -> None:
    from fieldwright.report.differences.readable import readable

    old = example()
    rules = tuple(evolve(rule(old), target=f"WorkOrder.f{at}") for at in range(2000))
    large = evolve(old, maps=(evolve(old.maps[0], rules=rules),))
    began = time.process_time()
    assert readable(large).count("\n  Rule ") == 2000
    assert time.process_time() - began < 1


def test_what_is_no_project_is_shown_as_it_is_on_request(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "p.fieldwright.json"
    for text in ("{ broken", ""):
        file.write_text(text)
        assert main(["show", str(file)]) == 2
        assert capsys.readouterr().out == ""
        assert main(["show", str(file), "--as-is"]) == 0
        assert capsys.readouterr().out == text
