"""Right answers in the odd notebooks of honest people: each is in one cell, four kinds to a
notebook, since what is tried is what comes before any judging."""

import json
import re

import classroom
import pytest

from labkit.grading import reading, release, states, task
from labkit.release.course import Course

LAB = "03_forward"
RIGHT = classroom.answers(LAB)
NAMES = list(RIGHT)


def indented(source):
    return "\n".join(f"    {line}" if line else "" for line in source.split("\n"))


def inside(source, lines):
    """An answer with lines at the top of its body."""
    head, _, body = source.partition("):\n")
    return f"{head}):\n{indented(lines)}\n{body}"


def kept_in_a_class(name, source):
    return f"class Answers:\n    pass\n\n{source}\n\nAnswers.{name} = {name}\ndel {name}"


FORM = '#@title Softmax { display-mode: "form" }\nrate = 0.1 #@param {type:"number"}'
# Kind -> what it makes of an exercise's name and right answer.
KINDS = {
    "a decorator of a package that is not here": lambda n, s: f"@njit(cache=True)\n{s}",
    "a decorator that nothing imports": lambda n, s: f"@profile\n{s}",
    "a decorator of one's own": lambda n, s: f"@timed\n{s}",
    "hints of a package that is not here": lambda n, s: s.replace("):", ") -> Float['T C']:", 1),
    "hints that are never run": lambda n, s: "from __future__ import annotations\n"
                                             + s.replace("):", ") -> Vector[Real]:", 1),
    "%%time below %%capture": lambda n, s: f"%%capture out\n%%time\n{s}",
    "a form of Colab": lambda n, s: f"{FORM}\n!pip install -q x\n{s}",
    "a drive of Colab": lambda n, s: "from google.colab import drive\n"
                                     f"drive.mount('/content/drive')\n%cd /content/drive\n{s}",
    "under __main__": lambda n, s: f"if __name__ == '__main__':\n{indented(s)}",
    "a global counter": lambda n, s: "calls = 0\n\n" + inside(s, "global calls\ncalls += 1"),
    "a counter from an awaited cell": lambda n, s: inside(s, "global awaited\nawaited += 1"),
    "plots inside": lambda n, s: "from matplotlib import pyplot as plt\n" + inside(
        s, "fig, (a, b) = plt.subplots(1, 2)\nm, t, z = a.stem([1])\nw, h = fig.get_size_inches()"),
    "a user's name": lambda n, s: "import os\nwho = os.environ['USER']\n" + inside(
        s, "who.title()"),
    "in Greek": lambda n, s: f"Σ = np.sum\n\n{inside(s, 'ξ = Σ([1, 2])')}",
    "checked in its own cell": lambda n, s: f"{s}\nreport = check({n})\nassert report.score == 1",
    "run in threads": lambda n, s: "from concurrent.futures import ThreadPoolExecutor\n" + inside(
        s, "with ThreadPoolExecutor(2) as pool: list(pool.map(abs, [1]))"),
    "made by a function": lambda n, s: f"def make():\n{indented(s)}\n    return {n}\n\n"
                                       f"{n} = make()",
    "twice, one commented out": lambda n, s: "\n".join(
        f"# {line}" for line in s.split("\n")) + f"\n{s}",
    "once more as a text": lambda n, s: f"old = '''{s.replace(chr(34) * 3, '')}'''\n\n{s}",
    "kept as an attribute": kept_in_a_class,
}  # fmt: skip
ABOVE = """from numba import njit
from jaxtyping import Float
import asyncio, functools

async def counted():
    await asyncio.sleep(0)
    return 0

awaited = await counted()

def timed(f):
    @functools.wraps(f)
    def inner(*args, **named):
        return f(*args, **named)
    return inner
"""
FOURS = [list(KINDS)[i : i + 4] for i in range(0, len(KINDS), 4)]


def book(above="", **changes):
    made = json.loads(classroom.notebook(LAB, None, **changes))
    made["cells"].insert(4, {"cell_type": "code", "metadata": {}, "outputs": [],
                             "execution_count": None, "source": above})  # fmt: skip
    return made


