# exercise: pad_batch
# right: yes
from itertools import chain


def pad_batch(sequences, pad_value):
    lengths = np.array([len(s) for s in sequences], dtype=np.int64)
    mask = np.arange(lengths.max(initial=0)) < lengths[:, None]
    padded = np.where(mask, 0, pad_value).astype(np.int64)
    padded[mask] = np.fromiter(chain.from_iterable(sequences), dtype=np.int64)
    return padded, mask
