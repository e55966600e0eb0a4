"""What people read and write in a catalog's cells in German, and what its file then holds: ``python -m tests.desktop.catalog.german``.

In a process of its own: what values are called is looked up when modules are imported.
"""

import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from fieldwright.desktop import language
from fieldwright.project.catalog.model import Entry, Frequency
from tests.languages import compile_all

FREQUENCIES = (Frequency("real time"), Frequency("minutes", 15), Frequency("hourly"), Frequency("daily", 3), Frequency("on demand"))  # fmt: skip
LISTS = {"concerns": ("personal", "regulated: PCI DSS"), "protections": ("encrypted in transit", "access logged")}


def main() -> None:
    """Print, for each value, the attribute, what is shown, and whether what is written back is the value."""
    app = QCoreApplication(sys.argv)
    with tempfile.TemporaryDirectory() as folder:
        translator = QTranslator()
        if not translator.load("fieldwright_de", str(compile_all("de", Path(folder)).parent)):
            raise OSError("there is no German")
        app.installTranslator(translator)
        language._installed.append(translator)  # pyright: ignore[reportPrivateUsage]
        from fieldwright.desktop.catalog.entry_rows import with_text
        from fieldwright.desktop.catalog.words import shown
        from fieldwright.report.catalog.attributes import ENTRY, cell_text

        held = [Entry("a", **{one.key: value}) for one in ENTRY for value in one.choices]  # type: ignore[arg-type]
        held += [Entry("a", frequency=one) for one in FREQUENCIES]
        held += [Entry("a", **{key: values}) for key, values in LISTS.items()]  # type: ignore[arg-type]
        told: list[tuple[str, str, bool]] = []
        for entry in held:
            one = next(each for each in ENTRY if each.key != "id" and cell_text(each, entry))
            text = shown(one.key, cell_text(one, entry))
            told.append((one.key, text, with_text(Entry("a"), one, text) == entry))
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
