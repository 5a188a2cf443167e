# exercise: pad_batch
# right: no
# wrong: T is the smallest length, longer sequences are cut (min)
import numpy as np


def pad_batch(sequences, pad_value):
    T = min(map(len, sequences))
    padded = np.array([list(s[:T]) for s in sequences], dtype=int).reshape(len(sequences), T)
    mask = np.ones(padded.shape, dtype=bool)
    return padded, mask
