# exercise: pad_batch
# right: yes
from itertools import zip_longest

NOTHING = object()


def pad_batch(sequences, pad_value):
    B = len(sequences)
    steps = list(zip_longest(*sequences, fillvalue=NOTHING))
    real = [[v is not NOTHING for v in step] for step in steps]
    values = [[v if v is not NOTHING else pad_value for v in step] for step in steps]
    padded = np.array(values, dtype=np.int64).reshape(len(steps), B).T
    mask = np.array(real, dtype=bool).reshape(len(steps), B).T
    return padded, mask
