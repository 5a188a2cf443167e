# exercise: sigmoid
# right: no
# wrong: float32 input gives float32
# lines: 6
def sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + small), small / (1 + small))
