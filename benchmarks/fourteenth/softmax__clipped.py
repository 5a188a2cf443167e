# exercise: softmax
# right: no
# wrong: two faults: large scores are clipped to 500, so that 1000 and 998 count alike, and the sum is put back on axis 0 whatever the axis is
# lines: 8, 10
def softmax(x, axis=0):
    """Numerically stable softmax."""
    x = np.asarray(x, dtype=np.float64)
    x = np.clip(x, -500.0, 500.0)
    exps = np.exp(x)
    total = np.expand_dims(exps.sum(axis=axis), axis=0)
    return exps / total
