# exercise: numerical_gradient
# right: no
# wrong: entries are put back by adding h again (+h, -2h, +h), which is not bit for bit the old value
import numpy as np


def numerical_gradient(loss, param, h=1e-5):
    grad = np.zeros(param.shape)
    it = np.nditer(param, flags=["multi_index"])
    for _ in it:
        k = it.multi_index
        param[k] += h
        up = loss()
        param[k] -= 2 * h
        down = loss()
        param[k] += h
        grad[k] = (up - down) / (2 * h)
    return grad
