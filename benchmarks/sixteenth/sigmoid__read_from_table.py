# exercise: sigmoid
# right: no
# wrong: values are read from a table between -30 and 30 with straight lines between its points, right to about three or four digits only
# lines: 11
_GRID = np.linspace(-30, 30, 601)
_TABLE = 1 / (1 + np.exp(-_GRID))


def sigmoid(x):
    x = np.asarray(x, dtype=np.float64)
    return np.interp(x.ravel(), _GRID, _TABLE).reshape(x.shape)
