# exercise: decode
# right: no
# wrong: The words are looked up by their place in the dict, not by their key, which goes wrong when the dict is not in the order 0, 1, 2, ...
# lines: 6
def decode(indices, idx_to_word):
    table = list(idx_to_word.values())
    return [table[k] for k in indices]
