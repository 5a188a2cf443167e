"""A course of one small lab, made by code: correct in every respect, to be broken by tests."""

import json
from types import SimpleNamespace

from nbformat import v4

from labkit.engine import Array, Exercise, Mistake
from labkit.release import Course, generate
from labkit.release import notebook as files

LAB = "07_toy"
SOLUTION = '''def double(x):
    """Twice x."""
    ### BEGIN SOLUTION
    secret_sum = x + x
    return secret_sum
    ### END SOLUTION'''


def double(x):
    """Twice x."""
    answer = np.add(x, x)  # noqa: F821 - only its source is read
    return answer


ENTRY = {
    "answer": double,
    "cases": lambda rng: [],
    "returns": Array("y"),
    "number": "7.1",
    "minutes": 10,
    "difficulty": 2,
    "points": 3,
    "hints": ("What is twice?", "Which sum is it?", "x and once more x"),
}
PICTURE = '<img alt="a line that rises from 1 to 2" src="data:image/png;base64,aGVsbG8=">'


def exercise(**changes) -> Exercise:
    return Exercise(**(ENTRY | {"lab": LAB} | changes))


def mistake(old: str, name: str = "odd", new: str = "(1)") -> Mistake:
    return Mistake(name, old, new, "it is odd", "an odd function", "Is it even?")


def displayed(**data):
    """A display_data output; keys are MIME types with _ for /."""
    return v4.new_output("display_data", data={k.replace("_", "/"): v for k, v in data.items()})


def notebook():
    """The lab's solution notebook, as an author writes it and as outputs are stored."""
    passed = displayed(text_plain="✓ double: all 3 cases right", text_html="<p>passed</p>")
    cells = [
        v4.new_markdown_cell(
            "# Doubling\n\nAfterwards you will be able to double. You need Python. "
            "20 minutes, 10 of them for the exercises.",
            id="title",
        ),
        v4.new_code_cell("import numpy as np\nfrom labkit import check", id="setup"),
        v4.new_markdown_cell("## Twice\n\nPredict before you run: what is 2 · 3?", id="twice"),
        v4.new_code_cell("print(2 * 3)", id="show", outputs=[v4.new_output("stream", text="6\n")]),
        v4.new_code_cell(SOLUTION, id="double"),
        v4.new_code_cell("check(double)", id="double-check", outputs=[passed]),
        v4.new_markdown_cell("You should see a line that rises.", id="expect"),
        v4.new_code_cell("draw(double)", id="picture", outputs=[displayed(text_html=PICTURE)]),
        *(
            v4.new_markdown_cell(
                f"## {heading}\n\nSome words.", id=heading.lower().replace(" ", "-")
            )
            for heading in ("Recap", "In practice", "On your own", "Where next")
        ),
    ]
    code = [cell for cell in cells if cell.cell_type == "code"]
    for count, cell in enumerate(code, start=1):
        cell.execution_count = count
    return v4.new_notebook(cells=cells)


def course(root, monkeypatch, exercises=None) -> Course:
    """The toy course in a folder, generated; its entries replace labkit's."""
    made = [exercise()] if exercises is None else exercises
    for reader in ("entries", "faces"):
        monkeypatch.setattr(generate, reader, lambda lab: made)
    built = Course(root)
    files.write(notebook(), built.solution(LAB))
    generate.write(built, LAB)
    return built


def edit(built: Course, change) -> None:
    """Let change(cells by id, notebook) edit the solution, and generate the student's anew."""
    path = built.solution(LAB)
    found = files.read(path)
    change({cell.id: cell for cell in found.cells}, found)
    files.write(found, path)


def count_again(_, notebook) -> None:
    """Counts as they are after one run from top to bottom."""
    code = (cell for cell in notebook.cells if cell.cell_type == "code")
    for count, cell in enumerate(code, start=1):
        cell.execution_count = count


def check(subject):
    """A stand-in for labkit.check: it knows a stub, a right answer and nothing else."""
    try:
        state = "passed" if subject(2) == 4 else "wrong values"
    except NotImplementedError:
        state = "not written yet"
    return SimpleNamespace(state=state)


def text_of(path) -> str:
    return json.dumps(json.loads(path.read_text(encoding="utf-8")), ensure_ascii=False)
