# exercise: pad_batch
# right: no
# wrong: When all sequences are empty zip_longest yields nothing, and the arrays have the shape (0,) instead of (B, 0).
# lines: 12, 13
from itertools import zip_longest


def pad_batch(sequences, pad_value):
    steps = list(zip_longest(*sequences, fillvalue=None))
    real = [[v is not None for v in step] for step in steps]
    values = [[pad_value if v is None else v for v in step] for step in steps]
    padded = np.array(values, dtype=int).T
    mask = np.array(real, dtype=bool).T
    return padded, mask
