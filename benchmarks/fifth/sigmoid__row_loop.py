# exercise: sigmoid
# right: no
# wrong: Loops over the first axis and asks each item for its sign, which crashes for arrays with more than one axis.
# lines: 6, 12
def half(v):
    if v >= 0:
        return 1 / (1 + np.exp(-v))
    return np.exp(v) / (1 + np.exp(v))


def sigmoid(x):
    return np.array([half(float(v)) if np.ndim(v) == 0 else half(v) for v in x], dtype=float)
