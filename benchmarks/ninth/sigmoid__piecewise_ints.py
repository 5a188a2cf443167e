# exercise: sigmoid
# right: no
# wrong: np.piecewise makes its result in the dtype of x, so an array of ints gets ints and all values are cut off to 0.
# lines: 7
def sigmoid(x):
    x = np.asarray(x)
    return np.piecewise(
        x,
        [x >= 0, x < 0],
        [lambda z: 1 / (1 + np.exp(-z)), lambda z: np.exp(z) / (1 + np.exp(z))],
    )
