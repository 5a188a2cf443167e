# exercise: causal_mask
# right: no
# wrong: returns the first row's mask, a vector
# lines: 8
def causal_mask(length):
    for t in range(length):
        row = np.arange(length) <= t
        return row
