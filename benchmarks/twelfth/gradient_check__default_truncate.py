# exercise: gradient_check
# right: no
# wrong: bptt is called with three steps, so longer sentences are compared with a cut gradient
# lines: 6
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    back = model.bptt(x, y, 3)
    total = lambda: model.calculate_loss([x], [y]) * len(y)
    counts = {}
    for name, p, a in zip(["U", "V", "W", "b_hidden", "b_out"], model.params, back):
        b = numerical_gradient(total, p, h)
        both = (a == 0) & (b == 0)
        good = np.abs(a - b) < threshold * (np.abs(a) + np.abs(b))
        counts[name] = (int(good.sum()), int(both.sum()), int(a.size - good.sum() - both.sum()))
    return counts
