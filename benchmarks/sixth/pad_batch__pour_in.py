# exercise: pad_batch
# right: yes
from itertools import chain


def pad_batch(sequences, pad_value):
    lengths = np.fromiter(map(len, sequences), dtype=int, count=len(sequences))
    mask = lengths[:, None] > np.arange(max(lengths, default=0))
    padded = np.full(mask.shape, pad_value, dtype=int)
    padded[mask] = np.fromiter(chain.from_iterable(sequences), dtype=int)
    return padded, mask
