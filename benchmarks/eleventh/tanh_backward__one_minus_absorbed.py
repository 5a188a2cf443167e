# exercise: tanh_backward
# right: no
# wrong: subtracts what the tanh absorbs from 1 in place of from the gradient
# lines: 7
def tanh_backward(d_h, h):
    absorbed = d_h * h * h
    return 1 - absorbed
