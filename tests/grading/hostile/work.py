"""Grades one hostile submission and, after it, an honest one in the same worker."""

import json
from dataclasses import dataclass
from functools import cache

import classroom

from labkit.grading import reading, session, task
from labkit.grading.limits import MB, Limits

LAB = "01_tokens"
LIMITS = Limits(call=0.5, cell=0.5, patience=4, exercise=20, memory=300 * MB, scratch=20 * MB)
MISTAKE = "counts-from-one"
DECODE = """def decode(indices, idx_to_word):
    return [idx_to_word[int(index)] for index in indices]
"""
RIGHT = """def encode(words, word_to_idx{extra}):
{body}
    return np.array([word_to_idx.get(word, word_to_idx["UNK"]) for word in words])
"""


@dataclass(frozen=True)
class Outcome:
    """Scores and lines of one submission, and the scores of the neighbour after it."""

    scores: dict
    lines: dict
    mistakes: dict
    neighbour: dict


def source(where: str, code: str) -> str:
    """The cell of `encode` with an attack in it."""
    body, extra, after, before = "    pass", "", "", ""
    if where == "call":
        body = _indented(code)
    elif where == "returns":
        right = 'right = np.array([word_to_idx.get(w, word_to_idx["UNK"]) for w in words])\n'
        body = _indented(f"{right}{code}\nreturn value")
    elif where == "import":
        before, extra = f"def attack():\n{_indented(code)}\n\n\n", ", _=attack()"
        before = before.replace("{", "{{").replace("}", "}}")
    elif where == "cell":
        after = f"\n\n{code}"
    return before.replace("{{", "{").replace("}}", "}") + RIGHT.format(
        extra=extra, body=body) + after  # fmt: skip


def _indented(code: str) -> str:
    return "\n".join(f"    {line}" for line in code.strip("\n").split("\n"))


def submission(where: str, code: str) -> bytes:
    """Lab 01 with the attack in `encode`, one mistake in `one_hot_encode`, the rest right."""
    cell = RIGHT.format(extra="", body="    pass") if where == "extra" else source(where, code)
    written = {"encode": cell, "decode": DECODE, "one_hot_encode": mistaken()}
    data = classroom.notebook(LAB, written)
    return _with_cell(data, code) if where == "extra" else data


def mistaken() -> str:
    return classroom.wrong("one_hot_encode", MISTAKE)


def _with_cell(data: bytes, code: str) -> bytes:
    notebook = json.loads(data)
    notebook["cells"].insert(3, {"cell_type": "code", "id": "more", "metadata": {}, "outputs": [],
                                 "execution_count": None, "source": code})  # fmt: skip
    return json.dumps(notebook).encode()


@cache
def _neighbour() -> bytes:
    return classroom.notebook(LAB, {"decode": DECODE})


def grade(data: bytes, bwrap: str | None, limits: Limits = LIMITS) -> dict:
    """{exercise: Graded} of a notebook."""
    lab = task.lab_of(LAB, None)
    setting = session.Setting(lab, ("numpy",), limits, bwrap, 5)
    plan = reading.plan(reading.read(data), lab)
    return {g.exercise: g for g in session.grade(plan, lab.exercises, setting)}


def attack(where: str, code: str, bwrap: str | None) -> Outcome:
    """Grade the attack, then its neighbour."""
    graded = grade(submission(where, code), bwrap)
    after = grade(_neighbour(), bwrap)
    return Outcome(
        {n: g.verdict and g.verdict.score for n, g in graded.items()},
        {n: _line(g) for n, g in graded.items()},
        {n: g.verdict and g.verdict.mistakes for n, g in graded.items()},
        {n: g.verdict and g.verdict.score for n, g in after.items()},
    )


def _line(graded: session.Graded) -> str:
    v = graded.verdict
    return "\n".join([v.headline, *v.evidence, *graded.notes]) if v else ""
