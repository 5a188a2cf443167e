# exercise: decode
# right: no
# wrong: The first word is put behind the rest at every level, so the words come out backwards.
# lines: 9
def decode(indices, idx_to_word):
    if len(indices) == 0:
        return []
    head, tail = indices[0], indices[1:]
    return decode(tail, idx_to_word) + [idx_to_word[head]]
