# exercise: decode
# right: no
# wrong: It tests the array itself for truth, which raises a ValueError for every array of more than one index.
# lines: 6
def decode(indices, idx_to_word):
    if not indices:
        return []
    first, rest = indices[0], indices[1:]
    return [idx_to_word[first]] + [idx_to_word[i] for i in rest]
