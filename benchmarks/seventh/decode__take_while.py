# exercise: decode
# right: no
# wrong: It stops at EOS and leaves out EOS and everything behind it.
# lines: 10
from itertools import takewhile


def decode(indices, idx_to_word):
    words = (idx_to_word[i] for i in indices)
    return list(takewhile(lambda word: word != "EOS", words))
