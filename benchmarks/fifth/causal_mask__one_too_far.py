# exercise: causal_mask
# right: no
# wrong: Each row is True one column too far, into the future, and the entries are ints.
# lines: 6
def causal_mask(length):
    return np.array([[int(s - t < 2) for s in range(length)] for t in range(length)])
