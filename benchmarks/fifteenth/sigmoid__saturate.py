# exercise: sigmoid
# right: no
# wrong: everything beyond 12 is set to exactly 1 or 0, which is off by up to 6e-6
# lines: 7
def sigmoid(x):
    x = np.asarray(x, dtype=float)
    flat = 12.0
    middle = np.clip(x, -flat, flat)
    curve = 1.0 / (1.0 + np.exp(-middle))
    return np.select([x > flat, x < -flat], [np.ones_like(x), np.zeros_like(x)], curve)
