# exercise: pad_batch
# right: no
# wrong: the mask compares with pad_value, so tokens with that index are lost (padded != pad_value)
import numpy as np


def pad_batch(sequences, pad_value):
    T = max(len(s) for s in sequences)
    padded = np.array([list(s) + [pad_value] * (T - len(s)) for s in sequences], dtype=int)
    padded = padded.reshape(len(sequences), T)
    return padded, padded != pad_value
