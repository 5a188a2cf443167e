"""Right answer to pad_batch, as a learner would write it. No cases, no mistakes."""

import numpy as np


def pad_batch(sequences, pad_value):
    """(padded, mask), both (B, T): ints with pad_value on the right, True where no padding is."""
    lengths = [len(sequence) for sequence in sequences]
    shape = (len(sequences), max(lengths))
    padded = np.full(shape, pad_value, dtype=int)
    mask = np.zeros(shape, dtype=bool)
    for row, sequence in enumerate(sequences):
        padded[row, : len(sequence)] = sequence
        mask[row, : len(sequence)] = True
    return padded, mask
