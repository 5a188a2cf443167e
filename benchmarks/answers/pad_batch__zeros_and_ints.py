# exercise: pad_batch
# right: no
# wrong: two: pads with 0 whatever pad_value is; the mask holds 0 and 1, integers instead of booleans
import numpy as np


def pad_batch(sequences, pad_value):
    B, T = len(sequences), max(len(s) for s in sequences)
    padded, mask = np.zeros((2, B, T), dtype=int)
    for b in range(B):
        for t in range(len(sequences[b])):
            padded[b, t] = sequences[b][t]
            mask[b, t] = 1
    return padded, mask
