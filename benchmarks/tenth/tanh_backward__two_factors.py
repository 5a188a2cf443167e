# exercise: tanh_backward
# right: yes
from functools import reduce


def tanh_backward(d_h, h):
    return reduce(np.multiply, (1 + h, 1 - h, d_h))
