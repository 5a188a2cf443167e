# exercise: sigmoid
# right: no
# wrong: the formula is chosen by the first entry of the array
# lines: 8
def sigmoid(x):
    z = np.asarray(x, dtype=np.float64)
    small = np.exp(-np.abs(z))
    if z.size and z.flat[0] >= 0:
        return 1 / (1 + small)
    return small / (1 + small)
