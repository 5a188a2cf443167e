"""Stand-ins for plots and widgets: they accept everything, show nothing and take no time.

What a call of the real thing returns in a form that is taken apart (`fig, ax = plt.subplots()`)
has that form here too, and whatever else is unpacked has as many parts as names wait for them
(`markers, stems, base = ax.stem(y)`). Progress bars are the real ones: TQDM_DISABLE silences them.
"""

import dis
import importlib
import importlib.abc
import sys
import types
from collections.abc import Callable, Iterable, Sequence
from importlib.machinery import ModuleSpec

import numpy as np
from numpy.typing import ArrayLike

NAMES = ("matplotlib", "seaborn", "plotly", "ipywidgets", "IPython", "labkit.plots",
         "labkit.widgets")  # fmt: skip
# tqdm's faces for notebooks and windows, which draw: its plain one takes their place.
_BARS = ("tqdm.notebook", "tqdm.auto", "tqdm.autonotebook", "tqdm.gui", "tqdm.rich", "tqdm.tk")


class Silent:
    """Any attribute is silent, any call returns something silent.

    Attributes are those that a call named: `IntSlider(value=3).value` is 3. _many: how many parts
    it has where it is iterated.
    """

    _many = 0

    def __init__(self, *_: object, **given: object):
        vars(self).update(given)

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        return named(name)

    def __call__(self, *args: object, **kwargs: object) -> object:
        # As a decorator it hands the function back.
        if args and isinstance(args[0], (types.FunctionType, type)):
            return args[0]
        return Silent(**kwargs)

    def __getitem__(self, key: object) -> "Silent":
        return Silent()

    def __setitem__(self, key: object, value: object) -> None: ...

    def __iter__(self):
        return iter([Silent() for _ in range(_waiting() or self._many)])

    def __len__(self) -> int:
        return self._many

    def __contains__(self, item: object) -> bool:
        return False

    def __enter__(self) -> "Silent":
        return self

    def __exit__(self, *_: object) -> None: ...

    def __bool__(self) -> bool:
        return False

    def __float__(self) -> float:
        return 0.0

    def __index__(self) -> int:
        return 0

    def __mro_entries__(self, bases: tuple) -> tuple:
        return (Silent,)

    def _combined(self, *_: object) -> "Silent":
        """What arithmetic with a size, a limit or a colour makes: `2 * fig.get_figwidth()`."""
        return Silent()

    def _compared(self, _: object) -> bool:
        return False

    __add__ = __sub__ = __mul__ = __truediv__ = __floordiv__ = __mod__ = __pow__ = _combined
    __radd__ = __rsub__ = __rmul__ = __rtruediv__ = __rfloordiv__ = __rpow__ = _combined
    __neg__ = __abs__ = __round__ = _combined
    __lt__ = __le__ = __gt__ = __ge__ = _compared


def _waiting() -> int:
    """How many names the statement that iterates unpacks into; 0 where it is a loop or a call."""
    frame = sys._getframe(2)
    if frame.f_lasti < 0:
        return 0
    operation, argument = frame.f_code.co_code[frame.f_lasti : frame.f_lasti + 2]
    # Of `first, *others = ...` those that stand before the star.
    unpacks = dis.opname[operation] in ("UNPACK_SEQUENCE", "UNPACK_EX")
    return argument if unpacks else 0


class SilentFigure(Silent):
    """A figure, and the function that makes one: `plt.figure`, `ax.figure`, `plt.gcf`."""

    def __call__(self, *_: object, **__: object) -> "SilentFigure":
        return self

    def subplots(self, nrows: int = 1, ncols: int = 1, *, squeeze: bool = True, **_: object):
        """The axes alone, where pyplot hands out the figure too."""
        return _subplots(nrows, ncols, squeeze=squeeze)[1]

    def subplot_mosaic(self, layout: str | Iterable, **_: object) -> dict:
        return _mosaic(layout)[1]


def _subplots(nrows: int = 1, ncols: int = 1, *, squeeze: bool = True, **_: object) -> tuple:
    """A figure, and one axes or an array of them, as matplotlib hands them out."""
    axes = np.empty((nrows, ncols), dtype=object)
    axes.ravel()[:] = [Silent() for _ in range(axes.size)]
    if not squeeze:
        return SilentFigure(), axes
    return SilentFigure(), axes.item() if axes.size == 1 else axes.squeeze()


def _mosaic(layout: str | Iterable, **_: object) -> tuple:
    rows = layout.split() if isinstance(layout, str) else layout
    return SilentFigure(), {name: Silent() for row in rows for name in row}


def _plot(*args: object, **_: object) -> Silent:
    return Silent(_many=1)


def _hist(x: ArrayLike, bins: int | Sequence[float] = 10, **_: object) -> tuple:
    counts, edges = np.histogram(np.ravel(x), bins)
    return counts.astype(float), edges, [Silent() for _ in counts]


def _limits(*args: object, **_: object) -> tuple[float, float]:
    return 0.0, 1.0


def _legend(*args: object, **_: object) -> tuple[list, list]:
    return [], []


def _artists(*names: str) -> Callable:
    """What returns a dictionary of artists: `ax.boxplot(y)["medians"]`."""
    return lambda *_, **__: {name: [] for name in names}


_FORMS: dict[str, Callable] = {
    "subplots": _subplots, "subplot_mosaic": _mosaic,
    "plot": _plot, "semilogx": _plot, "semilogy": _plot, "loglog": _plot, "step": _plot,
    "fill": _plot, "hist": _hist, "get_legend_handles_labels": _legend,
    "boxplot": _artists("boxes", "medians", "whiskers", "caps", "fliers", "means"),
    "violinplot": _artists("bodies", "cmeans", "cmins", "cmaxes", "cbars", "cmedians"),
    **dict.fromkeys(("xlim", "ylim", "get_xlim", "get_ylim", "set_xlim", "set_ylim"), _limits),
}  # fmt: skip
_FIGURES = ("figure", "Figure", "gcf", "get_figure", "add_subfigure")


def named(name: str) -> object:
    """What a silent thing or module has under a name."""
    return SilentFigure() if name in _FIGURES else _FORMS.get(name) or Silent()


class SilentModule(types.ModuleType):
    """A module in which every name is silent. What is imported from it may be a module below it:
    there is no difference (`from matplotlib import pyplot`)."""

    __path__: list = []
    __version__ = "0"

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        return named(name)


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds a silent module for every name in NAMES and below, and tqdm's plain face."""

    def find_spec(self, name: str, path: object = None, target: object = None):
        if name in _BARS or any(name == n or name.startswith(n + ".") for n in NAMES):
            return ModuleSpec(name, self, is_package=name not in _BARS)
        return None

    def create_module(self, spec: ModuleSpec) -> types.ModuleType:
        return types.ModuleType(spec.name) if spec.name in _BARS else SilentModule(spec.name)

    def exec_module(self, module: types.ModuleType) -> None:
        if module.__name__ not in _BARS:
            return
        plain = importlib.import_module("tqdm.std")
        for name in ("tqdm", "trange"):
            setattr(module, name, getattr(plain, name))
        vars(module).update(tqdm_notebook=plain.tqdm, tnrange=plain.trange)


def install() -> None:
    """Let every later import of a plotting or widget package be silent."""
    sys.meta_path.insert(0, Finder())
