"""Expressions as maps have them, generated from a seed: paths, operators, functions, conditions, filters, sorts, groups, null and missing, cents."""

import random
from typing import Any

NUMBERS = ("total", "vat", "lines[0].price", "lines[1].qty", "count", "lines[-1].price")
TEXTS = ("id", "customer.name", "customer.`first name`", "note", "lines[0].sku", "status", "empty")
LISTS = ("lines", "tags", "lines.sku", "lines.price", "lines.tags", "mixed", "nothing", "one")
FLAGS = ("paid", "lines[0].gift", "customer.vip")
GONE = ("missing", "customer.missing.deep", "lines.missing", "nothing.x")
NULLS = ("none", "customer.none", "lines.none")


def document(chance: random.Random) -> dict[str, Any]:
    """A payload with the fields that expressions read; some are null, empty or absent."""

    def cents() -> float:
        return chance.randrange(1, 2_000_00) / 100

    lines = [
        {
            "sku": chance.choice(("A1", "B2", "C3", "Ä4")), "qty": chance.randrange(5), "price": cents(), "gift": chance.random() < 0.3,
            "kind": chance.choice(("x", "y")), "tags": chance.sample(("p", "q", "r"), chance.randrange(4)),
        } | ({"none": None} if chance.random() < 0.5 else {})
        for _ in range(chance.randrange(5))
    ]  # fmt: skip
    made: dict[str, Any] = {
        "id": f"O-{chance.randrange(1000):04}", "total": cents(), "vat": 0.21, "count": chance.randrange(10), "paid": chance.random() < 0.5,
        "status": chance.choice(("new", "paid", "")), "note": "  Über  all ", "empty": "", "none": None, "tags": ["b", "a", "c"], "one": ["x"],
        "mixed": [1, "a", None, [2, 3], {"k": 1}], "nothing": [], "lines": lines, "when": "2026-03-29T01:30:00Z",
        "customer": {"name": "Ana María", "first name": "Ana", "none": None, "vip": True},
    }  # fmt: skip
    for name in chance.sample(list(made), chance.randrange(4)):
        del made[name]
    return made


