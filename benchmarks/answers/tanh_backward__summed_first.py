# exercise: tanh_backward
# right: no
# wrong: d_h is summed over the first axis before it is multiplied (keepdims sum), so entries mix

def tanh_backward(d_h, h):
    incoming = d_h.sum(axis=0, keepdims=True)
    return incoming * (1 - h**2)
