"""nbval compares: what `make test` asks of it is strict, and the sanitizing hides little."""

import subprocess
import sys
from pathlib import Path

import pytest
from nbformat import v4
from run_all import NBVAL, ROOT

from labkit.release import notebook as files

# Each cell prints something else than what is stored: (source, stored, whether that passes)
CELLS = {
    "a number": ("print(0.12345)", "0.12346\n", False),
    "a missing line": ("pass", "1\n", False),
    "an unexpected line": ("print(1)", "", False),
    "an error": ("1 / 0", "", False),
    "a duration": ("print('took 1.25 s')", "took 3 ms\n", True),
    "a speed": ("print('2.5 times as fast')", "30 times as fast\n", True),
    "an address": ("print('<f at 0x7f00aa11>')", "<f at 0x1234567890>\n", True),
    "a number after a duration": ("print('1.2 s for 3 nats')", "2.1 s for 4 nats\n", False),
    "the same": ("print(1)", "1\n", True),
}
IMAGE = 'from IPython.display import HTML\nHTML(\'<img alt="{}" src="data:image/png;base64,{}">\')'
HTML_CELLS = {
    "other pixels": (("falls to 2.2", "aaaa"), ("falls to 2.2", "bbbb"), True),
    "other words": (("falls to 2.2", "aaaa"), ("falls to 9.9", "aaaa"), False),
}


def stored_html(words, pixels):
    html = f'<img alt="{words}" src="data:image/png;base64,{pixels}">'
    plain = "<IPython.core.display.HTML object>"
    return v4.new_output(
        "execute_result", {"text/html": html, "text/plain": plain}, execution_count=1
    )


def notebook():
    cells = []
    for source, stored, _ in CELLS.values():
        printed = [v4.new_output("stream", text=stored)] if stored else []
        cells.append(v4.new_code_cell(source, outputs=printed))
    for run, stored, _ in HTML_CELLS.values():
        cells.append(v4.new_code_cell(IMAGE.format(*run), outputs=[stored_html(*stored)]))
    for count, cell in enumerate(cells, start=1):
        cell.execution_count = count
    return v4.new_notebook(cells=cells)


@pytest.fixture(scope="module")
def passed(tmp_path_factory):
    """The numbers of the cells that pass, under the options of `make test`."""
    path = tmp_path_factory.mktemp("nbval") / "tampered.ipynb"
    files.write(notebook(), path)
    command = [sys.executable, "-m", "pytest", *NBVAL, "-v", "-p", "no:cacheprovider", "--color=no"]
    done = subprocess.run([*command, str(path)], cwd=ROOT, capture_output=True, text=True)
    lines = [line for line in done.stdout.splitlines() if "::Cell" in line and "%]" in line]
    assert len(lines) == len(CELLS) + len(HTML_CELLS), done.stdout + done.stderr
    return [number for number, line in enumerate(lines) if "PASSED" in line]


@pytest.mark.parametrize("name", [*CELLS, *HTML_CELLS])
def test_what_differs_is_seen_unless_it_may_differ(name, passed):
    everything = CELLS | HTML_CELLS
    assert (list(everything).index(name) in passed) == everything[name][2]


def test_the_sanitize_file_is_where_make_test_says():
    (option,) = (o for o in NBVAL if o.startswith("--nbval-sanitize-with="))
    assert (Path(ROOT) / option.partition("=")[2]).is_file()
