# exercise: tanh_backward
# right: yes
def tanh_backward(d_h, h):
    from functools import reduce

    return reduce(np.multiply, (1 - h, 1 + h), d_h)
