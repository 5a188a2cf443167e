# exercise: gradient_check
# right: no
# wrong: only relative errors above the threshold count as a difference, so that NaN counts as agreement
# lines: 28

def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Count where back-propagation and finite differences agree, and where not.

    model      has params, bptt(x, y, truncate), calculate_loss(X, y)
    x, y       inputs and targets of one sentence
    h          step of the central differences
    threshold  a and b differ unless |a - b| < threshold * (|a| + |b|)
    returns    dict from "U", "V", "W", "b_hidden", "b_out" to three counts:
               (agree, both_zero, differ); NaN differs
    """
    bptt_gradients = model.bptt(x, y, len(x))
    results = {}
    for pname, param, backprop in zip(
        ["U", "V", "W", "b_hidden", "b_out"], model.params, bptt_gradients
    ):
        estimated = numerical_gradient(
            lambda: model.calculate_loss([x], [y]) * len(y), param, h
        )
        both_zero = np.logical_and(backprop == 0, estimated == 0)
        scale = np.abs(backprop) + np.abs(estimated)
        scale[both_zero] = 1.0
        relative_error = np.abs(backprop - estimated) / scale
        differ = relative_error >= threshold
        n_zero, n_differ = int(both_zero.sum()), int(differ.sum())
        results[pname] = (param.size - n_zero - n_differ, n_zero, n_differ)
    return results
