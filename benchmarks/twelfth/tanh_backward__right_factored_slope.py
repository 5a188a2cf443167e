# exercise: tanh_backward
# right: yes
def tanh_backward(d_h, h):
    slope = np.multiply(1.0 + h, 1.0 - h)
    return np.multiply(slope, d_h)
