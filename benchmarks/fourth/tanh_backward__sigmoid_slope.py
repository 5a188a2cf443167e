# exercise: tanh_backward
# right: no
# wrong: the slope of the sigmoid, h (1 - h), for that of the tanh
# lines: 8

def tanh_backward(d_h, h):
    def slope(out):
        return out * (1 - out)

    return d_h * slope(h)
