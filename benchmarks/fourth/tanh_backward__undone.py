# exercise: tanh_backward
# right: no
# wrong: thinks that going backward undoes the step, and divides by the slope
# lines: 9

def tanh_backward(d_h, h):
    # forward the tanh multiplied by its slope, so on the way back we divide
    slope = 1 - h**2
    return d_h / (slope + 1e-12)
