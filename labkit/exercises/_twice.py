"""Drivers that labs share: further calls with the very same objects. They hold no answer."""

import contextlib
from collections.abc import Iterator

import numpy as np

from labkit.engine.drivers import OF_TWO, call
from labkit.engine.plain import realise
from labkit.engine.theirs import Frozen, Theirs


def on_same_objects(subject: Theirs, first: tuple, second: tuple) -> Theirs:
    """What a second call returned, after a first one with the very same arrays and lists.

    Before the second, its numbers are written into them, as a training writes into its
    parameters: whoever remembers a call by the identity of its arguments goes wrong here. What
    has no place in the first call's objects is an object of its own.
    """
    own = realise(first)
    call(subject, *own)
    return call(subject, *_written(own, second))


OF_TWO[on_same_objects] = 1


def _written(old: Frozen, new: Frozen) -> Frozen:
    """new in the objects of old, as far as it fits there."""
    if type(old) is not type(new) or not isinstance(old, (list, tuple)):
        return _array_written(old, new)
    parts = [_written(*pair) for pair in zip(old, new, strict=False)] + list(new[len(old) :])
    if isinstance(old, list):
        old[:] = parts
        return old
    same = len(parts) == len(old) and all(a is b for a, b in zip(old, parts, strict=True))
    return old if same else type(new)(parts)


def _array_written(old: Frozen, new: Frozen) -> Frozen:
    arrays = isinstance(old, np.ndarray) and isinstance(new, np.ndarray)
    if not arrays or (old.shape, old.dtype) != (new.shape, new.dtype):
        return new
    old[...] = new
    return old


def last_of_near(subject: Theirs, *args: Frozen) -> Theirs:
    """What a call returned after others with the very same objects in all places but one.

    The last of args holds what stands in the place of each argument in one of the calls before.
    What these raise, or write into an array, is nobody's concern: the last call is judged.
    """
    *given, others = args
    before = [(array, array.copy()) for array in _arrays(given)]
    for i, other in enumerate(others):
        with contextlib.suppress(Exception):
            call(subject, *given[:i], other, *given[i + 1 :])
        for array, values in before:
            array[...] = values
    return call(subject, *given)


def _arrays(value: Frozen) -> Iterator[np.ndarray]:
    if isinstance(value, np.ndarray):
        yield value
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from _arrays(part)


def in_turn(last, others):
    """What `last_of_near` is given: others take the places of last's arguments, one at a time."""
    return *last, tuple(others)
