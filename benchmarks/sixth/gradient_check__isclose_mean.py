# exercise: gradient_check
# right: no
# wrong: The numerical gradient is that of the mean loss and not of the sum, and entries that are both zero count among those that agree.
# lines: 6, 12
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    loss = lambda: model.calculate_loss([x], [y])
    counts = {}
    grads = model.bptt(x, y, len(x))
    for i, name in enumerate("U V W b_hidden b_out".split()):
        numeric = numerical_gradient(loss, model.params[i], h)
        gap = np.abs(grads[i] - numeric)
        agree = gap <= threshold * (np.abs(grads[i]) + np.abs(numeric))
        zero = (grads[i] == 0) & (numeric == 0)
        counts[name] = (int(agree.sum()), int(zero.sum()), int((~agree).sum()))
    return counts
