"""A description of 25 MB in YAML, with the line of every key: at least four times faster than PyYAML's CSafeLoader without lines."""

import sys

from tests.benchmarks.table import OUT, against, printed_seconds, show

SIZE = 25_000_000
FIELDS = 8

OURS = """
import sys, time
from fieldwright.files.yaml_text import load_yaml
data = open(sys.argv[1], "rb").read()
began = time.process_time()
document = load_yaml(data, sys.argv[1])
seconds = time.process_time() - began
assert document.line_of("/components/schemas/Thing0") == 8
print(seconds)
"""
PEER = """
import sys, time
import yaml
data = open(sys.argv[1], "rb").read()
began = time.process_time()
yaml.load(data, Loader=yaml.CSafeLoader)
print(time.process_time() - began)
"""


def main() -> int:
    """Measure both in fresh interpreters."""
    file = OUT / "things.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(made(SIZE))
    ours, peer = printed_seconds(OURS, str(file), runs=3), printed_seconds(PEER, str(file), runs=1)
    return show([against(f"{SIZE // 1_000_000} MB of YAML", ours, "CSafeLoader", peer, at_least=4)])


def made(size: int) -> str:
    """An OpenAPI document of about so many characters."""
    parts = ["openapi: 3.0.3\ninfo:\n  title: Made for measuring\n  version: '1'\npaths: {}\ncomponents:\n  schemas:\n"]
    left = size
    for number in range(size):
        fields = "".join(
            f"        field{at}:\n          type: string\n          description: The field {at} of thing {number}, as the partner's manual says it.\n"
            f"          maxLength: {10 + at}\n          nullable: true\n          example: value {at}\n"
            for at in range(FIELDS)
        )
        parts.append(
            f"    Thing{number}:\n      type: object\n      description: What the thing number {number} is for, in a sentence.\n"
            f"      required:\n      - id\n      - name\n      properties:\n{fields}"
            f"        next:\n          $ref: '#/components/schemas/Thing{number + 1}'\n"
        )
        left -= len(parts[-1])
        if left < 0:
            break
    return "".join(parts)


if __name__ == "__main__":
    sys.exit(main())
