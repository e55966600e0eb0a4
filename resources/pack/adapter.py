"""The one place to fill in: how a test case reaches what you build.

`transform` is called once for each test case. Return what your integration writes, as bytes or text. Raise `Refused` where it rejects the
payload: test cases that expect a rejection wait for that.
"""

from collections.abc import Mapping
from typing import Any

from fieldwright_pack import Refused, over_http

__all__ = ["Refused", "transform"]


def transform(
    map_name: str, payload: bytes, parameters: Mapping[str, Any], sources: Mapping[str, bytes]
) -> bytes | str:
    """What your integration makes of a payload.

    ``map_name`` says which map of the specification is tried, ``parameters`` are the values of its parameters, ``sources`` the bytes of
    its further sources by their alias, and of the customer's settings as ``settings``, where it has such. As it stands, it calls the address in the environment variable INTEGRATION_URL; exchange that for a
    call of your own code where the integration is no web service.
    """
    return over_http(map_name, payload, parameters, sources)
