# exercise: pad_batch
# right: yes
import itertools


def pad_batch(sequences, pad_value):
    hole = object()
    columns = list(itertools.zip_longest(*sequences, fillvalue=hole))
    shape = len(columns), len(sequences)
    padded = [[pad_value if entry is hole else entry for entry in c] for c in columns]
    mask = [[entry is not hole for entry in c] for c in columns]
    return (
        np.array(padded, dtype=int).reshape(shape).T,
        np.array(mask, dtype=bool).reshape(shape).T,
    )
