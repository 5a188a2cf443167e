# exercise: causal_mask
# right: no
# wrong: Row t is True in its last t + 1 columns and not in the first ones.
# lines: 6
def causal_mask(length):
    return np.array([[s >= length - 1 - t for s in range(length)] for t in range(length)])
