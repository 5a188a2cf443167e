"""Stand-ins for plots and widgets: they accept everything, show nothing and take no time."""

import importlib.abc
import importlib.machinery
import sys
import types
from typing import Any

NAMES = ("matplotlib", "ipywidgets", "IPython", "labkit.plots", "labkit.widgets", "tqdm")


class Silent:
    """Any attribute is silent, any call returns something silent."""

    def __getattr__(self, name: str) -> "Silent":
        if name.startswith("__"):
            raise AttributeError(name)
        return Silent()

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        # As a decorator it hands the function back; tqdm(x) is still x to loop over.
        return args[0] if len(args) == 1 and not kwargs else Silent()

    def __getitem__(self, key: Any) -> "Silent":
        return Silent()

    def __setitem__(self, key: Any, value: Any) -> None: ...

    def __iter__(self):
        return iter(())

    def __enter__(self) -> "Silent":
        return self

    def __exit__(self, *_: Any) -> None: ...

    def __bool__(self) -> bool:
        return False


class SilentModule(types.ModuleType):
    """A module in which every name is silent."""

    __path__: list = []

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Silent()


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds a silent module for every name in NAMES and below."""

    def find_spec(self, name: str, path: Any = None, target: Any = None):
        if any(name == n or name.startswith(n + ".") for n in NAMES):
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec: Any) -> SilentModule:
        return SilentModule(spec.name)

    def exec_module(self, module: Any) -> None: ...


def install() -> None:
    """Let every later import of a plotting or widget package be silent."""
    sys.meta_path.insert(0, Finder())
