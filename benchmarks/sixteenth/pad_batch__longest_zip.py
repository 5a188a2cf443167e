# exercise: pad_batch
# right: yes
from itertools import zip_longest


def pad_batch(sequences, pad_value):
    lengths = np.array([len(s) for s in sequences], dtype=int)
    steps = list(zip_longest(*sequences, fillvalue=pad_value))
    padded = np.array(steps, dtype=np.int64).reshape(len(steps), len(sequences)).T
    return padded, np.arange(len(steps)) < lengths[:, None]
