# exercise: tanh_backward
# right: no
# wrong: writes into d_h with *=, the caller's gradient is changed and handed back

def tanh_backward(d_h, h):
    d_h *= (1 - h) * (1 + h)
    return d_h
