# exercise: pad_batch
# right: no
# wrong: T is the length of the first sequence, others are cut or padded to that (len(sequences[0]))
import numpy as np


def pad_batch(sequences, pad_value):
    T = len(sequences[0])

    def row(sequence):
        kept = list(sequence)[:T]
        return kept + [pad_value] * (T - len(kept)), [True] * len(kept) + [False] * (T - len(kept))

    padded, mask = zip(*map(row, sequences))
    shape = len(sequences), T
    return np.array(padded, dtype=int).reshape(shape), np.array(mask, dtype=bool).reshape(shape)
