"""What this program is, its version, and the licences of what it is made of."""

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from fieldwright import __version__
from fieldwright.desktop.form_parts import grow
from fieldwright.desktop.language import tr
from fieldwright.desktop.theme import Look, ui_font

_MADE_OF = (
    tr("Fieldwright is under the Apache License 2.0."),
    tr(
        "It stands on Qt for Python (LGPL 3), pycountry (LGPL 2.1) and python-stdnum (LGPL 2.1 or later); orjson (MPL 2.0 and Apache 2.0 or MIT), phonenumberslite, "
        "tzdata and jsonata-python (Apache 2.0); lxml, google-re2 and Jinja2 (BSD); attrs, jlens, jsonschema, jsonschema-rs, openpyxl, platformdirs, PyYAML, "
        "referencing, typer and xmlschema (MIT)."
    ),
    tr("The fonts Inter and JetBrains Mono are under the SIL Open Font License 1.1."),
)


class About(QDialog):
    """The dialog."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Fieldwright"))
        self.setMinimumWidth(460)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 22, 24, 16)
        box.setSpacing(10)
        logo = QLabel()
        logo.setPixmap(look.icon("logo", "accent").pixmap(48, 48))
        logo.setAccessibleName(tr("Fieldwright's mark"))
        box.addWidget(logo)
        name = QLabel(f"Fieldwright {__version__}")
        name.setFont(ui_font(15, ui_font().Weight.DemiBold))
        box.addWidget(name)
        for text in (
            tr(
                "Map two systems' data field by field, see what will not fit, and hand over a specification that can be built from. "
                "Nothing leaves this computer."
            ),
            *_MADE_OF,
            f"Qt {qVersion()}",
        ):
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            if text in _MADE_OF or text.startswith("Qt "):
                label.setObjectName("muted")
            box.addWidget(label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)
        grow(self)
