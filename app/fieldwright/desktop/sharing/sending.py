"""Putting a project into one file, to send: what becomes of the samples, and what is in it in the end."""

from pathlib import Path

from attrs import frozen
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from fieldwright.desktop.dialogs.export import Teller
from fieldwright.desktop.dialogs.message import ask, line
from fieldwright.desktop.document import Document
from fieldwright.desktop.form_parts import grid, grow, label, label_of, with_button
from fieldwright.desktop.jobs import Job
from fieldwright.desktop.language import tr, translated
from fieldwright.files.errors import CancelledError, SaveError
from fieldwright.files.saving import save_bytes
from fieldwright.project.bundle import (
    ALL,
    MASKED,
    NONE,
    PART,
    PROJECT,
    RECORD,
    RELEASE,
    SAMPLE,
    SCHEMA,
    SECRET,
    TABLE,
    TEST,
    Bundle,
    bundle,
)
from fieldwright.project.format import BUNDLE_SUFFIX, SUFFIX
from fieldwright.project.model import Project

SAMPLES = (
    (MASKED, tr("&Masked"), tr("Other letters and digits of the same shape: whoever gets it can run the maps, and sees no values")),
    (NONE, tr("&Left out"), tr("No samples and no test cases' payloads")),
    (ALL, tr("As they &are"), tr("With every value that is in them")),
)  # fmt: skip
"""What can become of samples: id, words, and what that means."""

ROLES = {
    PROJECT: tr("project"), SCHEMA: tr("schema"), PART: tr("part", "of a schema"), TABLE: tr("table"), SAMPLE: tr("sample"), TEST: tr("test"),
    RELEASE: tr("release"), RECORD: tr("record", "what a bundle says of itself"), SECRET: tr("secret"),
}  # fmt: skip
"""What files of a bundle are."""
REASONS = {
    "files of its kind cannot be masked; --with-samples all keeps it": tr("files of its kind cannot be masked; “As they are” keeps it"),
}  # fmt: skip
"""Why a file is left out of a bundle, where the window says it in other words than the command line."""
DOING = {"writing": tr("writing")}

WARNING = tr("Samples may hold personal data. Send them as they are only to somebody who may see them.")
SECRETS_WARNING = tr(
    "Everybody who has the bundle reads the secrets in it: passwords, keys and tokens. Better send it without, and hand them over another way."
)


@frozen
class Sent:
    """A bundle that was written."""

    path: Path
    made: Bundle


def write_bundle(
    project: Project, file: Path, samples: str, out: Path, progress: Teller, secrets: bool = False
) -> Sent:
    """Bundle a project that lies at ``file``, and write it; with what looks like ``secrets`` where somebody says so. Raises a `FieldwrightError`."""
    if out.is_dir():
        raise SaveError(
            tr("this is a folder"),
            mend=tr("name a file in it, such as project{suffix}", suffix=BUNDLE_SUFFIX),
            file=out,
        )
    if out.resolve() == file.resolve():
        raise SaveError(tr("this is the project itself"), mend=tr("choose another name"), file=out)
    made = bundle(project, file, samples, progress, secrets=secrets)
    progress("writing")
    save_bytes(out, made.data)
    return Sent(out, made)


