# exercise: gradient_check
# right: no
# wrong: every entry is measured against the largest of its array, so that wrong entries pass that are small beside it
# lines: 11, 13
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    names = "U V W b_hidden b_out".split()
    exact = model.bptt(x, y, truncate=len(x))
    table = {}
    for name, p, a in zip(names, model.params, exact):
        b = numerical_gradient(lambda: model.calculate_loss([x], [y]) * len(x), p, h)
        scale = np.nanmax(np.abs(a) + np.abs(b))
        zero = (a == 0) * (b == 0)
        agree = (np.abs(a - b) < threshold * scale) * ~zero
        table[name] = (int(agree.sum()), int(zero.sum()), int(a.size - agree.sum() - zero.sum()))
    return table
