# exercise: decode
# right: yes
from operator import itemgetter


def decode(indices, idx_to_word):
    keys = np.asarray(indices).tolist()
    if len(keys) < 2:
        return [idx_to_word[k] for k in keys]
    return [*itemgetter(*keys)(idx_to_word)]