class SendDialog(QDialog):
    """Asks what becomes of samples and where to, and writes beside the window."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert document.path is not None
        self._document = document
        self._file = document.path
        self._job: Job | None = None
        self._teller = Teller()
        self.sent: Sent | None = None
        self.setWindowTitle(tr("Send as a Bundle"))
        self.setMinimumWidth(600)
        self.choices: dict[str, QRadioButton] = {}
        self.secrets = QCheckBox(tr("&Keep what looks like a password, key or token"))
        self.secrets.setToolTip(tr("It is left out otherwise, and what was left out is listed"))
        self.secrets.toggled.connect(self._refresh)
        self.warning = label("")
        self.warning.setObjectName("wrong")
        self.place = QLineEdit(str(self._file.with_name(self._file.name.removesuffix(SUFFIX) + BUNDLE_SUFFIX)))
        self.place.setAccessibleName(tr("File to write"))
        self.said = label("")
        self.said.setMinimumHeight(20)
        self.listed = QPlainTextEdit()
        self.listed.setReadOnly(True)
        self.listed.setTabChangesFocus(True)
        self.listed.setAccessibleName(tr("What is in the bundle, and what is not"))
        self.listed.setMinimumHeight(150)
        self.listed.hide()
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(tr("Writing"))
        self.busy.hide()
        self.opener = QPushButton(tr("Open the &Folder"))
        self.opener.setAutoDefault(False)
        self.opener.setToolTip(tr("Show where the bundle is, to attach it to a message"))
        self.opener.hide()
        self.opener.clicked.connect(self._open)
        self.buttons = QDialogButtonBox()
        self.write = self.buttons.addButton(tr("&Write the Bundle"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.opener, QDialogButtonBox.ButtonRole.ActionRole)
        self.stop = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.write.setDefault(True)
        self.buttons.accepted.connect(self.start)
        self.buttons.rejected.connect(self.reject)
        self._teller.told.connect(lambda text: self.said.setText(doing(text)))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(10)
        box.addWidget(
            label(
                tr(
                    "One file with the project, its schemas, tables and releases, and samples. It opens like a project; whoever gets it can compare it with their own and merge it."
                )
            )
        )
        box.addLayout(self._form())
        for widget in (self.warning, self.said, self.busy):
            box.addWidget(widget)
        box.addWidget(self.listed, 1)
        box.addWidget(self.buttons)
        self._refresh()

    def _form(self) -> QGridLayout:
        group = QButtonGroup(self)
        column = QVBoxLayout()
        column.setSpacing(6)
        for id_, words, meaning in SAMPLES:
            button = QRadioButton(words)
            button.setToolTip(meaning)
            button.setChecked(id_ == MASKED)
            button.toggled.connect(self._refresh)
            group.addButton(button)
            column.addWidget(button)
            self.choices[id_] = button
        self.meaning = label("", quiet=True)
        column.addWidget(self.meaning)
        row = with_button(self.place, tr("&Browse…"), self._browse)
        form = grid((tr("Samples"), column), (tr("Secrets"), self.secrets), (tr("Write &to"), row))
        form.setVerticalSpacing(10)
        label_of(form, 2).setBuddy(self.place)
        return form

    @property
    def samples(self) -> str:
        """What becomes of samples."""
        return next(id_ for id_, button in self.choices.items() if button.isChecked())

    def _refresh(self, *_: object) -> None:
        if self.choices.keys() < {one[0] for one in SAMPLES}:
            return
        warnings = [
            words for so, words in ((self.samples == ALL, WARNING), (self.secrets.isChecked(), SECRETS_WARNING)) if so
        ]
        self.warning.setText("\n".join(warnings))
        self.warning.setVisible(bool(warnings))
        self.meaning.setText(next(meaning for id_, _, meaning in SAMPLES if id_ == self.samples) + ".")
        self.said.setText(tr("What is not saved yet goes into it, too.") if self._document.modified else "")
        self.opener.hide()
        self.listed.hide()
        grow(self)

    def _browse(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Write to"), self.place.text(), tr("Bundles (*{suffix});;All files (*)", suffix=BUNDLE_SUFFIX),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if path:
            self.place.setText(path if path.endswith(".zip") else path + BUNDLE_SUFFIX)

    def start(self) -> None:
        """Write it."""
        text = self.place.text().strip()
        if not text:
            self.said.setText(tr("Name the file to write."))
            return
        out = Path(text) if Path(text).is_absolute() else self._document.folder / text
        if out.is_file() and (self.sent is None or out != self.sent.path):
            choices = {"over": (tr("&Replace"), "destroy"), "cancel": (tr("&Cancel"), "reject")}
            if ask(self, tr("There is a file of this name. Replace it?"), str(out), choices) != "over":
                return
        self._busy(on=True)
        self._teller.cancelled = False
        self._job = self._document.jobs.start(
            write_bundle, self._document.project, self._file, self.samples, out, self._teller, self.secrets.isChecked(),
            done=self._done, failed=self._failed, label=tr("Writing the bundle"), stop=self._cancel,
        )  # fmt: skip

    def _done(self, sent: Sent) -> None:
        self._busy(on=False)
        self.sent = sent
        files = [one for one in sent.made.files if one.role != RECORD]
        self.said.setText(
            tr("Written: {path}", path=sent.path)
            + "\n"
            + tr("{n} files, {bytes} bytes.", "{n} file, {bytes} bytes.", len(files), bytes=len(sent.made.data))
        )
        self.listed.setPlainText("\n".join(told(sent.made)))
        self.listed.show()
        grow(self)
        self.opener.show()
        self.opener.setFocus()
        self.stop.setText(tr("&Close"))

    def _failed(self, error: BaseException) -> None:
        self._busy(on=False)
        self.said.setText(tr("Stopped. Nothing was written.") if isinstance(error, CancelledError) else line(error))

    def _busy(self, *, on: bool) -> None:
        for widget in (self.place, self.write, self.secrets, *self.choices.values()):
            widget.setEnabled(not on)
        self.busy.setVisible(on)
        self.stop.setText(tr("&Stop") if on else tr("&Cancel"))

    def _cancel(self) -> None:
        self._teller.cancelled = True

    def _open(self) -> None:
        if self.sent is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.sent.path.parent))):
            self.said.setText(tr("No program shows the folder {folder}.", folder=self.sent.path.parent))

    def reject(self) -> None:
        """Stop what is being written; else close."""
        if self._job is not None and not self._job.finished and not self._job.cancelled:
            self._job.cancel()
            self._busy(on=False)
            self.said.setText(tr("Stopped. Nothing was written."))
            return
        super().reject()


def doing(text: str) -> str:
    """What is being done, as it is said while it is."""
    said = DOING.get(text, translated(text))
    return f"{said[:1].upper()}{said[1:]}…"


def told(made: Bundle) -> list[str]:
    """What is not in a bundle and why, what is masked, and what is in it."""
    files = [one for one in made.files if one.role != RECORD]
    lines = [
        tr(
            "Left out: {path} ({role}): {reason}",
            path=one.path,
            role=ROLES.get(one.role, one.role),
            reason=REASONS.get(one.reason) or translated(one.reason),
        )
        for one in made.left_out
    ]
    if any(one.role == SECRET for one in made.left_out):
        lines.append(tr("Exchange these secrets: everybody who has the project reads them."))
    lines += [tr("Note: {path}: {note}", path=one.path, note=translated(one.note)) for one in files if one.note]
    return lines + [
        tr("Masked: {path} ({role})", path=one.path, role=ROLES.get(one.role, one.role))
        if one.state == MASKED
        else tr("As it is: {path} ({role})", path=one.path, role=ROLES.get(one.role, one.role))
        for one in files
    ]
