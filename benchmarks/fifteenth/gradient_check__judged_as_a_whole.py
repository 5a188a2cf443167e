# exercise: gradient_check
# right: no
# wrong: a parameter gets one verdict by the norm of its whole difference, which all of its entries share, and single wrong entries go unseen
# lines: 16, 17
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Count where back-propagation and finite differences agree, and where not."""
    size = np.linalg.norm
    ours = model.bptt(x, y, truncate=max(len(x), 1))
    verdicts = {}
    for i, name in enumerate(("U", "V", "W", "b_hidden", "b_out")):
        theirs = numerical_gradient(
            lambda: model.calculate_loss([x], [y]) * len(y), model.params[i], h
        )
        both_zero = int(np.sum((ours[i] == 0) & (theirs == 0)))
        rest = theirs.size - both_zero
        fine = size(ours[i] - theirs) < threshold * (size(ours[i]) + size(theirs))
        verdicts[name] = (rest, both_zero, 0) if fine else (0, both_zero, rest)
    return verdicts
