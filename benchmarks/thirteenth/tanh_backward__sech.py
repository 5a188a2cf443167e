# exercise: tanh_backward
# right: no
# wrong: the slope is taken as 1 / cosh, and not as its square
# lines: 9
def tanh_backward(d_h, h):
    inside = np.clip(h, -1 + 1e-15, 1 - 1e-15)
    f = 0.5 * np.log((1 + inside) / (1 - inside))
    sech = 2.0 / (np.exp(f) + np.exp(-f))
    return d_h * sech
