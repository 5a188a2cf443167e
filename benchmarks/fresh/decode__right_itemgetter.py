# exercise: decode
# right: yes
from operator import itemgetter

def decode(indices, idx_to_word):
    match len(indices):
        case 0:
            return []
        case 1:
            return [idx_to_word[indices[0]]]
        case _:
            return list(itemgetter(*indices)(idx_to_word))
