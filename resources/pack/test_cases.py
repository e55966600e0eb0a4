"""Runs every test case of cases.json through adapter.transform: pytest, from this folder. Nothing here needs to be changed."""

import pytest
from adapter import transform
from fieldwright_pack import Case, Refused, cases, differences_of

CASES = cases()


@pytest.mark.parametrize("case", CASES, ids=[one.name for one in CASES])
def test_case(case: Case) -> None:
    """The integration gives what is expected, or refuses what is to be refused."""
    try:
        written = transform(case.map, case.payload, case.parameters, case.sources)
    except Refused as error:
        if not (case.refused or case.may_refuse):
            pytest.fail(f"it was refused ({error}), and an output is expected")
        return
    if case.refused:
        pytest.fail(f"it was accepted, and is to be refused: {case.why or 'nothing is to be written'}")
    found = differences_of(case, written)
    if found:
        pytest.fail("\n".join([f"{case.proves or case.name}:", *found]), pytrace=False)
