"""One value of a run a little changed, and which outputs that moves."""

import numpy as np

from labkit.engine.compare import close
from labkit.engine.results import Leaves
from labkit.engine.theirs import Theirs

NUDGES = (1e-3, -2.5)  # the second turns signs, and what is decided by them


class Nudge:
    """Gives one value a little changed, where it holds floats. made: whether it ever did."""

    def __init__(self, key: int, by: float):
        self._key, self._by, self.made = key, by, False

    def __call__(self, key: int, value: Theirs) -> Theirs:
        new = _nudged(value, self._by) if key == self._key else None
        self.made |= new is not None
        return value if new is None else new


def _nudged(value: Theirs, by: float, depth: int = 0) -> Theirs:
    """A value with every float in it changed; None where there is none."""
    if type(value) in (list, tuple) and depth < 2:
        new = [_nudged(part, by, depth + 1) for part in value]
        if all(part is None for part in new):
            return None
        return type(value)(
            old if part is None else part for old, part in zip(value, new, strict=True)
        )
    floats = isinstance(value, (float, np.floating)) or (
        isinstance(value, np.ndarray) and value.dtype.kind == "f"
    )
    of_torch = getattr(value, "is_floating_point", None)
    if floats or (of_torch is not None and of_torch()):
        return value * (1 + by) + by
    return None


def moved_by(base: Leaves, after: Leaves | None) -> set[str]:
    """The outputs that a nudge changed; all of them where nothing can be compared."""
    if after is None:
        return set(base)
    same = {k for k in base.keys() & after.keys() if close(after[k], base[k], 1e-9)}
    return (base.keys() | after.keys()) - same
