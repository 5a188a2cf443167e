"""What is missing is said in one sentence, with the command that mends it."""

import pickle
import sys

import pytest

from labkit import needs

FOLDER = ", with the folder of RNN Labs for /path/to/course"
SAID = (
    "lab 09 needs nltk, which is not installed here: "
    f'python -m pip install "/path/to/course[kernel]"{FOLDER}'
)


@pytest.fixture
def without(monkeypatch):
    """Make a package one that is not installed."""
    return lambda name: monkeypatch.setitem(sys.modules, name, None)


def test_a_package_that_is_missing_is_named_with_its_extra(without):
    without("nltk")
    with pytest.raises(needs.Missing) as raised, needs.needed("lab 09"):
        import nltk  # noqa: F401
    assert str(raised.value) == SAID
    assert raised.value.name == "nltk"


def test_a_module_of_a_missing_package_is_that_package(without):
    without("torch")
    without("torch.utils")
    with pytest.raises(needs.Missing, match="^x needs torch, which"), needs.needed("x"):
        import torch.utils.data  # noqa: F401


def test_the_innermost_need_is_the_one_that_is_told(without):
    without("torch")
    outer, inner = needs.needed("lint"), needs.needed("RNN")
    with pytest.raises(needs.Missing, match="^RNN needs"), outer, inner:
        import torch  # noqa: F401


@pytest.mark.parametrize(
    ("package", "command"),
    [
        ("PIL", f'pip install "/path/to/course[kernel]"{FOLDER}'),
        ("nbclient", f'pip install "/path/to/course[labs]"{FOLDER}'),
        ("latex2mathml", f'pip install "/path/to/course[site]"{FOLDER}'),
        ("distributed", f'pip install "/path/to/course[dask]"{FOLDER}'),
        ("nbformat", "pip install nbformat"),  # no extra brings it: labkit itself needs it
        ("unheard_of", "pip install unheard_of"),
    ],
)
def test_the_command_comes_from_the_metadata(package, command):
    assert needs.sentence("x", package).endswith(f": python -m {command}")


def test_where_the_course_is_published_it_comes_from_there(monkeypatch):
    monkeypatch.setattr(needs.address, "REPOSITORY", "somebody/labs")
    command = 'python -m pip install "rnn-labs[labs] @ git+https://github.com/somebody/labs@main"'
    assert needs.sentence("x", "nbclient").endswith(f"installed here: {command}")


def test_without_metadata_the_package_itself_is_named(monkeypatch):
    def none(name):
        raise needs.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(needs.metadata, "requires", none)
    assert needs.sentence("x", "PIL").endswith(" install pillow")


def test_in_a_notebook_the_command_is_for_the_kernel(monkeypatch):
    monkeypatch.setattr("labkit.progressbar._in_kernel", lambda: True)
    assert needs.sentence("x", "nltk").endswith(f': %pip install "/path/to/course[kernel]"{FOLDER}')


def test_a_missing_module_of_labkit_stays_a_defect():
    with pytest.raises(ModuleNotFoundError, match="labkit.novelty"), needs.needed("x"):
        import labkit.novelty  # noqa: F401


def test_other_failures_pass_unchanged():
    with pytest.raises(ZeroDivisionError), needs.needed("x"):
        1 / 0  # noqa: B018


def test_require_finds_the_first_that_is_missing(without):
    without("pooch")
    with pytest.raises(needs.Missing, match="^x needs pooch, which"):
        needs.require("x", "numpy", "pooch", "unheard_of")
    needs.require("x", "numpy")


def test_it_travels_between_processes():
    assert str(pickle.loads(pickle.dumps(needs.Missing(SAID)))) == SAID
