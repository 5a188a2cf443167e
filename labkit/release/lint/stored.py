"""What the solutions' stored outputs must be, so that comparing with them means something."""

import re
from collections.abc import Iterator

from nbformat import NotebookNode

from labkit.release.lint.problem import Lab, Problem
from labkit.release.notebook import find, tags

AGAIN = "run labkit outputs"
PASSED = "✓"

_IMAGE_TAG = re.compile(r"<img\b[^>]*>|<svg\b[^>]*>", re.IGNORECASE | re.DOTALL)
_ALT = re.compile(r"""\b(alt|aria-label)\s*=\s*(["'])\s*[^\s"'].*?\2""", re.IGNORECASE | re.DOTALL)
_NO_ALT = re.compile(r"!\[\s*\]\(")
# What matplotlib and IPython say about a picture when nobody said anything.
_SILENT = re.compile(r"^<[\w.]+(\s[^>]*)?>$")
# An absolute path of two folders or more, on any system, or an address in memory.
_MACHINE = re.compile(r"(?<![\w.:/)])/(?:[\w.-]+/){2,}|\b[A-Z]:\\\w+|\b0x[0-9a-f]{6,}")


def cells_ran_in_order(lab: Lab) -> Iterator[Problem]:
    """Counts are 1..n: nbval skips a cell without a count, and would pass an empty notebook."""
    for expected, (index, cell) in enumerate(lab.cells("code"), start=1):
        if cell.execution_count != expected:
            count = cell.execution_count
            ran = f"ran as number {count}" if count else "was never run"
            yield lab.problem(index, f"the cell {ran} and is number {expected}", AGAIN)
            return


def checks_passed(lab: Lab) -> Iterator[Problem]:
    """The stored output of every check says that the solution passed."""
    for exercise in lab.exercises:
        index = find(lab.notebook, f"{exercise.name}-check")
        if index is None or lab.notebook.cells[index].cell_type != "code":
            continue  # said by the rules of agreement
        said = [text(output).strip() for output in lab.notebook.cells[index].outputs]
        if not any(line.startswith(f"{PASSED} {exercise.name}") for line in said):
            what = f"the stored output does not say that {exercise.name} passed"
            yield lab.problem(index, what, f"mend the solution, then {AGAIN}")


def no_errors(lab: Lab) -> Iterator[Problem]:
    """An error is stored only where the lab announces one."""
    for index, cell in lab.cells("code"):
        for output in cell.outputs:
            if output.output_type == "error" and "raises-exception" not in tags(cell):
                what = f"the stored output is an error: {output.ename}"
                mend = f"mend the cell or tag it raises-exception, then {AGAIN}"
                yield lab.problem(index, what, mend)
            elif output.get("name") == "stderr":
                what = f"the cell warns: {text(output).strip().splitlines()[-1][:60]}"
                yield lab.problem(index, what, f"mend what it warns of, then {AGAIN}")


def nothing_of_this_machine(lab: Lab) -> Iterator[Problem]:
    """Paths and addresses differ everywhere else, and say too much about here."""
    for index, cell in lab.cells("code"):
        found = next(filter(None, (_MACHINE.search(text(output)) for output in cell.outputs)), None)
        if found:
            what = f"the stored output holds {found.group()}, which is of one machine or one run"
            yield lab.problem(index, what, f"print something else, then {AGAIN}")


def pictures_have_words(lab: Lab) -> Iterator[Problem]:
    """Every picture has alternative text, in outputs and in prose."""
    for index, cell in lab.cells("code"):
        if any(not _has_words(output) for output in cell.outputs):
            mend = f"show a labkit.plots Picture, or give it one; then {AGAIN}"
            yield lab.problem(index, "the picture has no alternative text", mend)
    for index, cell in lab.prose():
        shown = _IMAGE_TAG.findall(cell.source)
        if _NO_ALT.search(cell.source) or not all(map(_ALT.search, shown)):
            yield lab.problem(index, "an image has no alternative text", "write ![its words](...)")


def is_picture(output: NotebookNode) -> bool:
    """Whether an output shows an image, bare or inside HTML."""
    data = output.get("data", {})
    return any(mime.startswith("image/") for mime in data) or bool(
        _IMAGE_TAG.search(data.get("text/html", ""))
    )


def text(output: NotebookNode) -> str:
    """What an output says in plain text."""
    if output.output_type == "stream":
        return output.text
    if output.output_type == "error":
        return "\n".join(output.traceback)
    return output.data.get("text/plain", "")


def _has_words(output: NotebookNode) -> bool:
    if not is_picture(output):
        return True
    shown = _IMAGE_TAG.findall(output.data.get("text/html", ""))
    if shown:
        return all(_ALT.search(tag) for tag in shown)
    noted = [output.metadata, *(v for v in output.metadata.values() if isinstance(v, dict))]
    if any(str(place.get("alt", "")).strip() for place in noted):
        return True
    plain = output.data.get("text/plain", "").strip()
    return bool(plain) and not _SILENT.match(plain)


RULES = (cells_ran_in_order, checks_passed, no_errors, nothing_of_this_machine, pictures_have_words)
