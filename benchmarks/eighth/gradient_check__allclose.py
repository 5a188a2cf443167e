# exercise: gradient_check
# right: no
# wrong: the distance is measured against the numerical gradient alone and a fixed allowance is added by np.isclose, not against the sum of both sizes
# lines: 12
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    tables = {}
    T = len(x)
    for i, name in enumerate(("U", "V", "W", "b_hidden", "b_out")):
        a = np.asarray(model.bptt(x, y, T)[i])
        b = numerical_gradient(lambda: model.calculate_loss([x], [y]) * T, model.params[i], h)
        zero = (a == 0) & (b == 0)
        same = np.isclose(a, b, rtol=threshold, atol=1e-3) & ~zero
        tables[name] = int(same.sum()), int(zero.sum()), int((~same & ~zero).sum())
    return tables
