"""Notebook and entries speak of the same exercises, in the same order."""

import ast
import re
from collections.abc import Iterator

from labkit.release import markers
from labkit.release.lint.problem import OPEN, Lab, Problem
from labkit.release.notebook import find, tags


def has_entries(lab: Lab) -> Iterator[Problem]:
    """A lab has exercises."""
    if not lab.exercises:
        yield lab.problem(None, "the lab has no exercise", f"add a room each in {lab.entries}/")


def every_entry_has_its_cells(lab: Lab) -> Iterator[Problem]:
    """An entry's exercise stands in the notebook, with solution, check and the generated cells."""
    for exercise in lab.exercises:
        name = exercise.name
        home = find(lab.notebook, name)
        if home is None:
            what = f"there is no cell with id {name}, the exercise of {lab.entries}/{name}/"
            yield lab.problem(None, what, "add that cell, or remove the entry")
            continue
        for part in ("banner", "check", "hints"):
            if find(lab.notebook, f"{name}-{part}") is None:
                yield lab.problem(home, f"cell {name}-{part} is missing", "run labkit notebooks")
        yield from _defines(lab, home, name)


def _defines(lab: Lab, home: int, name: str) -> Iterator[Problem]:
    source = lab.notebook.cells[home].source
    if not markers.meant(source):
        what = "the exercise has no solution between markers"
        yield lab.problem(home, what, f"put {markers.BEGIN} and {markers.END} around it")
    if not re.search(rf"^(def|class) {re.escape(name)}\b", source, re.MULTILINE):
        yield lab.problem(
            home, f"the cell does not define {name}", "define it, or change the cell's id"
        )


def every_solution_has_an_entry(lab: Lab) -> Iterator[Problem]:
    """A solution outside the entries' exercises would never be checked."""
    for index, cell in lab.cells("code"):
        known = cell.id in lab.exercise_names or OPEN in tags(cell)
        if markers.meant(cell.source) and not known:
            what = "the cell holds a solution and no entry describes it"
            mend = f"add the room {lab.entries}/{cell.id}/, mend the cell's id, or tag it {OPEN}"
            yield lab.problem(index, what, mend)


def every_check_has_an_entry(lab: Lab) -> Iterator[Problem]:
    """check(x) stands in the cell x-check, and x is an exercise of this lab."""
    for index, cell in lab.cells("code"):
        for name in _checked(cell.source):
            if name not in lab.exercise_names:
                what = f"check({name}) checks what no entry describes"
                yield lab.problem(
                    index, what, f"add the room {lab.entries}/{name}/, or mend the name"
                )
        owner = cell.id.removesuffix("-check")
        if owner != cell.id and owner in lab.exercise_names and _checked(cell.source) != [owner]:
            what = f"the cell does not call check({owner})"
            yield lab.problem(index, what, f"let the cell read check({owner})")


def _checked(source: str) -> list[str]:
    """The names that are handed to check, in order."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return []  # IPython magic, which no check cell has
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return [
        call.args[0].id
        for call in calls
        if isinstance(call.func, ast.Name)
        and call.func.id == "check"
        and call.args
        and isinstance(call.args[0], ast.Name)
    ]


def parts_stand_in_order(lab: Lab) -> Iterator[Problem]:
    """Banner above the exercise, check right below it, then the hints."""
    for exercise in lab.exercises:
        name = exercise.name
        banner, home, check, hints = (
            find(lab.notebook, cell_id)
            for cell_id in (f"{name}-banner", name, f"{name}-check", f"{name}-hints")
        )
        if banner is None or home is None or check is None or hints is None:
            continue  # said by every_entry_has_its_cells
        if not (banner < home and check == home + 1 and hints == check + 1):
            what = f"{name}-banner, {name}, {name}-check and {name}-hints stand in another order"
            yield lab.problem(home, what, "move them: banner above, check and hints right below")


def numbers_count_up(lab: Lab) -> Iterator[Problem]:
    """Exercises are numbered 3.1, 3.2, ... in the order of the notebook."""
    placed = [(at, e) for e in lab.exercises if (at := find(lab.notebook, e.name)) is not None]
    ordered = sorted(placed, key=lambda pair: pair[0])
    chapter = int(lab.name.partition("_")[0])
    for position, (index, exercise) in enumerate(ordered, start=1):
        wanted = f"{chapter}.{position}"
        if exercise.number != wanted:
            what = f"{exercise.name} has number {exercise.number} and stands where {wanted} is"
            yield lab.problem(
                index, what, f"set number in {lab.entries}/{exercise.name}/__init__.py"
            )


RULES = (
    has_entries,
    every_entry_has_its_cells,
    every_solution_has_an_entry,
    every_check_has_an_entry,
    parts_stand_in_order,
    numbers_count_up,
)
