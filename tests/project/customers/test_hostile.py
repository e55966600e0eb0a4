"""Whatever stands in a project or in a settings file: findings and refusals, never a mistake of ours."""

import json
import random
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

import jsonschema
import pytest

from fieldwright.files.errors import FieldwrightError
from fieldwright.files.resources import resource
from fieldwright.project.check import check_project
from fieldwright.project.customers.checking import check_settings
from fieldwright.project.customers.form import form_of
from fieldwright.project.customers.offered import everything
from fieldwright.project.customers.settings import Settings, usual_settings
from fieldwright.project.customers.settling import settled
from fieldwright.project.customers.writing import texts_of, write
from fieldwright.project.format import parse_project
from fieldwright.project.mends.offered import mends_of, project_mends
from fieldwright.project.sides import Schemas

ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1.5, 1e308, 10**40, "", "x", "(", "$params.", "order to invoice: number", [], ["a"], [[1]], {}, {"name": "x"},
    [{"name": "a"}], [{"name": "a", "value": {}}, {"name": "a"}], "a" * 5000,
)  # fmt: skip
KEYS = ("scope", "label", "help", "group", "required", "default", "options", "minimum", "maximum", "pattern")
SEEDS = range(60)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile") / "shop"
    shutil.copytree(resource("examples", "shop-accounting"), folder)
    return folder


@pytest.fixture(scope="module")
def schemas(shop: Path) -> Schemas:
    return Schemas(shop)


def places(node: Any) -> list[tuple[Any, Any]]:
    found: list[tuple[Any, Any]] = []
    keys: list[Any] = list(node) if isinstance(node, dict) else list(range(len(node))) if isinstance(node, list) else []
    for key in keys:
        found += [(node, key), *places(node[key])]
    return found


def spoiled(rng: random.Random, project: dict[str, Any], settings: dict[str, Any]) -> None:
    held = [*project["parameters"], *project["lookups"], *project["flows"]]
    held += [rule for map_ in project["maps"] for rule in map_["rules"] if "configurable" in rule]
    for _ in range(rng.randint(1, 3)):
        said = rng.choice(held).setdefault("configurable", {"scope": "customer"})
        if isinstance(said, dict):
            cast("dict[str, Any]", said)[rng.choice(KEYS)] = rng.choice(ODD)
    if rng.random() < 0.6:
        node, key = rng.choice(places(settings))
        node[key] = rng.choice(ODD)


@pytest.mark.parametrize("seed", SEEDS)
def test_odd_projects_and_settings(shop: Path, schemas: Schemas, tmp_path: Path, seed: int) -> None:
    document = json.loads((shop / "shop-accounting.fieldwright.json").read_bytes())
    settings = json.loads((shop / "thistle.settings.json").read_bytes())
    document["tests"] = []
    spoiled(random.Random(seed), document, settings)
    try:
        project, _ = parse_project(json.dumps(document).encode(), "odd")
    except FieldwrightError:
        return
    jsonschema.Draft202012Validator.check_schema(form_of(project))
    settled(project, Settings("A"))
    settled(project, usual_settings(project))
    checked = check_project(project, shop, schemas)
    for one in checked.findings:
        for mend in mends_of(checked.benches[one.map], one) if one.map else project_mends(project, one):
            mend.apply(project)
    for one in everything(project):
        with suppress(FieldwrightError):
            write(project, one, "default", texts_of(one).default)
    file = tmp_path / "odd.settings.json"
    file.write_text(json.dumps(settings))
    with suppress(FieldwrightError):
        assert all(one.message for one in check_settings(project, shop, file, schemas))
