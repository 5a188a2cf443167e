# exercise: tanh_backward
# right: yes
def tanh_backward(d_h, h):
    passed = np.multiply(1 - h, d_h)
    return passed + passed * h
