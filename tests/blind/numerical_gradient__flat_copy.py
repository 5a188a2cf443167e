# exercise: numerical_gradient
# right: no
# wrong: reshape(-1) of a view that is not contiguous is a copy, so param does not change
# lines: 17
import numpy as np


def numerical_gradient(loss, param, h=1e-5):
    """The gradient of loss() with respect to param, by central differences.

    loss     function without arguments; it reads param
    param    float array of any shape, perhaps a view of another array; it is changed in
             place, and restored bit for bit
    h        the step to each side
    returns  array of the shape of param
    """
    flat = param.reshape(-1)
    slopes = []
    for i in range(flat.size):
        old = flat[i]
        flat[i] = old + h
        up = loss()
        flat[i] = old - h
        down = loss()
        flat[i] = old
        slopes.append((up - down) / (2 * h))
    return np.array(slopes).reshape(param.shape)
