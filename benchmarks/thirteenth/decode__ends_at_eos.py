# exercise: decode
# right: no
# wrong: decoding stops at the first EOS, so whatever follows it is missing
# lines: 16, 19
from itertools import takewhile


def decode(indices, idx_to_word):
    """The word of every index.

    indices      integers: an array (T,) or a list
    idx_to_word  dict from index to word
    returns      list of T words
    """
    words = [idx_to_word[int(i)] for i in indices]
    before = list(takewhile(lambda w: w != "EOS", words))
    if len(before) < len(words):
        before.append("EOS")
    return before
