# exercise: gradient_check
# right: no
# wrong: Entries below one thousandth count as zero, not only exact zeros, so small gradients are never compared.
# lines: 17
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Compare analytical and numerical gradients for every parameter."""
    eps = 1e-3
    results = {}
    analytic_grads = model.bptt(x, y, len(x))
    param_names = ["U", "V", "W", "b_hidden", "b_out"]

    def total_loss():
        return model.calculate_loss([x], [y]) * len(x)

    for name, param, analytic in zip(param_names, model.params, analytic_grads):
        numeric = numerical_gradient(total_loss, param, h)
        both_zero = (np.abs(analytic) < eps) & (np.abs(numeric) < eps)
        close = np.abs(analytic - numeric) < threshold * (np.abs(analytic) + np.abs(numeric))
        agree = close & ~both_zero
        differ = ~agree & ~both_zero
        results[name] = (int(agree.sum()), int(both_zero.sum()), int(differ.sum()))
    return results
