# exercise: numerical_gradient
# right: no
# wrong: the step and what is divided by grow with the size of an entry above 1
# name: step-and-divisor-grow
# lines: 11
import numpy as np
def numerical_gradient(loss, param, h=1e-5):
    g = np.zeros(param.shape)
    for i in np.ndindex(param.shape):
        old = param[i]
        s = h * max(abs(old), 1.0)
        param[i] = old + s
        a = loss()
        param[i] = old - s
        b = loss()
        param[i] = old
        g[i] = (a - b) / (2 * s)
    return g
