# exercise: decode
# right: no
# wrong: The loop ends as soon as the next index is 0, since 0 counts as false.
# lines: 15
# name: stops-at-index-zero
def decode(indices, idx_to_word):
    """The word of every index.

    indices      integers: an array (T,) or a list
    idx_to_word  dict from index to word
    returns      list of T words
    """
    stream = iter([int(i) for i in indices] + [None])
    out = []
    while idx := next(stream):
        out.append(idx_to_word[idx])
    return out
