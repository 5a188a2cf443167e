"""The process that holds one submission: runs its cells, answers observe-requests.

Requests come as lines of JSON on what was standard input, replies leave on what was standard
output; both are moved away first, so that a learner's code may close or flood the usual three.
"""

import ast
import importlib
import json
import linecache
import os
import sys
from typing import Any

from labkit.engine.crash import explain
from labkit.engine.observe import observe
from labkit.engine.plain import Foreign
from labkit.engine.wire import pack, unpack
from labkit.grading.inside import silent


class _Case:
    """A case as it came over the wire: what `observe` needs of one, and nothing to judge with."""

    def __init__(self, driver: str, args: tuple):
        module, _, name = driver.partition(":")
        if not module.startswith("labkit.engine.drivers"):
            raise ValueError(f"no driver: {driver}")
        self.driver = getattr(importlib.import_module(module), name)
        self.args = args


def run_cell(namespace: dict, name: str, source: str) -> list[str]:
    """Run a cell statement by statement, so that one that raises costs no later one."""
    try:
        tree = ast.parse(source, name)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return [f"{type(error).__name__}: {error}"]
    linecache.cache[name] = (len(source), None, source.splitlines(True), name)
    errors = []
    for statement in tree.body:
        try:
            exec(compile(ast.Module([statement], []), name, "exec"), namespace)
        except BaseException as error:
            crash = explain(error)
            errors.append(f"{crash.kind}: {crash.message}"[:300])
    return errors[:5]


def answer(namespace: dict, request: dict) -> dict:
    """The reply to one request."""
    if request["op"] == "run":
        return {"errors": run_cell(namespace, request["cell"], request["source"])}
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
        "changed": [[list(path), pack(new)] for path, new in observation.changed.items()],
        "warnings": list(observation.warnings),
        "printed": observation.printed,
    }


def move_pipes() -> tuple[Any, Any]:
    """Take the protocol's pipes off the standard descriptors and put nothing in their place."""
    requests, replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nothing, descriptor)
    return requests, replies


def limit(limits: dict) -> None:
    """Set hard limits on this process, where the platform has them."""
    try:
        import resource
    except ImportError:  # Windows
        return
    for name, value in limits.items():
        kind = getattr(resource, f"RLIMIT_{name}", None)
        if kind is not None:
            try:
                resource.setrlimit(kind, (value, value))
            except (ValueError, OSError):
                continue  # a limit already lower than ours, or one this platform refuses


def main() -> None:
    """Answer requests until the pipe closes."""
    requests, replies = move_pipes()
    settings = json.loads(requests.readline())
    for module in settings["preload"]:
        importlib.import_module(module)
    limit(settings["limits"])
    silent.install()
    quiet = silent.Silent()
    namespace: dict[str, Any] = {"__name__": "__main__", "display": quiet,
                                 "get_ipython": lambda: quiet}  # fmt: skip
    replies.write(b'{"ready": true}\n')
    replies.flush()
    for line in requests:
        request = json.loads(line)
        try:
            reply = answer(namespace, request)
        except BaseException as error:
            reply = seen_fault(error)
        text = json.dumps({"id": request["id"], **reply}, separators=(",", ":"))
        replies.write(text.encode() + b"\n")
        replies.flush()


def seen_fault(error: BaseException) -> dict:
    """The reply when observing itself failed, as it does on values made to resist it."""
    crash = {**vars(explain(error))}
    return {"outcome": "raised", "value": pack(Foreign("nothing")), "crash": crash,
            "changed": [], "warnings": [], "printed": "", "errors": [crash["kind"]]}  # fmt: skip


if __name__ == "__main__":
    main()
    # Threads that a submission left behind must not keep the process alive.
    sys.stdout = sys.stderr = None
    os._exit(0)
