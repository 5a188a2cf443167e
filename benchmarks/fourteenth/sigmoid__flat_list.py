# exercise: sigmoid
# right: no
# wrong: The result is always flat, whatever the shape of x.
# lines: 17
import math


def _one(v):
    if v < 0:
        e = math.exp(v)
        return e / (1.0 + e)
    return 1.0 / (1.0 + math.exp(-v))


def sigmoid(x):
    values = np.asarray(x, dtype=float)
    return np.array([_one(float(v)) for v in values.flat])
