# exercise: pad_batch
# right: no
# wrong: the padded array is of floats (np.full with a float)
import itertools

import numpy as np


def pad_batch(sequences, pad_value):
    rows = list(itertools.zip_longest(*sequences, fillvalue=None))
    table = np.array(rows, dtype=object).reshape(len(rows), len(sequences)).T
    mask = np.array([[entry is not None for entry in row] for row in table], dtype=bool).reshape(table.shape)
    padded = np.full(table.shape, float(pad_value))
    padded[mask] = table[mask].astype(float)
    return padded, mask
