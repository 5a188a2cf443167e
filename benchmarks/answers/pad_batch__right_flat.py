# exercise: pad_batch
# right: yes
# wrong: mask from lengths, all tokens written at once through it
import itertools

import numpy as np


def pad_batch(sequences, pad_value):
    lengths = np.fromiter(map(len, sequences), dtype=int)
    mask = np.less.outer(np.arange(lengths.max()), lengths).T
    padded = np.where(mask, 0, int(pad_value))
    padded[mask] = list(itertools.chain.from_iterable(sequences))
    return padded, mask
