"""Large tables stay as large as what they hold."""

from fieldwright.report.model import Cover, LookupLine, LookupTable, Spec
from fieldwright.report.spec_markdown import markdown_of


def test_a_lookup_that_many_rules_use_names_a_few_of_them_in_each_of_its_rows() -> None:
    users = tuple(f"order.field{at}" for at in range(700))
    rows = tuple(LookupLine(f"k{at}", f"v{at}") for at in range(1_000))
    spec = Spec(cover=Cover(project="large"), lookups=(LookupTable("codes", rows=rows, used_by=users),))
    text = markdown_of(spec).decode()
    assert "and 694 more" in text
    assert len(text) < 400_000
