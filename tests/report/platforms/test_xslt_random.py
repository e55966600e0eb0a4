"""Random expressions on XML: whatever XSLT says of them, SaxonC gives what Fieldwright gives."""

import random
from pathlib import Path

from attrs import evolve
from saxonche import PySaxonApiError, PySaxonProcessor

from fieldwright.expression.evaluator import Evaluator
from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.model import Rule
from fieldwright.mapping.run import Runner
from fieldwright.project.format import load_project
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.report.platforms.comparing import Sample
from fieldwright.report.platforms.program import program_of
from fieldwright.report.platforms.xslt.running import document_same
from fieldwright.report.platforms.xslt.stylesheet import StylesheetWriter

from .xml_maps import PAYLOADS, written

TEXTS = (
    "Order.Number", "Order.Date", "Order.`@status`", "Order.Address[0].Street", "Order.Address[1].City", "Order.Address[-1].`@kind`",
    "Order.Total.`#text`", "Order.Line[0].Sku", "Order.Line[Qty > 1].Sku", "Order.Line[0].Tag[0]", "Order.Line[0].Price", '"lit"', '""',
    "Order.Product[Code = 'A-1'].Name", "$params.prefix", "Order.Note", "$join(Order.Line.Sku, '-')",
)  # fmt: skip
NUMBERS = (
    "Order.Line[0].Qty", "$count(Order.Line)", "$sum(Order.Line.Qty)", "$max(Order.Line.Qty)", "$average(Order.Line.Qty)", "2", "1.5", "-3",
    "$number(Order.Line[0].Price)", "$length(Order.Number)", "$sum(Order.Line.(Qty * $number(Price)))", "$min(Order.Line.$number(Price))",
)  # fmt: skip
TRUTHS = ("Order.Rush", "true", "$exists(Order.Line)", "$exists(Order.Note)", "Order.Note = null")


class Making:
    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)

    def text(self, deep: int) -> str:
        if not deep:
            return self.chance.choice(TEXTS)
        a, b, at = self.text(deep - 1), self.text(deep - 1), self.chance.randrange(-4, 4)
        return self.chance.choice((
            f"({a} & {b})", f"$uppercase({a})", f"$substring({a}, {at}, 3)", f"$substringBefore({a}, '-')", f"$trim({a})", f"({a} ?? {b})",
            f"({self.truth(deep - 1)} ? {a} : {b})", f"$string({self.number(deep - 1)})", f"$replace({a}, '-', '+')", f"$translate('names', {a})",
        ))  # fmt: skip

    def number(self, deep: int) -> str:
        if not deep:
            return self.chance.choice(NUMBERS)
        a, b = self.number(deep - 1), self.number(deep - 1)
        return self.chance.choice((
            f"({a} {self.chance.choice('+-*')} {b})", f"({a} / 3)", f"$round({a}, {self.chance.randrange(3)})", f"$floor({a})", f"-({a})",
            f"({self.truth(deep - 1)} ? {a} : {b})", f"$length({self.text(deep - 1)})", f"$abs({a})",
        ))  # fmt: skip

    def truth(self, deep: int) -> str:
        if not deep:
            return self.chance.choice(TRUTHS)
        sign = self.chance.choice(("=", "!=", "<", ">="))
        return self.chance.choice((
            f"({self.text(deep - 1)} {sign} {self.text(deep - 1)})", f"({self.number(deep - 1)} {sign} {self.number(deep - 1)})",
            f"({self.truth(deep - 1)} and {self.truth(deep - 1)})", f"$not({self.truth(deep - 1)})", f"$boolean({self.text(deep - 1)})",
        ))  # fmt: skip


def test_random_expressions_give_the_same(tmp_path: Path) -> None:
    project = load_project(written(tmp_path, {"map": []})).project
    plain = bench_for(project, Schemas(tmp_path), project.maps[0])
    making = Making(7)
    different: list[str] = []
    translated = 0
    with PySaxonProcessor(license=False) as processor, Evaluator(in_process=True) as evaluator:
        compiler = processor.new_xslt30_processor()
        documents = {name: processor.parse_xml(xml_text=text) for name, text in PAYLOADS.items()}
        for at in range(120):
            text = (making.text, making.number, making.truth)[at % 3](1 + at % 3)
            bench = evolve(
                plain, map=evolve(plain.map, rules=(Rule("Invoice.Id", value=text), Rule("Invoice.Count", constant=1)))
            )
            made = StylesheetWriter(program_of(bench), {}).stylesheet(())
            if made.refused:
                continue
            translated += 1
            sheet = compiler.compile_stylesheet(stylesheet_text=made.text)
            for name, document in documents.items():
                try:
                    result = Runner(bench, evaluator).run(PAYLOADS[name].encode())
                    failed = any(one.id in ("R01", "R04", "R07") for one in result.findings)
                except FieldwrightError:
                    failed = True
                try:
                    got = sheet.transform_to_string(xdm_node=document)
                except PySaxonApiError:
                    got = ""
                if failed or not got:
                    assert failed == (not got), f"{text} on {name}: one side fails"
                elif document_same(Sample(name, output=result.output), got.encode()):
                    different.append(f"{text} on {name}: {got}")
    assert different == []
    assert translated > 90
