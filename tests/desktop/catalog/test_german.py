"""A catalog is the same file in any language: what is read and written in German is kept in the words of the format."""

import json
import subprocess
import sys


def test_values_are_german_in_the_grid_and_as_ever_in_the_file() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.desktop.catalog.german"], capture_output=True, text=True, check=True, timeout=60
    )
    told = [tuple(one) for one in json.loads(ran.stdout)]
    assert ("method", "Warteschlange", True) in told
    assert ("frequency", "alle 15 Minuten", True) in told
    assert ("concerns", "personenbezogen; reguliert: PCI DSS", True) in told
    assert [one for one in told if not one[2]] == []
