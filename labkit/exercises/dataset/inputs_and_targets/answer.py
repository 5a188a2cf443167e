"""Right answer to inputs_and_targets, as a learner would write it. No cases, no mistakes."""


def inputs_and_targets(sequence):
    """All words but the last, and all words but the first: T - 1 of each."""
    inputs = sequence[:-1]
    targets = sequence[1:]
    return inputs, targets
