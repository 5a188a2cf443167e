"""The sandbox's labkit: modules by name and source, imported from memory.

What is not on the list is not there, on no disk and under no other name. This file is also the
sandbox's first program, so it imports nothing of labkit.
"""

import importlib
import importlib.abc
import importlib.machinery
import json
import socket
import sys
import types
from importlib.machinery import ModuleSpec
from typing import cast

ROOT = "/site"  # where tracebacks say that the modules are


class Listed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds the listed modules, and nothing else below labkit.

    answers: module by exercise, of those that labkit.reference may hand out. graded: the
    exercise whose right answer, and whatever holds it, is kept back.
    """

    def __init__(self, sources: dict[str, str]):
        self.sources, self.answers, self.graded = sources, {}, ""

    def find_spec(self, name: str, path: object = None, target: object = None):
        if name not in self.sources and name.partition(".")[0] != "labkit":
            return None
        if name not in self.sources:
            raise ModuleNotFoundError(f"{name} is not there while a submission is graded",
                                      name=name)  # fmt: skip
        file = f"{ROOT}/{name.replace('.', '/')}.py"
        # All are packages: a later list may put something below any of them.
        spec = ModuleSpec(name, self, origin=file, is_package=True)
        spec.has_location = True
        return spec

    def create_module(self, spec: ModuleSpec) -> None:
        return None

    def exec_module(self, module: types.ModuleType) -> None:
        code = compile(
            self.sources[module.__name__], module.__spec__ and module.__spec__.origin or "", "exec"
        )
        exec(code, module.__dict__)

    def get_source(self, name: str) -> str:
        """For `inspect`, which knows no other way to a module that has no file."""
        return self.sources[name]


def listed() -> Listed:
    """The finder of this process."""
    found = (f for f in sys.meta_path if hasattr(f, "answers") and hasattr(f, "graded"))
    return cast(
        "Listed", next(found)
    )  # __main__ defines its class; this file may be its second copy


def read_line(control: socket.socket) -> bytes:
    """One line from the process outside, and not a byte beyond it that could be another's."""
    line = bytearray()
    while not line.endswith(b"\n"):
        chunk = control.recv(1 << 20)
        if not chunk:
            sys.exit(0)
        line += chunk
    return bytes(line)


def main(descriptor: int) -> None:
    """Take the list from the process outside, then serve it."""
    control = socket.socket(fileno=descriptor)
    settings = json.loads(read_line(control))
    found = Listed(settings.pop("modules"))
    found.answers = settings.pop("answers")
    sys.meta_path.insert(0, found)
    # By name: what is served is on the list that has just come, like everything else.
    nursery = importlib.import_module("labkit.grading.inside.nursery")
    nursery.main(control, settings)
