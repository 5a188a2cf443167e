# exercise: tanh_backward
# right: yes
def tanh_backward(d_h, h):
    return np.array(np.einsum("...,...,...->...", d_h, 1 - h, 1 + h))
