# exercise: tanh_backward
# right: yes
def tanh_backward(d_h, h):
    slope = np.subtract(1.0, np.square(h))
    return np.multiply(slope, d_h, out=slope)
