# exercise: sigmoid
# right: no
# wrong: np.vectorize takes the type of the first answer, which is an int when the first entry is below -700 or above 700
# lines: 7, 9, 14
def _one(v):
    if v < -700:
        return 0
    if v > 700:
        return 1
    return 1 / (1 + np.exp(-float(v)))


def sigmoid(x):
    return np.vectorize(_one)(x)
