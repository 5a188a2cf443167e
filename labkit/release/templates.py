"""Table of data: what a new lab and a new exercise begin with. Who writes it where is `scaffold`.

LEFT marks what is left to write; `labkit lint` names each line with it.
"""

from labkit.engine.exercise import Face

LEFT = "LEFT TO WRITE"

HINTS = (
    f"{LEFT}: what the answer must do, in one or two sentences.",
    f"{LEFT}: a question that points the way.",
    f"{LEFT}: the steps\n\none a line, without the code",
)

LAB_FACE = (
    '"""Lab {number:02d}. What its exercises share lies here, in modules that begin with _."""\n'
)

_FACE = '''"""The face of {name}: numbers and hints. No answer, no cases, no mistakes."""

from labkit.engine import Face

FACE = Face(
    number="{number}",
    minutes={minutes},
    difficulty={difficulty},
    points={points},
    hints=(
        "{hints[0]}",
        "{hints[1]}",
        "{hints[2]}",
    ),
)
'''

_ANSWER = '''"""Right answer to {name}, as a learner would write it. No cases, no mistakes."""

import numpy as np


{stub}
    return np.asarray(x)  # {left}: the right answer, the docstring as in the stub
'''

_STUB = '''def {name}(x):
    """{left}: what comes out, in one line.

    x: array (N,)

    Returns an array (N,).
    """'''

_CASES = '''"""The cases of {name}, and how what it returns is read. No answer, no mistakes."""

from labkit.engine import Array, Case


def cases(rng):
    """{left}: every form that the stub allows, and inputs on which no mistake can hide."""
    return [
        Case("five numbers", rng.normal(size=5)),
        Case("one number", rng.normal(size=1)),
    ]


RETURNS = Array("y")

# {left}: what holds each phrase of the stub that allows another form ("a list or an array", "may be
# empty", a default): the labels of its cases. Without such a phrase it stays empty.
PROMISES = {{}}
'''

_MISTAKES = '''"""Table of data: mistakes of {name}, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

_LIKE_THIS = Mistake(  # {left}: one for each misunderstanding, in MISTAKES
    "kebab-case-name",
    "a text that stands once in answer.py",
    "what stands there instead",
    "the fact, as a headline of one clause",
    "a function that ... (completes: identical to)",
    "One question that points at the repair?",
)

MISTAKES = ()
'''

IDEA = f"## `{{name}}`\n\n{LEFT}: the idea, in 60 to 120 words, one equation at most, the shapes."


def room(face: Face) -> dict[str, str]:
    """{file: source} of an exercise's room."""
    shown = {**vars(face), "left": LEFT, "hints": [h.replace("\n", "\\n") for h in face.hints]}
    stub = _STUB.format(**shown)
    return {
        "__init__.py": _FACE.format(**shown),
        "answer.py": _ANSWER.format(**shown, stub=stub),
        "cases.py": _CASES.format(**shown),
        "mistakes.py": _MISTAKES.format(**shown),
    }


def cell(face: Face, begin: str, end: str) -> str:
    """The exercise's cell, between these markers the solution."""
    stub = _STUB.format(**vars(face), left=LEFT)
    return f"{stub}\n    {begin}\n    return np.asarray(x)  # {LEFT}\n    {end}"


def lab_cells(number: int, name: str, reference: str) -> list[tuple[str, str, str]]:
    """(id, text or code, source) of the cells that every lab has."""
    title = name.replace("_", " ").capitalize()
    opening = (
        f"# Lab {number:02d} · {title}\n\n{LEFT}: what you will do, in one sentence.\n\n"
        f"When you are done, **you will be able to**\n\n- {LEFT}: three to five verbs that can be "
        f"tested.\n\n**You need** {LEFT}.\n\n15 minutes, 0 of them for the exercises."
    )
    setup = "import numpy as np\n\nfrom labkit import check, hint, progress\n"
    setup += f"# right answers of earlier labs: from {reference} import NAME"
    predict = f"**Predict before you run.** {LEFT}: a question, and its folded answer."
    ends = [(i, "text", f"## {heading}\n\n{LEFT}.") for i, heading in (
        ("recap", "Recap"), ("practice", "In practice"), ("own", "On your own"),
        ("next", "Where next"))]  # fmt: skip
    return [
        ("title", "text", opening),
        ("setup", "code", setup),
        ("predict", "text", predict),
        *ends,
        ("progress", "code", "progress()"),
    ]
