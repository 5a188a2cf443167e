"""The process that holds one attempt: runs a submission's cells, answers observe-requests.

Requests come as lines of JSON, replies leave as lines of JSON. Nothing here is trusted by what
reads the replies: a learner's code runs in this very process and can change all of it.
"""

import ast
import importlib
import json
import linecache
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from labkit import exercises
from labkit.engine.crash import explain
from labkit.engine.observe import observe
from labkit.engine.plain import Foreign
from labkit.engine.wire import pack, unpack


@cache
def driver_modules() -> tuple[str, ...]:
    """Every module of drivers that the sandbox holds: the engine's own, and the lab's."""
    labs = sorted(Path(exercises.__file__).parent.glob("*/drivers.py"))
    return "labkit.engine.drivers", *(f"labkit.exercises.{p.parent.name}.drivers" for p in labs)


class _Case:
    """A case as it came over the wire: what `observe` needs of one, and nothing to judge with."""

    def __init__(self, driver: str, args: tuple):
        module, _, name = driver.partition(":")
        if module not in driver_modules():
            raise ValueError(f"no driver: {driver}")
        self.driver = getattr(importlib.import_module(module), name)
        self.args = args


def run_cell(namespace: dict, name: str, source: str, keep: list[int] | None = None) -> list[str]:
    """Run a cell statement by statement, so that one that raises costs no later one.

    keep: which statements to run, by number; None runs all. Returns what they raised.
    """
    try:
        tree = ast.parse(source, name)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return [f"{type(error).__name__}: {error}"]
    linecache.cache[name] = (len(source), None, source.splitlines(True), name)
    errors = []
    for number, statement in enumerate(tree.body):
        if keep is not None and number not in keep:
            continue
        try:
            exec(compile(ast.Module([statement], []), name, "exec"), namespace)
        except BaseException as error:
            crash = explain(error)
            errors.append(f"{crash.kind}: {crash.message}"[:300])
    return errors[:5]


def answer(namespace: dict, request: dict) -> dict:
    """The reply to one request."""
    if request["op"] == "run":
        cell = request["cell"], request["source"], request.get("keep")
        return {"errors": run_cell(namespace, *cell)}
    subject = namespace.get(request["exercise"])
    if request["op"] == "look":
        return {"defined": callable(subject), "is_class": isinstance(subject, type)}
    case = _Case(request["driver"], tuple(unpack(request["args"])))
    return seen(observe(subject, case))


def seen(observation: Any) -> dict:
    """An observation as JSON-able data."""
    crash = observation.crash and {**vars(observation.crash)}
    return {
        "outcome": observation.outcome,
        "value": pack(observation.value),
        "crash": crash,
        "changed": [[list(path), pack(new)] for path, new in observation.changed.items()][:50],
        "warnings": list(observation.warnings)[:50],
        "printed": observation.printed,
    }


def steady() -> None:
    """Seed every generator that hands out numbers unasked, so that a run can be repeated."""
    for name, way in (("random", "seed"), ("numpy.random", "seed"), ("torch", "manual_seed")):
        if name in sys.modules:
            getattr(sys.modules[name], way)(0)


def serve(namespace: dict, requests: Any, replies: Any) -> None:
    """Answer requests until the pipe closes."""
    steady()
    for line in requests:
        for reply in answers(namespace, json.loads(line)):
            replies.write(reply + b"\n")
            replies.flush()


def answers(namespace: dict, request: dict) -> Iterator[bytes]:
    """The replies to a line of requests, one after another."""
    for number, single in enumerate(request["batch"]):
        try:
            reply = answer(namespace, single)
        except BaseException as error:
            reply = seen_fault(error)
        yield json.dumps({"id": request["id"] + number, **reply}, separators=(",", ":")).encode()


def seen_fault(error: BaseException) -> dict:
    """The reply when observing itself failed, as it does on values made to resist it."""
    crash = {**vars(explain(error))}
    return {"outcome": "raised", "value": pack(Foreign("nothing")), "crash": crash,
            "changed": [], "warnings": [], "printed": "", "errors": [crash["kind"]]}  # fmt: skip
