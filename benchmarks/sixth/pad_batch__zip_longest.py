# exercise: pad_batch
# right: no
# wrong: Both arrays have time first, (T, B), and not (B, T).
# lines: 11, 13
from itertools import zip_longest


def pad_batch(sequences, pad_value):
    B, T = len(sequences), max(len(s) for s in sequences)
    columns = list(zip_longest(*sequences, fillvalue=pad_value))
    padded = np.array(columns, dtype=int).reshape(T, B)
    lengths = np.array([len(s) for s in sequences])
    mask = np.arange(T)[:, None] < lengths
    return padded, mask
