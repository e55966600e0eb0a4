"""What is known of how many digits a number, or a text that is one, may have: `totalDigits` and `fractionDigits`, demanded or denied."""

from typing import Any

from attrs import define, field

from fieldwright.schema.value_checks import broken


@define
class Digits:
    """Limits by keyword: those that hold (``most``), and those that must be broken (``more``)."""

    most: dict[str, int] = field(factory=dict)
    more: dict[str, int] = field(factory=dict)

    def __bool__(self) -> bool:
        return bool(self.most or self.more)

    def copied(self) -> "Digits":
        """A copy that can be added to."""
        return Digits(dict(self.most), dict(self.more))

    def hold(self, keyword: str, limit: int) -> None:
        """Take in a limit."""
        self.most[keyword] = min(limit, self.most.get(keyword, limit))

    def pass_over(self, keyword: str, limit: int) -> None:
        """Take in a limit that must be broken."""
        self.more[keyword] = max(limit, self.more.get(keyword, limit))

    @property
    def possible(self) -> bool:
        """Whether nothing that must be broken must hold."""
        return all(self.most.get(keyword, limit + 1) > limit for keyword, limit in self.more.items())

    def allow(self, value: Any) -> bool:
        """Whether a value has so many digits."""
        return not any(broken(*one, value) for one in self.most.items()) and all(
            broken(*one, value) for one in self.more.items()
        )
