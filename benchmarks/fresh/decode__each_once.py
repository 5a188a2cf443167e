# exercise: decode
# right: no
# wrong: every word only once, as the loop runs over a set, and they come in order of index
# lines: 6
def decode(indices, idx_to_word):
    return [idx_to_word[i] for i in sorted(set(int(i) for i in indices))]
