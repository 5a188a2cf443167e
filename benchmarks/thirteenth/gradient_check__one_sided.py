# exercise: gradient_check
# right: no
# wrong: The slope is measured to one side only, from the loss as it stands to the loss a step further.
# lines: 8
def one_slope(loss, param, place, h, start):
    old = param[place]
    param[place] = old + h
    slope = (loss() - start) / h
    param[place] = old
    return slope


def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    loss = lambda: model.calculate_loss([x], [y]) * len(x)
    start = loss()
    grads = model.bptt(x, y, truncate=len(x))
    counts = {}
    for name, param, a in zip(("U", "V", "W", "b_hidden", "b_out"), model.params, grads):
        b = np.zeros(param.shape)
        for place in np.ndindex(param.shape):
            b[place] = one_slope(loss, param, place, h, start)
        zero = (a == 0) & (b == 0)
        agree = np.abs(a - b) < threshold * (np.abs(a) + np.abs(b))
        counts[name] = (int(agree.sum()), int(zero.sum()), int((~(agree | zero)).sum()))
    return counts