class Expressions:
    """Makes expressions of bounded depth."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance

    def any(self, depth: int) -> str:
        """An expression of any kind, and now and then null or nothing."""
        if self.chance.random() < 0.08:
            return self.chance.choice((*NULLS, *GONE, "null"))
        return self.chance.choice((self.number, self.text, self.flag, self.list, self.object))(depth)

    def number(self, depth: int) -> str:
        c = self.chance
        if depth <= 0:
            return c.choice((*NUMBERS, str(c.randrange(20)), f"{c.randrange(10_000) / 100}", *GONE[:1]))
        n, listed = self.number(depth - 1), self.list(depth - 1)
        m = self.number(depth - 1)
        return c.choice((
            f"({n} + {m})", f"({n} - {m})", f"({n} * {m})", f"({n} / 4)", f"({n} % 7)", f"-({n})", f"$round({n}, 2)", f"$round({n} * 100) / 100",
            f"$floor({n})", f"$ceil({n})", f"$abs({n})", f"$sum({self.numbers(depth - 1)})", f"$max({self.numbers(depth - 1)})",
            f"$min({self.numbers(depth - 1)})", f"$average({self.numbers(depth - 1)})", f"$count({listed})", f"$length({self.text(depth - 1)})",
            f"({self.flag(depth - 1)} ? {n} : {m})", f"$number('{c.randrange(1000) / 10}')", "$sum(lines.(qty * price))", f"$sqrt($abs({n}))",
            f"$power({c.randrange(1, 4)}, 2)", f"$toMillis('2026-0{c.randrange(1, 9)}-0{c.randrange(1, 9)}')",
        ))  # fmt: skip

    def numbers(self, depth: int) -> str:
        c = self.chance
        return c.choice(("lines.price", "lines.qty", "lines.(qty * price)", "[1, 2.5, 3]", "lines[qty > 1].price", "[1..5]", f"[{self.number(depth - 1)}, {self.number(depth - 1)}]", "nothing"))  # fmt: skip

    def text(self, depth: int) -> str:
        c = self.chance
        if depth <= 0:
            return c.choice((*TEXTS, "'x'", '"a b"', "'Grüße'", *NULLS[:1]))
        t, n = self.text(depth - 1), self.number(depth - 1)
        u = self.text(depth - 1)
        return c.choice((
            f"({t} & {u})", f"({t} & {n})", f"$uppercase({t})", f"$lowercase({t})", f"$trim({t})", f"$substring({t}, 1, 3)", f"$substring({t}, -2)",
            f"$substringBefore({t}, 'a')", f"$substringAfter({t}, '-')", f"$pad({t}, 8)", f"$pad({t}, -8, '0')", f"$string({n})",
            f"$join({self.texts()}, '; ')", f"$replace({t}, 'a', 'b')", f"$replace({t}, /[0-9]+/, '#')", f"({self.flag(depth - 1)} ? {t} : {u})",
            f"({self.flag(depth - 1)} ? {t})", f"$formatNumber({n}, '#,##0.00')", f"$string({self.any(depth - 1)})", "$fromMillis($toMillis(when), '[D01]/[M01]/[Y0001]')",
            f"$type({self.any(depth - 1)})", f"$lookup({{'new': 'N', 'paid': 'P'}}, {t})", f"({t} ? {t} : 'none')", f"$formatBase($round({n}), 2)",
        ))  # fmt: skip

    def texts(self) -> str:
        return self.chance.choice(("tags", "lines.sku", "lines.tags", "$distinct(lines.sku)", "$split('a,b,c', ',')", "$sort(lines.sku)", "lines[gift].sku", "one"))  # fmt: skip

    def flag(self, depth: int) -> str:
        c = self.chance
        if depth <= 0:
            return c.choice((*FLAGS, "true", "false", *GONE[:1], *NULLS[:1]))
        n, t, f = self.number(depth - 1), self.text(depth - 1), self.flag(depth - 1)
        return c.choice((
            f"({n} > {self.number(0)})", f"({n} <= {self.number(0)})", f"({t} = {self.text(0)})", f"({t} != {self.text(0)})", f"({f} and {self.flag(0)})",
            f"({f} or {self.flag(0)})", f"$not({f})", f"$exists({c.choice(GONE + NULLS + LISTS)})", f"({t} in {self.texts()})",
            f"$contains({t}, 'a')", f"$contains({t}, /^[A-Z]/)", f"({c.choice(NULLS)} = null)", f"$boolean({self.any(depth - 1)})",
        ))  # fmt: skip

    def list(self, depth: int) -> str:
        c = self.chance
        if depth <= 0:
            return c.choice((*LISTS, *GONE, *NULLS))
        listed = self.list(depth - 1)
        return c.choice((
            f"[{self.any(depth - 1)}, {self.any(depth - 1)}]", f"lines[{self.flag(depth - 1)}].sku", f"lines[price > {self.number(0)}]", "lines^(sku)",
            "lines^(>price, qty).sku", "lines^(kind, >qty).{'k': kind, 'q': qty}", "$map(lines, function($l, $i) {$i & $l.sku})",
            "$filter(lines, function($l) {$l.qty > 1}).price", f"$distinct({listed})", f"$reverse({listed})", f"$append({listed}, {self.any(depth - 1)})", f"{self._path(listed)}[0]",
            f"$sort({self.texts()})", f"$split({self.text(depth - 1)}, ' ')", f"lines.{{'s': sku, 'n': {self.number(0)}}}", "lines#$i.($i & sku)",
            "lines@$l.($l.sku & $$.id)", "lines.tags[0]", "lines[-1]", "$keys(customer)", "$spread(customer)", "lines.[sku, qty]", "lines[].sku",
            "$each(customer, function($v, $k) {$k & '=' & $string($v)})", "$zip(lines.sku, lines.qty)", "[1..count]", "$shuffle([1])", "lines.$round(price * qty, 2)",
        ))  # fmt: skip

    def _path(self, text: str) -> str:
        return text if text.isidentifier() else f"({text})"

    def object(self, depth: int) -> str:
        c = self.chance
        inner = depth - 1
        return c.choice((
            f"{{'a': {self.any(inner)}, 'b': {self.any(inner)}}}", "lines{sku: $sum(price)}", "lines{kind: $count($)}", "lines{kind: sku}",
            f"{{'total': {self.number(inner)}, 'label': {self.text(inner)}}}", "$merge([customer, {'x': 1}])", "customer", "$sift(customer, function($v) {$v != null})",
            f"({self.flag(inner)} ? {{'y': {self.any(inner)}}})", f"($x := {self.any(inner)}; {{'x': $x, 'again': $x}})", "lines{kind: {'n': $count(sku), 'sum': $round($sum(price), 2)}}",
            f"$ ~> |customer|{{'name': {self.text(inner)}}}|", "$reduce(lines.price, function($a, $b) {$round($a + $b, 2)})", "lines.{'sku': sku, 'parts': tags.{'t': $}}",
        ))  # fmt: skip


def generated(seed: int, count: int) -> list[tuple[str, dict[str, Any]]]:
    """Expressions with documents, each expression once, the same for a seed."""
    chance = random.Random(seed)
    maker = Expressions(chance)
    made: dict[str, dict[str, Any]] = {}
    while len(made) < count:
        text = maker.any(chance.choice((1, 2, 2)))
        if text not in made:
            made[text] = document(chance)
    return list(made.items())
