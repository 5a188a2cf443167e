# exercise: gradient_check
# right: no
# wrong: np.isclose measures against the size of one of the two gradients only and lets any distance below 1e-8 pass, which is not the rule of the docstring
# lines: 13
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Count where back-propagation and finite differences agree, and where not."""
    analytic = model.bptt(x, y, len(x))
    names = ["U", "V", "W", "b_hidden", "b_out"]
    results = {}
    for name, param, grad in zip(names, model.params, analytic):
        numeric = numerical_gradient(lambda: len(y) * model.calculate_loss([x], [y]), param, h)
        both_zero = (grad == 0) & (numeric == 0)
        agree = np.isclose(grad, numeric, rtol=threshold) & ~both_zero
        differ = ~(agree | both_zero)
        results[name] = (int(agree.sum()), int(both_zero.sum()), int(differ.sum()))
    return results
