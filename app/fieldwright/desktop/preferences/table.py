"""Every preference in one table."""

from collections.abc import Mapping
from types import MappingProxyType

from attrs import frozen

from fieldwright.desktop.language import later, tr

CHOICE, SWITCH, NUMBER = "choice", "switch", "number"
"""What a preference holds: one of its choices, yes or no, a whole number."""

Value = str | bool | int


@frozen
class Preference:
    """One preference. ``help`` is a sentence or two. ``choices`` are values with the words for them; a number has bounds, a step and a unit.

    ``restart`` says that it counts from the next start on.
    """

    id: str
    group: str
    title: str
    help: str
    kind: str
    default: Value
    choices: tuple[tuple[str, str], ...] = ()
    least: int = 0
    most: int = 0
    step: int = 1
    unit: str = ""
    restart: bool = False

    def valid(self, value: object) -> Value:
        """A value as this preference has it; the default where it is none of its values. Text from a file is understood."""
        if self.kind == SWITCH:
            return value if isinstance(value, bool) else value == "true" if value in ("true", "false") else self.default
        if self.kind == NUMBER:
            try:
                number = int(str(value))
            except ValueError:
                return self.default
            return min(self.most, max(self.least, number))
        return value if isinstance(value, str) and value in dict(self.choices) else self.default

    def words(self, value: Value) -> str:
        """A value as people read it."""
        if self.kind == SWITCH:
            return later("on") if value else later("off")
        return dict(self.choices)[str(value)] if self.kind == CHOICE else f"{value:,}{self.unit}"


THEME, LANGUAGE, SIZE, DENSITY, OPEN_LAST, KEEP = "theme", "language", "size", "density", "open_last", "keep_unsaved"
SHOW_VALUES, VALUES_BESIDE = "show_values", "values_beside"

PREFERENCES: Mapping[str, Preference] = MappingProxyType({
    one.id: one
    for one in (
        Preference(
            THEME, later("Appearance"), later("Colours"), later("Light or dark, or black and white with strong lines for those who need more contrast."), CHOICE, "",
            (("", later("As the system")), ("light", later("Light")), ("dark", later("Dark")), ("contrast-light", later("High contrast, light")), ("contrast-dark", later("High contrast, dark"))),
        ),
        Preference(
            LANGUAGE, later("Appearance"), later("Language"), later("The language of the window. Files, specifications and the command line are in English."), CHOICE, "",
            (("", later("As the system")), ("en", "English"), ("de", "Deutsch")), restart=True,
        ),
        Preference(
            SIZE, later("Appearance"), later("Size of everything"), later("Text, rows and icons, in proportion. Fine displays are known without it."), NUMBER, 100,
            least=75, most=200, step=5, unit=" %", restart=True,
        ),
        Preference(
            DENSITY, later("Appearance"), later("Rows of fields"), later("How much room each row of the lists of fields has."), CHOICE, "usual",
            (("dense", later("Dense")), ("usual", later("Usual")), ("roomy", later("Roomy"))), restart=True,
        ),
        Preference(
            OPEN_LAST, later("Start"), later("Open what was open last"), later("Open the projects that were open when Fieldwright was last ended, each in its window, if nothing else is asked for."), SWITCH, False,
        ),
        Preference(
            SHOW_VALUES, later("Samples"), later("Show values of samples"), later("Show what samples hold as it is. While it is masked, nobody who sees your screen sees anybody's data."), SWITCH, False,
        ),
        Preference(
            VALUES_BESIDE, later("Samples"), later("Values beside fields"), later("The value of the sample's record beside each source field, and beside each target field what the map makes of it."), SWITCH, False,
        ),
        Preference(
            KEEP, later("Safety"), later("Keep unsaved work"), later("Keep what is not saved within two seconds of each edit, in a folder of your own, so that nothing is lost in a crash."), SWITCH, True,
        ),
    )
})  # fmt: skip
"""Every preference by its id, in the order of the page. A row here is all that the page and the help need."""

ROWS: Mapping[str, int] = MappingProxyType({"dense": 20, "usual": 24, "roomy": 30})
"""The height of a row of fields in points, by density."""


RESTART = later("It counts from the next start on.")


def found(words: str) -> tuple[Preference, ...]:
    """The preferences that speak of all the words, in whatever they say, in English or in the window's language."""
    wanted = words.casefold().split()
    return tuple(one for one in PREFERENCES.values() if all(word in _said(one) for word in wanted))


def _said(one: Preference) -> str:
    english = (one.group, one.title, one.help, *(words for _, words in one.choices))
    return " ".join((*english, *map(tr, english))).casefold()


def documentation() -> str:
    """The page of the help on preferences, as Markdown, in the window's language."""
    title = tr("Preferences")
    lines = [f"# {title}", "", tr("*File, Preferences…* (Ctrl+,) shows them; what is written above them searches. They are yours, on this computer, and part of no project."), ""]  # fmt: skip
    group = ""
    for one in PREFERENCES.values():
        if one.group != group:
            group = one.group
            lines += [f"## {tr(group)}", ""]
        values = ", ".join(tr(words) for _, words in one.choices)
        if one.kind == NUMBER:
            values = tr("{least} to {most}", least=tr(one.words(one.least)), most=tr(one.words(one.most)))
        facts = [
            tr(one.help), tr("Possible: {values}.", values=values) if values else "", tr("Usual: {value}.", value=tr(one.words(one.default))),
            tr(RESTART) if one.restart else "",
        ]  # fmt: skip
        lines += [f"**{tr(one.title)}.** {' '.join(fact for fact in facts if fact)}", ""]
    return "\n".join(lines).rstrip() + "\n"
