# exercise: tanh_backward
# right: yes
def tanh_backward(d_h, h):
    lost = np.einsum("...,...,...->...", d_h, h, h)
    return np.array(np.subtract(d_h, lost))
