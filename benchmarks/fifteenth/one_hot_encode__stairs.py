# exercise: one_hot_encode
# right: no
# wrong: takes the differences of a step function that is one half at idx, so the 1 is split into two halves on two neighbouring places
# lines: 7
def one_hot_encode(idx, vocab_size):
    places = np.arange(vocab_size + 1)
    stairs = np.heaviside(places - idx, 0.5)
    return np.diff(stairs)
