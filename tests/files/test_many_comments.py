"""A file that begins with very many comments is recognised at once."""

import time

from fieldwright.files.reading import sniffed

COMMENTS = b"<!-- generated -->\n" * 200


def test_many_comments_before_the_root_element() -> None:
    begun = time.process_time()
    sniffed(COMMENTS + b"<Order/>", "order.xml")
    assert time.process_time() - begun < 2
