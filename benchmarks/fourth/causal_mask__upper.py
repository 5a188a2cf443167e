# exercise: causal_mask
# right: no
# wrong: the upper triangle: row t is True from column t on
# lines: 7

def causal_mask(length):
    return np.triu(np.ones((length, length), dtype=bool))
