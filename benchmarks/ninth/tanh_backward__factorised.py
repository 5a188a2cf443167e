# exercise: tanh_backward
# right: yes
def slope_from_activation(a):
    return np.multiply(1.0 + a, 1.0 - a)


def tanh_backward(d_h, h):
    chain = (np.asarray(d_h), slope_from_activation(np.asarray(h)))
    return np.einsum("...,...->...", *chain).copy()
