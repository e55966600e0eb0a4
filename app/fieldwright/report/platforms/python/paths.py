"""Paths as Python code."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from attrs import define

from fieldwright.expression.nodes import Node
from fieldwright.report.platforms.model import CannotSayError
from fieldwright.report.platforms.python.layout import Code, Group, Lead
from fieldwright.report.platforms.python.literals import text_code
from fieldwright.report.platforms.steps import Behind, Path, Step, path_of

if TYPE_CHECKING:
    from fieldwright.report.platforms.python.expressions import Scope, Writer


@define(eq=False)
class PathWriter:
    """Writes the paths of an expression."""

    writer: "Writer"

    def written(self, node: Node, scope: "Scope") -> Code:
        """A path, or a value with conditions or a grouping behind it."""
        path = path_of(node)
        if path.streams:
            return self.streamed(path, scope)
        if path.single:
            return self.value(path, scope)
        first, rest = path.steps[0], path.steps[1:]
        kept: tuple[Code, ...] = ("keep=True",) if path.keep else ()
        grouped: tuple[Code, ...] = ()
        if path.group is not None:
            pairs = self.writer.pairs(path.group.children[1:], scope, ("item",))
            grouped = (Lead("group=", Group("(", pairs, ",)" if len(pairs) == 1 else ")")),)
        names = [one.node.value for one in path.steps]
        if (
            all(one.node.kind in ("name", "string") and not one.stages for one in path.steps)
            and not kept
            and not grouped
        ):
            return self.writer.called("get", "item", *map(_quoted, names))
        more = [code for one in rest for code in self.step(one, scope)]
        if first.node.kind == "variable" and not first.sorts:
            start = self.writer.variable(first.node, scope)
            if first.stages:
                start = self.writer.called("select", start, *self.stages(first.stages, scope))
            plain = all(one.node.kind in ("name", "string") and not one.stages for one in rest)
            if plain and not kept and not grouped and isinstance(start, str) and rest:
                return self.writer.called("get", start, *map(_quoted, names[1:]))
            return self.writer.called("walk", start, *more, *kept, *grouped)
        if first.constructed:
            start = self.writer.code(first.node, scope)
            if first.stages:
                start = self.writer.called("select", start, *self.stages(first.stages, scope))
                raise CannotSayError("a list that is written has a condition and a path behind it")
            return self.writer.called("walk", start, *more, *kept, *grouped)
        return self.writer.called("path", "item", *self.step(first, scope), *more, *kept, *grouped)

    def value(self, path: Path, scope: "Scope") -> Code:
        """A value with conditions or a grouping behind it."""
        step = path.steps[0]
        kept: tuple[Code, ...] = ("keep=True",) if path.keep else ()
        code = self.writer.code(step.node, scope)
        if step.stages:
            code = self.writer.called("select", code, *self.stages(step.stages, scope), *kept)
        if path.group is not None:
            code = self.writer.called("build", code, *self.writer.pairs(path.group.children[1:], scope, ("item",)))
        return code

    def step(self, step: Step, scope: "Scope") -> list[Code]:
        """A step and what stands behind it."""
        if step.sorts:
            return [
                self.writer.called("order_by", *self.terms(step.node, scope, ("item",))),
                *self.stages(step.stages, scope),
            ]
        node = step.node
        if node.kind in ("name", "string"):
            return [_quoted(node.value), *self.stages(step.stages, scope)]
        if node.kind in ("wildcard", "descendant") and not node.keep_array:
            return [
                self.writer.need("members" if node.kind == "wildcard" else "below"),
                *self.stages(step.stages, scope),
            ]
        return [self.on_item(step, scope), *self.stages(step.stages, scope)]

    def on_item(self, step: Step, scope: "Scope", names: Sequence[str] = ("item",)) -> Code:
        """A step that is an expression, as a function of an item."""
        writer = self.writer
        if step.constructed and step.node.kind == "array":
            writer.inside += 1
            try:
                return writer.function(
                    names, lambda inner: writer.called("Constructed", writer.code(step.node, inner)), scope
                )
            finally:
                writer.inside -= 1
        return writer.on_item(step.node, scope, names)

    def stages(self, stages: Sequence[Behind], scope: "Scope") -> list[Code]:
        """Conditions behind a step."""
        made: list[Code] = []
        for one in stages:
            assert one.node is not None
            place = _place(one.node)
            if place is not None:
                made.append(self.writer.called("at", str(place)))
            else:
                made.append(self.writer.called("where", self.writer.on_item(one.node, scope, wanted="holds")))
        return made

    def terms(self, node: Node, scope: "Scope", names: Sequence[str]) -> list[Code]:
        """The terms of an order."""
        return [
            Group("(", (self.writer.on_item(one, scope, names, "term"), repr(descending)))
            for one, descending in zip(node.children[1:], node.value, strict=True)
        ]

    # --- steps that bind variables ---------------------------------------------------------------------------------------

    def streamed(self, path: Path, scope: "Scope") -> Code:
        """A path whose steps bind variables: each later step is a function of the item and of those."""
        writer = self.writer
        names = ["item"]
        inner = type(scope)(scope, scope.body, depth=scope.depth)
        steps: list[Code] = []
        started = False
        start: Code = "item"
        if path.steps[0].node.kind == "variable":
            if path.steps[0].focus:
                raise CannotSayError("a variable is bound to the items of a variable (@)")
            start = Group("[", (writer.variable(path.steps[0].node, scope),), "]")
        for at, step in enumerate(path.steps):
            if step.sorts:
                steps.append(writer.called("sorted_rows", *self.terms(step.node, inner, names)))
                if step.index:
                    started = True
                    steps.append(writer.need("numbered"))
                    self._bind(step.index, inner, names)
            elif not started and not (step.focus or step.index or any(b.kind == "index" for b in step.stages)):
                if at == 0 and step.node.kind == "variable":
                    found = writer.called("walk", "found", "itself", *self.stages(step.stages, inner))
                    writer.need("itself")
                else:
                    found = writer.called("path", "found", *self.step(step, inner))
                steps.append(writer.called("plain_step", Lead("lambda found: ", found)))
                continue
            else:
                started = True
                marks = (*(("focus=True",) if step.focus else ()), *(("index=True",) if step.index else ()))
                steps.append(writer.called("stepped", self._on_row(step, inner, names, at == 0), *marks))
                for bound in (step.focus, step.index):
                    if bound:
                        self._bind(bound, inner, names)
            for stage in step.stages:
                if stage.kind == "index":
                    steps.append(writer.need("numbered"))
                    self._bind(stage.name, inner, names)
                else:
                    assert stage.node is not None
                    steps.append(writer.called("kept_rows", writer.on_item(stage.node, inner, names, "holds")))
        more: list[Code] = ["keep=True"] if path.keep else []
        if path.group is not None:
            pairs = writer.pairs(path.group.children[1:], inner, names)
            more.append(Lead("group=", Group("(", pairs, ",)" if len(pairs) == 1 else ")")))
        return writer.called("stream", start, *steps, *more)

    def _bind(self, name: str, scope: "Scope", names: list[str]) -> None:
        if name in scope.names:
            raise CannotSayError(f"a path binds ${name} twice")
        made = self.writer.fresh(name)
        scope.names[name] = made
        names.append(made)

    def _on_row(self, step: Step, scope: "Scope", names: Sequence[str], first: bool) -> Code:
        if first and step.node.kind == "variable":
            return self.writer.need("itself")
        if step.node.kind in ("name", "string"):
            head = f"lambda {', '.join(names)}: "
            return Lead(head, self.writer.called("lookup", "item", _quoted(step.node.value)))
        return self.on_item(step, scope, tuple(names))


def _place(node: Node) -> int | None:
    """A place that a condition says as a number."""
    negative = node.kind == "negate" and node.children[0].kind == "number"
    number = node.children[0] if negative else node
    if number.kind != "number":
        return None
    value = -float(number.value) if negative else float(number.value)
    return int(value // 1)


def _quoted(name: Any) -> str:
    return text_code(str(name))
