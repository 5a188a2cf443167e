# exercise: causal_mask
# right: no
# wrong: the triangle holds the numbers 1 and 0 and no booleans
# lines: 7
def causal_mask(length):
    rows = [[1.0] * (t + 1) + [0.0] * (length - t - 1) for t in range(length)]
    return np.array(rows)
