"""Work without the garbage collector: where much is made and kept, it would visit all of it again and again and find nothing."""

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def paused_collector() -> Generator[None]:
    """The collector is off inside, and on again behind if it was on before.

    What was made counts as old then, without a visit; cycles that are left wait for one.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()
            gc.unfreeze()
            gc.enable()
