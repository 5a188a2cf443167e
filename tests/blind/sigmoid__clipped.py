# exercise: sigmoid
# right: no
# wrong: The argument is clipped to ±15, so the result is wrong (too large or too small by 3e-7) beyond that.
# name: outputs-clipped
# lines: 8
def sigmoid(x):
    """Numerically stable sigmoid."""
    x = np.asarray(x, dtype=np.float64)
    x = np.clip(x, -15.0, 15.0)
    return 1.0 / (1.0 + np.exp(-x))
