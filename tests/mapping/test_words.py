"""What the messages of findings say is the same in every run."""

from fieldwright.mapping.checks.words import kinds


def test_types_of_a_set_are_said_in_one_order():
    assert kinds(frozenset({"string", "object", "boolean", "null"})) == "true or false, an object or text"
    assert kinds(("string", "null", "object", "string")) == "text or an object"
