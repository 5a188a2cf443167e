"""nbval compares: what `make test` asks of it is strict, and the sanitizing hides little."""

import subprocess
import sys
from pathlib import Path

import pytest
from nbformat import v4
from run_all import NBVAL, ROOT

from labkit.release import notebook as files

WIDE = "nbval-within-2e-2"
PIXELS = "aGVsbG8="


def html(words, pixels="aaaa"):
    """A picture as labs show it, in HTML with its words."""
    source = f'<img alt="{words}" src="data:image/png;base64,{pixels}">'
    return shown(text_html=source, text_plain=words)


def shown(**data):
    """Source that displays the given data, keys with _ for /."""
    data = {key.replace("_", "/"): value for key, value in data.items()}
    return f"display({data!r}, raw=True)"


def said(text):
    return f"print({text!r}, end='')"


# What is run, what is stored, the cell's tag, whether that passes. Both are source: what is
# stored is what the second would show.
CELLS = {
    "the same": (said("1"), said("1"), None, True),
    "a number": (said("0.12345"), said("0.12346"), None, False),
    "a number by its last bit": (said("0.1234567"), said("0.1234568"), None, True),
    "a missing line": ("pass", said("1"), None, False),
    "an unexpected line": (said("1"), "pass", None, False),
    "an error": ("1 / 0", "pass", None, False),
    "a duration": (said("took 1.25 s"), said("took 3 ms"), None, True),
    "a speed": (said("2.5 times as fast"), said("30 times as fast"), None, True),
    "an address": (said("<f at 0x7f00aa11>"), said("<f at 0x1234567890>"), None, True),
    "more than a duration": (said("1.2 s for 3 nats"), said("2.1 s for 4 nats"), None, False),
    # after training
    "a loss, another kernel's": (said("loss 2.31 nats"), said("loss 2.32 nats"), WIDE, True),
    "the same without a tag": (said("loss 2.31 nats"), said("loss 2.32 nats"), None, False),
    "a loss ten times too large": (said("loss 23.1 nats"), said("loss 2.31 nats"), WIDE, False),
    "a loss that is nan": (said("loss nan nats"), said("loss 2.31 nats"), WIDE, False),
    "a swapped word": (said("loss 2.31 bits"), said("loss 2.31 nats"), WIDE, False),
    "a wrong count": (said("after 701 steps 2.3"), said("after 700 steps 2.3"), WIDE, False),
    "another order": (said("0.1 0.9"), said("0.9 0.1"), WIDE, False),
    "one number more": (said("0.1 0.9 0.9"), said("0.1 0.9"), WIDE, False),
    "a tag of no tolerance": (said("2.31"), said("2.31"), "nbval-within-some", False),
    # pictures
    "other pixels": (html("falls to 2.2"), html("falls to 2.2", "bbbb"), None, True),
    "no pixels": (html("falls to 2.2", ""), html("falls to 2.2"), None, False),
    "other words": (html("falls to 2.2"), html("rises to 2.2"), WIDE, False),
    "a number in the words": (html("falls to 2.21"), html("falls to 2.2"), WIDE, True),
    "the same number untagged": (html("falls to 2.21"), html("falls to 2.2"), None, False),
    "ten times in the words": (html("falls to 22.1"), html("falls to 2.2"), WIDE, False),
    "a missing picture": ("pass", html("falls to 2.2"), WIDE, False),
    "a picture of which words stay": (
        shown(text_plain="falls"),
        shown(text_plain="falls", image_png=PIXELS),
        None,
        False,
    ),
    "a second picture": (
        shown(text_plain="a", image_png=PIXELS) + "\n" + shown(image_png=PIXELS),
        shown(text_plain="a", image_png=PIXELS),
        None,
        False,
    ),
    "drafts of pictures are asked for": (
        "import os\nprint('LABKIT_DRAFT' in os.environ, end='')",
        said("True"),
        None,
        True,
    ),
    "bare pixels": (shown(image_png=PIXELS), shown(image_png="aaaa"), None, True),
    # the text at the end promises 7.5 to 7.6
    "a number within its range": (said("7.59"), said("7.60"), WIDE, True),
    "a number that leaves its range": (said("7.61"), said("7.60"), WIDE, False),
    # last: it is not run where only what is compared is
    "a widget": (said("1"), said("2"), "nbval-ignore-output", True),
}


def stored(source):
    """The outputs that source would leave."""
    found = []
    names = {
        "print": lambda text, end: found.append(v4.new_output("stream", text=text)),
        "display": lambda data, raw: found.append(v4.new_output("display_data", data=data)),
    }
    exec(source, names)
    return found


def notebook():
    cells = []
    for count, (source, before, tag, _) in enumerate(CELLS.values(), start=1):
        cell = v4.new_code_cell(source, outputs=stored(before), execution_count=count)
        cell.metadata = {"tags": [tag]} if tag else {}
        cells.append(cell)
    return v4.new_notebook(cells=[*cells, v4.new_markdown_cell("You should see 7.5 to 7.6.")])


def run(path, *options):
    """The lines of nbval's report on one notebook, cell by cell, and all that it said."""
    command = [sys.executable, "-m", "pytest", *NBVAL, *options, "-v", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, "--color=no", str(path)], cwd=ROOT, capture_output=True, text=True
    )
    lines = [line for line in done.stdout.splitlines() if "::Cell" in line and "%]" in line]
    return lines, done.stdout + done.stderr


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    """(path, names of the cells that pass, what was said), under the options of `make test`."""
    path = tmp_path_factory.mktemp("nbval") / "tampered.ipynb"
    files.write(notebook(), path)
    lines, everything = run(path)
    assert len(lines) == len(CELLS), everything
    names = [name for name, line in zip(CELLS, lines, strict=True) if "PASSED" in line]
    return path, names, everything


@pytest.mark.parametrize("name", CELLS)
def test_what_differs_is_seen_unless_it_may_differ(name, ran):
    assert (name in ran[1]) == CELLS[name][3]


@pytest.mark.parametrize(
    "told",
    [
        "first difference: 2.32 is stored, 2.31 came: 0.0043 apart, 1e-06 is allowed",
        "first difference: 2.31 is stored, 23.1 came: 0.9 apart, 0.02 is allowed",
        "first difference: 700 is stored, 701 came; whole numbers are compared as they are",
        "pictures: {'image/png': 1} are stored, {} came",
        "first difference: 7.61 came where 7.6 is stored; the text promises 7.5 to 7.6",
        "the cell's tag cannot be read: one tag such as nbval-within-2e-2, not some",
    ],
)
def test_what_differs_is_told(told, ran):
    assert told in ran[2]


def test_cells_that_nobody_compares_can_be_left_out(ran):
    lines, everything = run(ran[0], "--nbval-compared-only")
    assert len(lines) == len(CELLS) - 1, everything
    assert "1 deselected" in everything


def test_the_sanitize_file_is_where_make_test_says():
    (option,) = (o for o in NBVAL if o.startswith("--nbval-sanitize-with="))
    assert (Path(ROOT) / option.partition("=")[2]).is_file()
