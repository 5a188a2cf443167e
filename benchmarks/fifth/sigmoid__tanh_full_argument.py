# exercise: sigmoid
# right: no
# wrong: Uses tanh of x instead of x/2, which gives the sigmoid of 2x.
# lines: 6
def sigmoid(x):
    stretched = np.tanh(np.asarray(x, dtype=float))
    return (stretched + 1) / 2
