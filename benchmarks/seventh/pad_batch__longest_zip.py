# exercise: pad_batch
# right: yes
from itertools import zip_longest


def pad_batch(sequences, pad_value):
    nothing = object()
    steps = list(zip_longest(*sequences, fillvalue=nothing))
    shape = (len(steps), len(sequences))
    padded = [[pad_value if e is nothing else e for e in step] for step in steps]
    mask = [[e is not nothing for e in step] for step in steps]
    padded = np.array(padded, dtype=np.int64).reshape(shape)
    mask = np.array(mask, dtype=bool).reshape(shape)
    return padded.T, mask.T
