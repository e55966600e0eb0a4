"""What must hold of every page that is exported: it asks nothing of the network, and its policy allows just what is in it."""

import base64
import hashlib
import re

from lxml import html as page_reader


def asks_nothing(text: str) -> bool:
    """Whether a page loads nothing and leads nowhere but inside itself."""
    page = page_reader.document_fromstring(text)
    inside = all(str(link).startswith("#") for link in page.xpath("//@href"))
    return (
        inside
        and not page.xpath("//*[@src or @srcset or @action or @background]")
        and not re.search(r"url\(|@import", text)
    )


def allows_just(text: str, tag: str) -> bool:
    """Whether a page's policy allows the one ``style`` or ``script`` that it has, by its digest, and no other."""
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
    content = re.search(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
    if not policy or not content or "unsafe" in policy[1]:
        return False
    digest = base64.b64encode(hashlib.sha256(content[1].encode()).digest()).decode()
    by_attribute = " style=" in re.sub(r"<style>.*?</style>", "", text, flags=re.DOTALL)
    return f"{tag}-src &#39;sha256-{digest}&#39;" in policy[1].replace("'", "&#39;") and not by_attribute
