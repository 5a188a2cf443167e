# exercise: decode
# right: no
# wrong: equal indices in a row are merged into one word, as in speech recognition
# lines: 8
from itertools import groupby

def decode(indices, idx_to_word):
    return [idx_to_word[int(k)] for k, _ in groupby(indices)]
