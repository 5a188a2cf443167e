# exercise: pad_batch
# right: yes
from itertools import zip_longest


def pad_batch(sequences, pad_value):
    hole = object()
    B = len(sequences)
    columns = list(zip_longest(*sequences, fillvalue=hole))
    real = np.array([[e is not hole for e in c] for c in columns], dtype=bool)
    filled = np.array([[pad_value if e is hole else int(e) for e in c] for c in columns], dtype=np.int64)
    return filled.reshape(len(columns), B).T, real.reshape(len(columns), B).T
