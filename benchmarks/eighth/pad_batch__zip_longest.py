# exercise: pad_batch
# right: no
# wrong: When all sequences are empty there is nothing to transpose, and the arrays have shape (0,) in place of (B, 0).
# lines: 11
from itertools import zip_longest


def pad_batch(sequences, pad_value):
    steps = zip_longest(*sequences, fillvalue=pad_value)
    real = zip_longest(*([True] * len(s) for s in sequences), fillvalue=False)
    return np.array(list(steps), dtype=int).T, np.array(list(real), dtype=bool).T
