"""Packages that only a part of labkit uses, and what is said where one of them is not installed.

They are imported where they are used, by ordinary import statements, inside `needed`. Which extra
brings a package is read from labkit's own metadata: pyproject.toml is the only list.
"""

import contextlib
import importlib.util
import re
from collections.abc import Iterator
from importlib import metadata

from labkit import address, progressbar
from labkit.address import DISTRIBUTION

_DISTRIBUTIONS = {"PIL": "pillow"}  # where a package is imported under another name


class Missing(ImportError):
    """A package that is not installed is asked for; str() is one sentence, the mend in it."""


@contextlib.contextmanager
def needed(what: str) -> Iterator[None]:
    """Say what needs a package, where an import inside the block finds it missing.

    what: the thing that does not work without it, in a user's words, such as 'copy_params'.
    Raises Missing. A module of labkit's own that is missing is a defect, and stays one.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package in ("", "labkit"):
            raise
        raise Missing(sentence(what, package), name=error.name) from None


def require(what: str, *packages: str) -> None:
    """Raise Missing for the first of packages that is not installed; imports none of them."""
    for package in packages:
        if importlib.util.find_spec(package) is None:
            raise Missing(sentence(what, package), name=package)


def sentence(what: str, package: str) -> str:
    """'copy_params needs torch, which is not installed here: ' and the command that installs it."""
    distribution = _DISTRIBUTIONS.get(package, package)
    extra = extra_of(distribution)
    # In a notebook, a terminal's python may be another one than the kernel's.
    pip = "%pip" if progressbar._in_kernel() else "python -m pip"
    missing = f"{what} needs {distribution}, which is not installed here"
    if not extra:
        return f"{missing}: {pip} install {distribution}"
    return f"{missing}: {address.install(extra, pip)}{address.blank()}"


def extra_of(distribution: str) -> str:
    """The extra of labkit that brings a distribution; '' where none does."""
    try:
        stated = metadata.requires(DISTRIBUTION) or []
    except metadata.PackageNotFoundError:  # run from a folder, not installed
        stated = []
    for requirement in stated:
        name = re.match(r"[\w.-]+", requirement)
        extra = re.search(r"""extra == ["']([\w-]+)["']""", requirement)
        if name and extra and _normal(name[0]) == _normal(distribution):
            return extra[1]
    return ""


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
