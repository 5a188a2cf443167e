"""The process that holds one attempt: runs a submission's cells, answers observe-requests.

Requests come as lines of JSON, replies leave as lines of JSON. Nothing here is trusted by what
reads the replies: a learner's code runs in this very process and can change all of it.
"""

import __future__

import ast
import builtins
import importlib
import inspect
import json
import linecache
import os
import socket
import sys
from collections.abc import Iterator
from dataclasses import replace

from labkit.engine.crash import explain
from labkit.engine.empty import with_stubs
from labkit.engine.observe import Observation, observe
from labkit.engine.plain import Foreign
from labkit.engine.theirs import Theirs
from labkit.engine.wire import pack
from labkit.grading.inside.loader import listed
from labkit.grading.inside.overtime import alarm
from labkit.grading.inside.tries import Tries, called


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
        before = namespace.get(listed().graded)
        try:
            errors += _run(statement, name, namespace)
            _keep_own(namespace, before)
        except BaseException as error:
            crash = explain(error)
            errors.append(f"{crash.kind}: {crash.message}"[:300])
    return errors[:5]


def _run(statement: ast.stmt, name: str, namespace: dict) -> list[str]:
    """Run a statement as a notebook does, which may await at the top level. Hints and decorators
    whose names are not there are not run: hints are nobody's answer, and such decorators make a
    function faster, or watch it. The decorators are returned."""
    above = getattr(statement, "decorator_list", [])
    gone = [d for d in above if _missing(d, namespace)]
    above[:] = [d for d in above if d not in gone]
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    if any(_missing(hint, namespace) for hint in _hints(statement)):
        flags |= __future__.annotations.compiler_flag
    made = compile(ast.Module([statement], []), name, "exec", flags, dont_inherit=True)
    if made.co_flags & inspect.CO_COROUTINE:
        importlib.import_module("asyncio").run(eval(made, namespace))
    else:
        exec(made, namespace)
    return [f"NameError: @{ast.unparse(d)} is not there; run without it" for d in gone]


def _hints(statement: ast.stmt) -> list[ast.expr]:
    """Every type hint in a definition."""
    nodes = list(ast.walk(statement)) if isinstance(statement, _DEFINES) else []
    found = [n.annotation for n in nodes if isinstance(n, (ast.arg, ast.AnnAssign))]
    found += [n.returns for n in nodes if isinstance(n, ast.FunctionDef)]
    return [hint for hint in found if hint]


_DEFINES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def _missing(node: ast.expr, namespace: dict) -> bool:
    names = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
    return any(n not in namespace and not hasattr(builtins, n) for n in names)


def _keep_own(namespace: dict, before: object) -> None:
    """An import of the answer that is kept back, for another exercise's sake, does not take the
    place of what the learner wrote."""
    name = listed().graded
    if before is not None and type(namespace.get(name)).__name__ == "Withheld":
        namespace[name] = before


def answer(namespace: dict, request: dict) -> dict:
    """The reply to one request."""
    if request["op"] == "run":
        cell = request["cell"], request["source"], request.get("keep")
        return {"errors": run_cell(namespace, *cell)}
    if request["op"] == "borrow":
        reference = importlib.import_module("labkit.reference")
        namespace.update({name: getattr(reference, name) for name in request["names"]})
        return {}
    if request["op"] in ("definitions", "case", "call"):
        return _tried(namespace, request)
    subject = namespace.get(request["exercise"])
    if request["op"] == "look":
        own = callable(subject) and type(subject).__name__ != "Withheld"
        return {"defined": own, "is_class": isinstance(subject, type)}
    return _observed(with_stubs(subject, request["methods"]), request)


def _observed(subject: Theirs, request: dict) -> dict:
    """The reply to a call; 'over' where its time was, with the loop that it was in."""
    with alarm(request.get("seconds", 0)) as clock:
        try:
            found = observe(subject, called(request))
        except KeyboardInterrupt:  # as what came out of the call was being read
            if not clock.rang:
                raise
            found = Observation("stopped")
    if not clock.rang:
        return seen(found)
    # Also where the interrupt was lost on the way, in a __del__ say, and a value came out.
    late = replace(found, outcome="stopped", value=None, crash=clock.where)
    return {**seen(late), "over": True}


_tries: list[Tries] = []


def _tried(namespace: dict, request: dict) -> dict:
    """The reply to one request of the search for a line."""
    if request["op"] == "definitions":
        _tries[:] = [Tries(namespace, request)]
        return {"shared": _tries[0].shared()}
    if request["op"] == "case":
        _tries[0].take(request)
        return {}
    found, counted = _tries[0].call(request)
    return {**seen(found), **counted}


def seen(observation: Observation) -> dict:
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


def serve(namespace: dict, data: socket.socket, alone: bool) -> None:
    """Take this attempt's own list of modules, then answer requests until the socket closes.

    alone: whether nothing that this process leaves can be there for the next one.
    """
    steady()
    data.sendall(json.dumps({"pid": os.getpid(), "alone": alone}).encode() + b"\n")
    requests, replies = data.makefile("rb"), data.makefile("wb")
    found, more = listed(), json.loads(requests.readline())
    found.sources.update(more["modules"])
    for module in more["modules"]:  # which may hold more than what was imported for all
        sys.modules.pop(module, None)
    found.answers.update(more["answers"])
    found.graded = more["graded"]
    for line in requests:
        for reply in answers(namespace, json.loads(line)):
            replies.write(reply + b"\n")
            replies.flush()


def answers(namespace: dict, batch: list[dict]) -> Iterator[bytes]:
    """The replies to a line of requests, one after another, numbered from 0."""
    for number, single in enumerate(batch):
        try:
            reply = answer(namespace, single)
        except BaseException as error:
            reply = seen_fault(error)
        yield json.dumps({"id": number, **reply}, separators=(",", ":")).encode()


def seen_fault(error: BaseException) -> dict:
    """The reply when observing itself failed, as it does on values made to resist it."""
    crash = {**vars(explain(error))}
    return {"outcome": "raised", "value": pack(Foreign("nothing")), "crash": crash,
            "changed": [], "warnings": [], "printed": "", "errors": [crash["kind"]]}  # fmt: skip
