# exercise: decode
# right: no
# wrong: It goes through the vocabulary and keeps the words whose index occurs, so the order is the vocabulary's and repeated words come once.
# lines: 7, 8
# name: goes-through-the-dict
def decode(indices, idx_to_word):
    wanted = set(int(i) for i in indices)
    return [word for i, word in idx_to_word.items() if i in wanted]
