"""Wrong answers made by editing a right one that a test has written, as a learner would."""

import inspect
from collections.abc import Callable

import cell


def edited(answer: Callable, *changes: tuple[str, str]) -> Callable:
    """answer with every (old, new) put in; each old must stand in its source exactly once."""
    source = inspect.getsource(answer)
    for old, new in changes:
        assert source.count(old) == 1, f"{old!r} stands {source.count(old)} times in the answer"
        source = source.replace(old, new)
    filename = f"<{answer.__name__} {changes}>"
    return cell.run(source, dict(answer.__globals__), filename)[answer.__name__]
