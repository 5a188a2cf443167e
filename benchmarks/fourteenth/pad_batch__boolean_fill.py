# exercise: pad_batch
# right: yes
from itertools import chain


def pad_batch(sequences, pad_value):
    lengths = np.array([len(s) for s in sequences], dtype=int)
    steps = np.arange(lengths.max(initial=0))
    mask = steps[np.newaxis, :] < lengths[:, np.newaxis]
    padded = np.full(mask.shape, pad_value, dtype=np.int64)
    padded[mask] = np.fromiter(chain.from_iterable(sequences), dtype=np.int64)
    return padded, mask
