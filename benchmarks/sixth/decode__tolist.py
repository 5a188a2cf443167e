# exercise: decode
# right: no
# wrong: Calls a method that only arrays have, so a list of indices crashes.
# lines: 6
def decode(indices, idx_to_word):
    return list(map(idx_to_word.__getitem__, indices.tolist()))
