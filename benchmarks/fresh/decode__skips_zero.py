# exercise: decode
# right: no
# wrong: `if i` leaves out every index 0
# lines: 6
def decode(indices, idx_to_word):
    return [idx_to_word[i] for i in indices if i]
