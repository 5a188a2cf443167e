# exercise: sigmoid
# right: no
# wrong: the result is one flat row, the shape of x is lost
# lines: 16
import math


def logistic(v):
    if v >= 0:
        return 1.0 / (1.0 + math.exp(-v))
    e = math.exp(v)
    return e / (1.0 + e)


def sigmoid(x):
    return np.array([logistic(v) for v in np.ravel(x).tolist()], dtype=np.float64)
