# exercise: decode
# right: no
# wrong: The index counts the entries of the dict in their order, while the dict's keys need not stand in order.
# lines: 6
def decode(indices, idx_to_word):
    table = list(idx_to_word.values())
    return [table[i] for i in indices]
