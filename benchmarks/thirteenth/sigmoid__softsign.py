# exercise: sigmoid
# right: no
# wrong: uses the rational curve x / (1 + |x|), moved to lie between 0 and 1, which is another curve than the logistic one
# lines: 7
def sigmoid(x):
    z = np.array(x, dtype=np.float64)
    squashed = z / (1.0 + np.abs(z))
    return 0.5 * squashed + 0.5
