"""Secrets that stand in a project: in what is shown, compared, and sent."""

import json
import zipfile
from pathlib import Path

import pytest
from attrs import evolve

from fieldwright.cli import main
from fieldwright.files.resources import resource
from fieldwright.mapping.configurable import Configurable, Option
from fieldwright.mapping.model import Lookup, Parameter
from fieldwright.project import test_cases as cases
from fieldwright.project.format import dump_project, load_project, parse_project
from fieldwright.project.model import Project, Release
from fieldwright.project.operating import Contact, Readiness
from fieldwright.project.operations.secrets import LEFT_OUT

Capture = pytest.CaptureFixture[str]
EXAMPLE = resource("examples", "city-service-requests", "city-service-requests.fieldwright.json")
SECRETS = tuple(f"pa55-{one}-Wort" for one in ("reach", "note", "label", "option", "default", "given"))
REACH, NOTE, LABEL, OPTION, DEFAULT, GIVEN = SECRETS


def with_secrets() -> Project:
    """The example with a secret wherever one is looked for."""
    project = parse_project(EXAMPLE.read_bytes(), "x")[0]
    said = Configurable(
        label=f"password={LABEL}", options=(Option("live", OPTION), Option("other", "none of them")), default="live"
    )
    one = project.maps[0]
    rule = evolve(one.rules[0], configurable=Configurable(help=f"password={NOTE}"))
    return evolve(
        project,
        contacts=(*project.contacts, Contact("Ada", reach=f"https://ada:{REACH}@shop.example/")),
        checklist=(*project.checklist, Readiness("Keys", note=f"password={NOTE}")),
        parameters=(
            *project.parameters,
            Parameter("db_password", configurable=said),
            Parameter("shop_secret", default=DEFAULT),
        ),
        lookups=(*project.lookups, Lookup("further", configurable=Configurable(help=f"password={NOTE}"))),
        maps=(evolve(one, rules=(rule, *one.rules[1:])), *project.maps[1:]),
        tests=(*project.tests, cases.TestCase("told", map=one.name, parameters={"all": {"api_secret": GIVEN}})),
    )


def written(project: Project, folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "p.fieldwright.json").write_bytes(dump_project(project))
    return folder / "p.fieldwright.json"


def held(text: str) -> list[str]:
    return [one for one in SECRETS if one in text]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return written(with_secrets(), tmp_path / "a")


@pytest.mark.parametrize("options", [(), ("--values",)])
def test_show_leaves_secrets_out(options: tuple[str, ...], file: Path, capsys: Capture) -> None:
    assert held(file.read_text()) == [*SECRETS]
    assert main(["show", str(file), *options]) == 0
    told = capsys.readouterr().out
    assert held(told) == []
    assert told.count(LEFT_OUT) == 8


@pytest.mark.parametrize("form", ["text", "html", "json", "markdown"])
def test_diff_leaves_secrets_out_and_says_which_was_exchanged(
    form: str, file: Path, tmp_path: Path, capsys: Capture
) -> None:
    project = with_secrets()
    plain = written(evolve(project, contacts=(), checklist=(), parameters=(), tests=()), tmp_path / "b")
    assert main(["diff", str(plain), str(file), "--format", form]) == 0
    told = capsys.readouterr().out
    assert held(told) == []
    assert "db_password" in told.replace("\\", "")
    contacts = (*project.contacts[:-1], evolve(project.contacts[-1], reach="https://ada:n3w-secret@shop.example/"))
    other = written(evolve(project, contacts=contacts), tmp_path / "c")
    assert main(["diff", str(file), str(other), "--format", form]) == 0
    told = capsys.readouterr().out
    assert "n3w-secret" not in told
    assert held(told) == []
    assert "it looks like a secret, number " in told
    assert "reach" in told


def packed(file: Path) -> dict[str, str]:
    with zipfile.ZipFile(file) as archive:
        return {one: archive.read(one).decode() for one in archive.namelist()}


@pytest.mark.parametrize("samples", ["masked", "all", "none"])
def test_a_bundle_says_what_it_leaves_out(samples: str, file: Path, capsys: Capture) -> None:
    out = file.with_name("p.fieldwright.zip")
    (file.parent / "c.settings.json").write_text(json.dumps({"customer": "c", "parameters": {"db_password": GIVEN}}))
    (file.parent / "r.fieldwright.json").write_bytes(file.read_bytes())
    project = load_project(file).project
    one = evolve(project.tests[-1], settings="c.settings.json", masked=True)
    project = evolve(
        project, tests=(*project.tests[:-1], one), history=(Release("2026-01-01", file="r.fieldwright.json"),)
    )
    file.write_bytes(dump_project(project))
    wanted = ["bundle", str(file), "-o", str(out), "--with-samples", samples]
    assert main(wanted) == 0
    told = capsys.readouterr().err
    members = packed(out)
    assert held("".join(members.values())) == held(told) == []
    assert "left out: contact Ada (secret): what looks like a secret in it" in told
    assert "parameter db_password" in told
    assert "left out: c.settings.json" in told
    assert "--with-secrets" in told
    sent = load_project(out).project
    assert sent.tests[-1].settings == sent.history[0].file == ""
    assert sent.contacts[-1].reach == LEFT_OUT
    assert main([*wanted, "--with-secrets"]) == 0
    assert "secret" not in capsys.readouterr().err
    assert held("".join(packed(out).values())) == [*SECRETS]


def test_a_bundle_of_what_came_out_of_one_leaves_out_what_its_base_has(file: Path, tmp_path: Path) -> None:
    one, two, folder = tmp_path / "1.fieldwright.zip", tmp_path / "2.fieldwright.zip", tmp_path / "there"
    assert main(["bundle", str(file), "-o", str(one), "--with-secrets"]) == 0
    assert main(["unbundle", str(one), "-o", str(folder)]) == 0
    assert main(["bundle", str(folder / file.name), "-o", str(two)]) == 0
    assert held("".join(packed(two).values())) == []
