"""Drivers of lab 02: they build a learner's data set and read it. They hold no answer.

torch is imported when a driver runs.
"""

from labkit.engine.drivers import call
from labkit.engine.theirs import Frozen, Theirs


def read_dataset(subject: Theirs, inputs: Frozen, targets: Frozen) -> dict:
    """What a data set is, how long it is, and what stands at each place."""
    return _read(call(subject, inputs, targets), len(inputs))


def read_backwards(subject: Theirs, inputs: Frozen, targets: Frozen) -> dict:
    """The same, with the pairs read once in order and then from the last to the first."""
    found = _read(call(subject, inputs, targets), len(inputs), again=True)
    return {**found, "pairs": found["pairs"][::-1]}


def read_first_of_two(
    subject: Theirs, inputs: Frozen, targets: Frozen, more_inputs: Frozen, more_targets: Frozen
) -> dict:
    """The same, once a second data set has been made from other pairs."""
    first = call(subject, inputs, targets)
    second = call(subject, more_inputs, more_targets)
    found = _read(first, len(inputs))
    del second
    return found


def read_by_loader(subject: Theirs, inputs: Frozen, targets: Frozen, batch_size: int) -> dict:
    """The same, with the pairs as a DataLoader hands them out, batch by batch."""
    import torch
    from torch.utils.data import DataLoader

    dataset = call(subject, inputs, targets)
    # A generator of its own: the loader would otherwise draw from torch's global one.
    loader = DataLoader(
        dataset, batch_size=batch_size, collate_fn=list, generator=torch.Generator()
    )
    pairs = [pair for batch in loader for pair in batch]
    return {**_read(dataset, 0), "pairs": pairs}


def _read(dataset: Theirs, n: int, again: bool = False) -> dict:
    from torch.utils.data import Dataset

    found = {
        "is_dataset": isinstance(dataset, Dataset),
        "length": len(dataset),
        "pairs": [dataset[i] for i in range(n)],
    }
    return {**found, "pairs": [dataset[i] for i in reversed(range(n))]} if again else found
