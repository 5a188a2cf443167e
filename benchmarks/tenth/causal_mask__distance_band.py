# exercise: causal_mask
# right: no
# wrong: distances up to T - 2 only are let through, so the last query does not see the first key
# lines: 7
def causal_mask(length):
    distance = np.subtract.outer(range(length), range(length))
    return np.isin(distance, range(length - 1))
