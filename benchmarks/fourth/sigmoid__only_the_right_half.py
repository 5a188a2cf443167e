# exercise: sigmoid
# right: no
# wrong: the fraction of the right half is used for negative entries too
# lines: 7
def sigmoid(x):
    e = np.exp(-np.abs(np.asarray(x, dtype=np.float64)))
    return 1 / (1 + e)
