"""Drivers of lab 02: they build a learner's data set and read it. They hold no answer.

torch is imported when a driver runs.
"""

import contextlib
from collections.abc import Callable, Iterator

from labkit.engine.drivers import Step, apart, call
from labkit.engine.theirs import Frozen, Theirs


def read_dataset(subject: Theirs, inputs: Frozen, targets: Frozen) -> Iterator[Step]:
    """What a data set is, how long it is, and what stands at each place."""
    dataset = call(subject, inputs, targets)
    yield from _read(dataset, len(inputs), lambda: _pairs(dataset, len(inputs)))


def read_backwards(subject: Theirs, inputs: Frozen, targets: Frozen) -> Iterator[Step]:
    """The same, with the pairs read once in order and then from the last to the first."""
    dataset, n = call(subject, inputs, targets), len(inputs)

    def pairs() -> list:
        _pairs(dataset, n)
        return [dataset[i] for i in reversed(range(n))][::-1]

    yield from _read(dataset, n, pairs)


def read_first_of_two(
    subject: Theirs, inputs: Frozen, targets: Frozen, more_inputs: Frozen, more_targets: Frozen
) -> Iterator[Step]:
    """The same, once a second data set has been made from other pairs."""
    first = call(subject, inputs, targets)
    second = call(subject, more_inputs, more_targets)
    yield from _read(first, len(inputs), lambda: _pairs(first, len(inputs)))
    del second


def read_by_loop(subject: Theirs, inputs: Frozen, targets: Frozen) -> Iterator[Step]:
    """The same, with the pairs as a loop over the data set meets them."""
    dataset, n = call(subject, inputs, targets), len(inputs)

    def pairs() -> list:
        found: list = []
        with contextlib.suppress(LookupError):  # which ends a loop, and a dict's does as well
            found.extend(pair for pair, _ in zip(dataset, range(n + 2), strict=False))
        return found

    yield from _read(dataset, n, pairs)


def read_by_loader(
    subject: Theirs, inputs: Frozen, targets: Frozen, batch_size: int
) -> Iterator[Step]:
    """The same, with the pairs as a DataLoader hands them out, batch by batch."""
    import torch
    from torch.utils.data import DataLoader

    dataset = call(subject, inputs, targets)

    def pairs() -> list:
        # A generator of its own: the loader would otherwise draw from torch's global one.
        loader = DataLoader(
            dataset, batch_size=batch_size, collate_fn=list, generator=torch.Generator()
        )
        return [pair for batch in loader for pair in batch]

    yield from _read(dataset, len(inputs), pairs)


def _pairs(dataset: Theirs, n: int) -> list:
    return [dataset[i] for i in range(n)]


def _read(dataset: Theirs, n: int, pairs: Callable[[], list]) -> Iterator[Step]:
    from torch.utils.data import Dataset

    found = {"is_dataset": isinstance(dataset, Dataset)}
    methods: dict[str, Callable[[], dict[str, Theirs]]] = {
        "__len__": lambda: {"length": len(dataset)}
    }
    if n:
        methods["__getitem__"] = lambda: {"pairs": pairs()}
    yield "", found if n else {**found, "pairs": []}
    yield from apart(**methods)
