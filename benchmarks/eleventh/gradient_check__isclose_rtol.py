# exercise: gradient_check
# right: no
# wrong: np.isclose compares with threshold times one side, plus an absolute allowance that takes small differences for agreement
# lines: 12
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    names = ("U", "V", "W", "b_hidden", "b_out")
    backprop = model.bptt(x, y, truncate=len(x))
    report = {}
    for name, param, a in zip(names, model.params, backprop):
        b = numerical_gradient(lambda: model.calculate_loss([x], [y]) * len(y), param, h)
        zero = np.logical_and(a == 0, b == 0)
        agree = np.isclose(a, b, rtol=threshold) & ~zero
        rest = a.size - zero.sum() - agree.sum()
        report[name] = (int(agree.sum()), int(zero.sum()), int(rest))
    return report
