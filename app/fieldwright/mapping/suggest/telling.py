"""What is being done, said while it is done."""

from collections.abc import Callable

Said = Callable[[str], None]
"""Called with what is being done; raise `CancelledError` in it to stop."""


def silent(_: str) -> None:
    """Says nothing and never stops."""
