# exercise: gradient_check
# right: no
# wrong: differing entries are those above the threshold and all the rest agree, so that NaN counts as agreeing
# lines: 17, 18
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    T = len(x)
    analytic = model.bptt(x, y, truncate=T)
    result = {}
    for i, name in enumerate(["U", "V", "W", "b_hidden", "b_out"]):
        numeric = numerical_gradient(
            lambda: T * model.calculate_loss([x], [y]), model.params[i], h=h
        )
        g, n = analytic[i].ravel(), numeric.ravel()
        both_zero = np.count_nonzero((g == 0) & (n == 0))
        live = (g != 0) | (n != 0)
        gap, size = np.abs(g - n)[live], (np.abs(g) + np.abs(n))[live]
        differ = np.count_nonzero(gap >= threshold * size)
        agree = g.size - both_zero - differ
        result[name] = (agree, both_zero, differ)
    return result
