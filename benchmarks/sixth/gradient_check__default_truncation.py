# exercise: gradient_check
# right: no
# wrong: The gradient is asked for with the default truncation, so long sentences are compared with a gradient that is cut off.
# lines: 6
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    table = dict(zip(("U", "V", "W", "b_hidden", "b_out"), zip(model.params, model.bptt(x, y))))

    def count(param, exact):
        measured = numerical_gradient(lambda: model.calculate_loss([x], [y]) * len(y), param, h)
        nothing = np.logical_and(exact == 0, measured == 0)
        fits = np.abs(exact - measured) < threshold * (np.abs(exact) + np.abs(measured))
        agree, both_zero = np.count_nonzero(fits), np.count_nonzero(nothing)
        return agree, both_zero, param.size - agree - both_zero

    return {name: count(*pair) for name, pair in table.items()}
