# exercise: numerical_gradient
# right: no
# wrong: the difference is divided by h, not by 2h, so everything is twice too large
import numpy as np


def numerical_gradient(loss, param, h=1e-5):
    def loss_with(index, value):
        old = param[index]
        param[index] = value
        result = loss()
        param[index] = old
        return result

    slopes = [(loss_with(i, param[i] + h) - loss_with(i, param[i] - h)) / h for i in np.ndindex(*param.shape)]
    return np.reshape(slopes, param.shape)
