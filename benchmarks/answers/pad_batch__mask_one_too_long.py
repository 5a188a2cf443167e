# exercise: pad_batch
# right: no
# wrong: the mask is True at t = T_i too, one place too far (<= in place of <)
import numpy as np


def pad_batch(sequences, pad_value):
    lengths = np.array([len(s) for s in sequences])
    columns = np.arange(lengths.max())
    mask = columns <= lengths[:, None]
    padded = np.full(mask.shape, pad_value, dtype=np.int64)
    padded[columns < lengths[:, None]] = np.concatenate([np.asarray(s, dtype=np.int64) for s in sequences])
    return padded, mask
