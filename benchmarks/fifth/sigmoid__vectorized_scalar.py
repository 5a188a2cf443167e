# exercise: sigmoid
# right: yes
import math


def _one(v):
    e = math.exp(-abs(v))
    return (1.0 if v >= 0 else e) / (1.0 + e)


_all = np.vectorize(_one, otypes=[np.float64])


def sigmoid(x):
    return np.asarray(_all(np.asarray(x, dtype=float)))
