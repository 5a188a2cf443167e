# exercise: gradient_check
# right: no
# wrong: the measured gradient is that of the mean and not of the sum over words; and bptt is called with its own truncation of 4 steps
# lines: 8, 10
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Count where back-propagation and finite differences agree, and where not."""
    names = ("U", "V", "W", "b_hidden", "b_out")
    analytic = dict(zip(names, model.bptt(x, y)))
    numeric = {
        name: numerical_gradient(lambda: model.calculate_loss([x], [y]), p, h)
        for name, p in zip(names, model.params)
    }
    result = {}
    for name in names:
        a, b = analytic[name], numeric[name]
        zero = np.logical_and(a == 0, b == 0)
        agree = np.abs(a - b) < threshold * (np.abs(a) + np.abs(b))
        result[name] = int(agree.sum()), int(zero.sum()), int((~agree & ~zero).sum())
    return result
