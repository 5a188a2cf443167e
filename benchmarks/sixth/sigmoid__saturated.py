# exercise: sigmoid
# right: no
# wrong: Beyond 8 the curve is set to exactly 0 or 1, though it is still some 1e-4 away.
# lines: 7
def sigmoid(x):
    x = np.asarray(x, dtype=float)
    LIMIT = 8
    middle = 1 / (1 + np.exp(-np.clip(x, -LIMIT, LIMIT)))
    return np.where(x > LIMIT, 1.0, np.where(x < -LIMIT, 0.0, middle))
