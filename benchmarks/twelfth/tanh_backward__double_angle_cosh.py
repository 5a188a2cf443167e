# exercise: tanh_backward
# right: no
# wrong: Takes 1/cosh^2 of the state, which would be right for the pre-activation and not for the activated state.
# lines: 6
def tanh_backward(d_h, h):
    sech = 2.0 / (np.exp(h) + np.exp(-h))
    return d_h * sech ** 2
