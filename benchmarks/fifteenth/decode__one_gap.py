# exercise: decode
# right: no
# wrong: writes UNK only once for several unknown words in a row, as one gap, so fewer than T words come back
# lines: 11
from itertools import groupby


def decode(indices, idx_to_word):
    text = []
    for word, run in groupby(idx_to_word[int(i)] for i in indices):
        text += [word] if word == "UNK" else list(run)
    return text
