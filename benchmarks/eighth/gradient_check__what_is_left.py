# exercise: gradient_check
# right: no
# wrong: what does not exceed the threshold is called agreement, so a NaN, for which no comparison holds, lands there
# lines: 12, 14
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    n = len(x)
    report = {}
    analytic = model.bptt(x, y, n)
    for key, p, a in zip(["U", "V", "W", "b_hidden", "b_out"], model.params, analytic):
        b = numerical_gradient(lambda: n * model.calculate_loss([x], [y]), p, h)
        both_zero = int(np.sum(np.logical_and(a == 0, b == 0)))
        bad = np.abs(a - b) >= threshold * (np.abs(a) + np.abs(b))
        differ = int(np.sum(bad & ~((a == 0) & (b == 0))))
        report[key] = (p.size - both_zero - differ, both_zero, differ)
    return report
