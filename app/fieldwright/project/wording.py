"""What a rule does in the analyst's own words, as edits: the words are bound to what the rule did when they were written (`mapping.approval.said_of`)."""

from attrs import evolve

from fieldwright.mapping.approval import said_of
from fieldwright.mapping.model import Rule
from fieldwright.project.edits import set_rule
from fieldwright.project.model import Project


def with_words(rule: Rule, text: str) -> Rule:
    """A rule said in other words; empty text leaves what is said to the sentence that is made from the rule."""
    words = text.strip()
    return evolve(rule, words=words, words_for=said_of(rule) if words else "")


def set_words(project: Project, map_name: str, target: str, text: str) -> Project:
    """Say in other words what the rule of a target does; empty text takes them back. A target without a rule has nothing to be said of."""
    rule = project.map(map_name).rule(target)
    if rule is None or (rule.words == text.strip() and not text.strip()):
        return project
    return set_rule(project, map_name, with_words(rule, text))


def keep_words(project: Project, map_name: str, target: str) -> Project:
    """Say that the words of a rule are still right for what it does now."""
    rule = project.map(map_name).rule(target)
    return project if rule is None else set_rule(project, map_name, with_words(rule, rule.words))
