# exercise: gradient_check
# right: no
# wrong: bptt is asked for four steps only, so that for longer sentences its gradient is not the whole one.
# lines: 6
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    grads = model.bptt(x, y, 4)
    out = {}
    for name, p, g in zip(["U", "V", "W", "b_hidden", "b_out"], model.params, grads):
        n = numerical_gradient(lambda: model.calculate_loss([x], [y]) * len(y), p, h)
        both_zero = np.logical_and(g == 0, n == 0)
        close = np.abs(g - n) < threshold * (np.abs(g) + np.abs(n))
        out[name] = (
            int(np.count_nonzero(close)),
            int(np.count_nonzero(both_zero)),
            int(g.size - np.count_nonzero(close) - np.count_nonzero(both_zero)),
        )
    return out
