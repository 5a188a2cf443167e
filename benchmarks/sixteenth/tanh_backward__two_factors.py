# exercise: tanh_backward
# right: yes
def tanh_backward(d_h, h):
    return np.einsum("...,...,...->...", d_h, np.subtract(1, h), np.add(1, h))
