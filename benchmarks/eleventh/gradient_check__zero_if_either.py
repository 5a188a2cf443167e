# exercise: gradient_check
# right: no
# wrong: an entry is put with the zeros as soon as one of the two gradients is 0, so a gradient that is missing altogether never differs
# lines: 15
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    tally = {}
    analytic = model.bptt(x, y, truncate=max(1, len(x)))

    def total_loss():
        return model.calculate_loss([x], [y]) * len(y)

    for k, name in enumerate(("U", "V", "W", "b_hidden", "b_out")):
        numeric = numerical_gradient(total_loss, model.params[k], h)
        product = analytic[k] * numeric
        empty = product == 0
        fine = (np.abs(analytic[k] - numeric) < threshold * (np.abs(analytic[k]) + np.abs(numeric))) & ~empty
        tally[name] = tuple(int(np.count_nonzero(d)) for d in (fine, empty, ~(fine | empty)))
    return tally
