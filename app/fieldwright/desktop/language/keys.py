"""Names of keys as the window's menus write them: ``Ctrl+Shift+Space``, ``Strg+Umschalt+Leertaste``."""

import re

from PySide6.QtCore import QCoreApplication

_WORD = re.compile(r"[A-Za-z]{2,}")


def keys(text: str) -> str:
    """Keys as they stand in the code, in the window's language.

    >>> keys("Ctrl+Shift+D, Delete")
    'Ctrl+Shift+D, Delete'
    """
    return _WORD.sub(lambda found: _named(found[0]), text)


def _named(word: str) -> str:
    known = "Del" if word == "Delete" else word  # Qt translates the long name as what is done, the short one as the key
    said = QCoreApplication.translate("QShortcut", known)
    return word if said == known else said