@pytest.mark.parametrize("kinds", FOURS, ids=lambda kinds: kinds[0])
def test_a_right_answer_earns_its_points_in_an_odd_notebook(kinds):
    """Four kinds, each in an exercise of its own."""
    written = {n: KINDS[k](n, RIGHT[n]) for n, k in zip(NAMES, kinds, strict=True)}
    made = task.grade_one(json.dumps(book(ABOVE, **written)).encode(), LAB, 5)
    lost = {k: (r.state, r.result, r.notes) for k, r in zip(kinds, made["rows"], strict=True)
            if r.result != "passed"}  # fmt: skip
    assert not lost
    for kind, row in zip(kinds, made["rows"], strict=True):
        told = "is not there; run without it" in "".join(row.notes)
        assert told is (kind.startswith("a decorator") and "own" not in kind), row.notes


LOOKS = {
    "softmax": ("e = math.exp(0.0)", "uses math, which no cell imports"),
    "init_rnn": ("raise RuntimeError('Found no NVIDIA driver on your system.')", "no NVIDIA"),
    "rnn_step": ("f = partial(np.sum, axis=0)", "which no cell imports"),
    "forward_pass": ("np.load('states.npy')", "it raised FileNotFoundError"),
}


def test_what_is_on_the_learner_s_machine_and_not_here_gets_a_look():
    written = {name: inside(RIGHT[name], lines) for name, (lines, _) in LOOKS.items()}
    for row in task.grade_one(json.dumps(book(**written)).encode(), LAB, 5)["rows"]:
        assert (row.state, row.points) == (states.LOOK, None), row
        assert LOOKS[row.exercise][1] in "".join(row.notes)


def translated(ids):
    """A course's notebook in other words: texts, comments and docstrings."""
    made = book()
    for cell in made["cells"]:
        text = "".join(cell["source"])
        text = re.sub(r'"""[\s\S]*?"""', '"""Auf Deutsch."""', text)
        cell["source"] = re.sub(r"#[^\n\"']*$", "# auf Deutsch", text, flags=re.M)
        if cell["cell_type"] == "markdown":
            cell["source"] = f"Übersetzt: {text[::-1]}"
        if not ids:
            cell.pop("id", None)
    return made


@pytest.mark.parametrize("ids", [True, False])
def test_a_translated_notebook_is_read_as_it_is(ids):
    lab = release.find(Course.find(classroom.ROOT))[LAB]
    plan = reading.plan(reading.read(json.dumps(translated(ids)).encode()), lab)
    assert plan.written == lab.own and not plan.stubs and not plan.notes


def in_conflict(one, other):
    """Two notebooks in one file, as git leaves them; alike but for some lines."""
    first, second = (json.dumps(b, indent=1).split("\n") for b in (one, other))
    found = []
    for i, (a, b) in enumerate(zip(first, second, strict=True)):
        found += [a] if a == b else ["<<<<<<< HEAD", a, "||||||| base", f"{i}", "=======", b,
                                     ">>>>>>> a1b2c3"]  # fmt: skip
    return "\n".join(found).encode()


def test_of_two_versions_that_nobody_merged_what_they_agree_in_is_graded():
    lab = release.find(Course.find(classroom.ROOT))[LAB]
    cell = "def softmax(x, axis=0):\n    return x"
    # Alike in every exercise: ids, counts and trials differ.
    plan = reading.plan(reading.read(in_conflict(book("x = 1"), book("x = 2"))), lab)
    assert plan.written == lab.own and not plan.notes
    data = in_conflict(book(softmax=cell), book(softmax=cell.replace("return x", "return 1")))
    plan = reading.plan(reading.read(data), lab)
    assert plan.written == lab.own - {"softmax"}
    assert "git's conflict markers are in it" in plan.notes["softmax"][0]
    for broken in (data.replace(b"=======", b""), data.replace(b">>>>>>> a1b2c3", b"")):
        with pytest.raises(reading.Unreadable, match="conflict|JSON"):
            reading.read(broken)
