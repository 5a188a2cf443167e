# exercise: pad_batch
# right: no
# wrong: the arrays are (T, B), one sequence in each column
# lines: 10, 11
from itertools import zip_longest


def pad_batch(sequences, pad_value):
    B = len(sequences)
    padded = list(zip_longest(*sequences, fillvalue=pad_value))
    mask = list(zip_longest(*[[True] * len(s) for s in sequences], fillvalue=False))
    padded = np.array(padded, dtype=int).reshape(-1, B)
    mask = np.array(mask, dtype=bool).reshape(-1, B)
    return padded, mask
