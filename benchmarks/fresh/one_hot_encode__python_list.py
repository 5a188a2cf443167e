# exercise: one_hot_encode
# right: no
# wrong: returns a list
# lines: 6
def one_hot_encode(idx, vocab_size):
    return [1 if i == idx else 0 for i in range(vocab_size)]
