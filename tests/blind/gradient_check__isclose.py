# exercise: gradient_check
# right: no
# wrong: np.isclose measures against the size of one gradient only and lets 1e-8 pass in any case, which is not the rule of the threshold.
# lines: 13
# name: np-isclose
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    T = len(x)
    counts = {}
    names = ("U", "V", "W", "b_hidden", "b_out")
    for name, p, a in zip(names, model.params, model.bptt(x, y, T)):
        b = numerical_gradient(lambda: T * model.calculate_loss([x], [y]), p, h)
        zero = np.logical_and(a == 0, b == 0)
        close = np.isclose(a, b, rtol=threshold) & ~zero
        rest = a.size - zero.sum() - close.sum()
        counts[name] = (int(close.sum()), int(zero.sum()), int(rest))
    return counts
