# exercise: tanh_backward
# right: yes
def slope_from(state):
    return np.multiply(np.subtract(1.0, state), np.add(1.0, state))


def tanh_backward(d_h, h):
    d_h, h = np.asarray(d_h), np.asarray(h)
    result = np.array(np.einsum("...,...->...", d_h, slope_from(h)))
    return result.reshape(h.shape)
