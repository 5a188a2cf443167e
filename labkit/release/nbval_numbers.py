"""A pytest plugin: nbval, with outputs compared as `labkit.release.numbers` compares them.

    pytest --nbval -p labkit.release.nbval_numbers solutions

All of nbval's strictness stays: the same outputs, of the same kinds, as many of each. Two things
are new. Numbers are compared as numbers, within what the cell's tag states and within the ranges
that the text beside the cell promises. And a picture that is missing is a difference, though its
pixels, which depend on fonts, are not compared; so labkit's pictures are drawn with few.
"""

import os
from collections import Counter
from collections.abc import Sequence

import pytest
from nbval.plugin import IPyNbCell

from labkit.release import numbers, promises

PICTURES = ("image/png", "image/jpeg")
IGNORED = "nbval-ignore-output"


class Text(str):
    """An output's text, equal to any that differs from it by no more than it may."""

    __hash__ = None  # pyright: ignore[reportAssignmentType]  # how Python takes hashing away
    within: float | None = None
    promised: Sequence[promises.Range] = ()

    def difference(self, fresh: str) -> str | None:
        """In what fresh differs from this text, in words."""
        told = numbers.difference(str(self), str(fresh), self.within)
        return told or promises.broken(str(self), str(fresh), self.promised)

    def __eq__(self, other):
        return self.difference(other) is None

    def __ne__(self, other):
        return not self == other


class NumbersCell(IPyNbCell):
    """A cell whose texts are compared by `numbers.difference`."""

    def compare_outputs(self, test, ref, skip_compare=None):
        stored, fresh = _pictures(ref), _pictures(test)
        if stored != fresh:
            self.comparison_traceback = [f"pictures: {stored} are stored, {fresh} came"]
            return False
        try:
            self.within = numbers.tolerance(_tags(self))
        except ValueError as problem:
            self.comparison_traceback = [f"the cell's tag cannot be read: {problem}"]
            return False
        notebook = self.parent.nb
        self.promised = promises.beside(notebook, notebook.cells.index(self.cell))
        return super().compare_outputs(test, ref, skip_compare)

    def sanitize(self, s):
        cleaned = super().sanitize(s)
        if isinstance(cleaned, str):
            cleaned = Text(cleaned)
            cleaned.within, cleaned.promised = self.within, self.promised
        return cleaned

    def format_output_compare(self, key, left, right):
        if isinstance(left, Text) and isinstance(right, Text):
            self.comparison_traceback.append(f"first difference: {left.difference(right)}")
            left, right = str(left), str(right)
        super().format_output_compare(key, left, right)


def pytest_addoption(parser):
    group = parser.getgroup("nbval")
    said = "leave out cells that are tagged nbval-ignore-output, such as widgets"
    group.addoption("--nbval-compared-only", action="store_true", help=said)


def pytest_configure(config):
    if config.option.nbval:
        os.environ["LABKIT_DRAFT"] = "1"  # kernels inherit it; labkit/plots/picture.py reads it


def pytest_collection_modifyitems(config, items):
    if not config.option.nbval_compared_only:
        return
    ignored = [item for item in items if IGNORED in _tags(item)]
    items[:] = [item for item in items if item not in ignored]
    config.hook.pytest_deselected(items=ignored)


def pytest_itemcollected(item):
    """nbval makes its cells itself and offers no hook of its own."""
    if type(item) is IPyNbCell:
        item.__class__ = NumbersCell
        item.user_properties.append(("notebook", item.path.stem))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item, nextitem):
    """The last cell of a notebook, whose kernel has ended, tells the seconds of CPU until then."""
    result = yield
    if isinstance(item, IPyNbCell) and (nextitem is None or nextitem.parent is not item.parent):
        item.user_properties.append(("seconds", round(sum(os.times()[:4]), 2)))
    return result


def _tags(item) -> list[str]:
    return item.cell.metadata.get("tags", []) if isinstance(item, IPyNbCell) else []


def _pictures(outputs) -> dict[str, int]:
    """How many pictures of each kind there are."""
    kinds = (kind for output in outputs for kind in output.get("data", {}) if kind in PICTURES)
    return dict(Counter(kinds))
