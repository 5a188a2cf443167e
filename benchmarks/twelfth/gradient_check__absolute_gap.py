# exercise: gradient_check
# right: no
# wrong: the threshold is compared with the plain distance, and the three counts come in another order
# lines: 11, 12
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    res = {}
    exact = model.bptt(x, y, len(x))
    for i, name in enumerate(["U", "V", "W", "b_hidden", "b_out"]):
        b = numerical_gradient(lambda: model.calculate_loss([x], [y]) * len(x), model.params[i], h)
        zero = np.logical_and(exact[i] == 0, b == 0)
        near = np.less(np.abs(exact[i] - b), threshold) & ~zero
        res[name] = (int(near.sum()), int((~near & ~zero).sum()), int(zero.sum()))
    return res
