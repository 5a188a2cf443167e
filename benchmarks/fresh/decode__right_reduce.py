# exercise: decode
# right: yes
from functools import reduce

def decode(indices, idx_to_word):
    return reduce(lambda done, i: done + [idx_to_word[i]], np.asarray(indices, dtype=int).tolist(), [])
