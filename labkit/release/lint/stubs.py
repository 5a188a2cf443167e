"""An exercise that nobody has touched is reported as not written, and never as passed."""

import ast
import contextlib
import io
from collections.abc import Callable, Iterator

from labkit.engine.theirs import Theirs
from labkit.release import markers
from labkit.release.lint.problem import Lab, Problem
from labkit.reports.report import Report

NOT_WRITTEN = "not written yet"

_Check = Callable[[Theirs], Report]


def stubs_are_not_written(check: _Check) -> Callable[[Lab], Iterator[Problem]]:
    """The rule that runs every stub through check."""

    def rule(lab: Lab) -> Iterator[Problem]:
        """Each stub, after the notebook's own imports and definitions, gets 'not written yet'."""
        namespace: dict[str, Theirs] = {"__name__": "__main__"}
        for index, cell in lab.cells("code"):
            if not markers.meant(cell.source):
                _define(cell.source, namespace)
            elif cell.id in lab.exercise_names:
                state = _state(cell.source, cell.id, namespace, check)
                if state != NOT_WRITTEN:
                    what = f"the untouched stub is reported as '{state}', not '{NOT_WRITTEN}'"
                    yield lab.problem(index, what, "leave no working code outside the markers")

    return rule


def _state(source: str, name: str, namespace: dict, check: _Check) -> str:
    code = compile(markers.without_solutions(source), f"<stub of {name}>", "exec")
    try:
        with contextlib.redirect_stdout(io.StringIO()):  # check shows what it returns
            exec(code, namespace)
            return str(check(namespace[name]).state)
    except Exception as problem:
        return f"{type(problem).__name__}: {problem}"


def _define(source: str, namespace: dict) -> None:
    """Run the imports and definitions of a cell and nothing else: a run is no business of ours."""
    try:
        body = ast.parse(source).body
    except SyntaxError:
        return  # IPython magic beside the imports
    kinds = (ast.Import, ast.ImportFrom, ast.ClassDef, ast.FunctionDef)
    for node in (node for node in body if isinstance(node, kinds)):
        module = ast.Module(body=[node], type_ignores=[])
        # What fails shows itself where the notebook is executed, with a better message.
        with contextlib.suppress(Exception), contextlib.redirect_stdout(io.StringIO()):
            exec(compile(module, "<definitions>", "exec"), namespace)
