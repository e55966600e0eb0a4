"""How much work a question may still cost."""

from attrs import define

from fieldwright.diff.inclusion.pattern_syntax import UntoldError


@define
class Effort:
    """A store of steps that is used up."""

    left: int

    def spend(self, steps: int = 1) -> None:
        """Take steps; raises `UntoldError` when there are none left."""
        self.left -= steps
        if self.left < 0:
            raise UntoldError("it takes too much work to decide")
