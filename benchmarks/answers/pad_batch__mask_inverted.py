# exercise: pad_batch
# right: no
# wrong: the mask says where padding is, True and False are exchanged
import numpy as np


def pad_batch(sequences, pad_value):
    lengths = [len(s) for s in sequences]
    mask = np.greater_equal.outer(-np.array(lengths), -np.arange(max(lengths)))
    padded = np.full(mask.shape, pad_value, dtype=int)
    for r, s in enumerate(sequences):
        padded[r, : lengths[r]] = s
    return padded, mask
