"""The exact versions that the course is tested with: `make constraints` writes constraints.txt.

Walks from labkit's own requirements through what each of them requires, so that nothing that was
installed by hand gets in and nothing that is needed is left out.
"""

import sys
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
EXTRAS = ("labs", "test")
_HEAD = """\
# What `make lab` and `make test` install: every package of the tested set, at its version.
# Written by `make constraints`; the ranges that labkit allows are in pyproject.toml.
"""


def installed(package: str = "rnn-labs", extras: tuple[str, ...] = EXTRAS) -> dict[str, str]:
    """{name: version} of all that package requires here, directly or not, itself left out.

    Versions are without a build's own tag, such as +cpu. Raises PackageNotFoundError when one of
    them is not installed.
    """
    found: dict[str, str] = {}
    seen, waiting = set(), [(package, extra) for extra in ("", *extras)]
    while waiting:
        asked = waiting.pop()
        if asked in seen:
            continue
        seen.add(asked)
        name, extra = asked
        distribution = metadata.distribution(name)
        if name != package:
            found[canonicalize_name(name)] = distribution.version.partition("+")[0]
        for text in distribution.requires or []:
            wanted = Requirement(text)
            if wanted.marker is None or wanted.marker.evaluate({"extra": extra}):
                waiting += [(wanted.name, e) for e in ("", *wanted.extras)]
    return dict(sorted(found.items()))


def read(path: Path) -> list[Requirement]:
    """The lines of a constraints file."""
    lines = (line.partition("#")[0].strip() for line in path.read_text("utf-8").splitlines())
    return [Requirement(line) for line in lines if line]


if __name__ == "__main__":
    pins = "".join(f"{name}=={version}\n" for name, version in installed().items())
    Path(sys.argv[1]).write_text(_HEAD + pins, encoding="utf-8", newline="\n")
