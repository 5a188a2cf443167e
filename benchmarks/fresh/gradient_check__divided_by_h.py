# exercise: gradient_check
# right: no
# wrong: divides the central difference by h, not 2h
# lines: 15
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    exact = model.bptt(x, y, len(x))
    result = {}
    for name, p, a in zip(("U", "V", "W", "b_hidden", "b_out"), model.params, exact):
        b = np.zeros_like(p)
        for i in np.ndindex(p.shape):
            old = p[i]
            p[i] = old + h
            up = model.calculate_loss([x], [y]) * len(x)
            p[i] = old - h
            b[i] = (up - model.calculate_loss([x], [y]) * len(x)) / h
            p[i] = old
        zero = (a == 0) & (b == 0)
        agree = np.abs(a - b) < threshold * (np.abs(a) + np.abs(b))
        result[name] = int(agree.sum()), int(zero.sum()), int((~agree & ~zero).sum())
    return result
