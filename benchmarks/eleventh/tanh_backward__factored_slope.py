# exercise: tanh_backward
# right: yes
def tanh_backward(d_h, h):
    h = np.asarray(h, dtype=float)
    slope = np.subtract(1.0, h)
    slope = slope * np.add(1.0, h)
    return np.multiply(slope, d_h)
