# exercise: decode
# right: no
# wrong: It takes the dict's values in the order of their entry as if they were sorted by index.
# lines: 6
def decode(indices, idx_to_word):
    vocabulary = [*idx_to_word.values()]
    return [vocabulary[i] for i in indices]
