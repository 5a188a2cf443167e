# exercise: gradient_check
# right: no
# wrong: Two faults: the numerical slope is a one-sided difference, and the counts come in the order agree, differ, both zero.
# lines: 15, 19
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    T = len(x)
    base = T * model.calculate_loss([x], [y])
    exact = model.bptt(x, y, T)
    report = {}
    for name, param, a in zip(("U", "V", "W", "b_hidden", "b_out"), model.params, exact):
        b = np.zeros(param.shape)
        for idx in np.ndindex(param.shape):
            saved = param[idx]
            param[idx] = saved + h
            b[idx] = (T * model.calculate_loss([x], [y]) - base) / h
            param[idx] = saved
        zero = (a == 0) & (b == 0)
        agree = np.abs(a - b) < threshold * (np.abs(a) + np.abs(b))
        report[name] = (int(agree.sum()), int((~(agree | zero)).sum()), int(zero.sum()))
    return report
