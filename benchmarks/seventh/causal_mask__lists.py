# exercise: causal_mask
# right: no
# wrong: each row counts t columns and so leaves out column t itself
# lines: 6
def causal_mask(length):
    rows = [[True] * t + [False] * (length - t) for t in range(length)]
    return np.array(rows)
