# exercise: pad_batch
# right: no
# wrong: the padding stands to the left of each sequence
import numpy as np


def pad_batch(sequences, pad_value):
    lengths = [len(s) for s in sequences]
    T = max(lengths)
    padded = np.full((len(sequences), T), pad_value)
    mask = np.zeros((len(sequences), T), dtype=bool)
    for row, (sequence, length) in enumerate(zip(sequences, lengths)):
        padded[row, T - length :] = np.asarray(sequence, dtype=int)
        mask[row, T - length :] = True
    return padded, mask
