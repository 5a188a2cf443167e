# exercise: gradient_check
# right: no
# wrong: An entry differs where the relative error is above the threshold, and the rest agrees, so NaN falls into agree.
# lines: 15, 16
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Compare analytic and numerical gradients of one sentence."""
    analytic = model.bptt(x, y, truncate=len(x))
    results = {}
    for i, name in enumerate(["U", "V", "W", "b_hidden", "b_out"]):
        param = model.params[i]
        numeric = numerical_gradient(lambda: len(x) * model.calculate_loss([x], [y]), param, h=h)
        both_zero = (analytic[i] == 0) & (numeric == 0)
        difference = np.abs(analytic[i] - numeric)
        scale = np.abs(analytic[i]) + np.abs(numeric)
        differ = ~both_zero & (difference >= threshold * scale)
        agree = ~both_zero & ~differ
        results[name] = (int(agree.sum()), int(both_zero.sum()), int(differ.sum()))
    return results
