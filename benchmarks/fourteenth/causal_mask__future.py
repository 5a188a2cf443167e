# exercise: causal_mask
# right: no
# wrong: True stands where one must not look, above the diagonal, as in torch's tutorials.
# lines: 7
def causal_mask(length):
    ones = np.ones((length, length))
    return np.triu(ones, k=1).astype(bool)
