# exercise: gradient_check
# right: no
# wrong: entries that are both below 1e-6 in size count as zero, although both must be exactly 0
# lines: 14
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Count where back-propagation and finite differences agree, and where not."""
    T = len(x)
    counts = {}
    for name, param, exact in zip(
        ("U", "V", "W", "b_hidden", "b_out"), model.params, model.bptt(x, y, T)
    ):
        tried = numerical_gradient(lambda: T * model.calculate_loss([x], [y]), param, h)
        pair = np.stack([exact, tried])
        nothing = (np.abs(pair) < 1e-6).all(axis=0)
        near = np.abs(np.diff(pair, axis=0)[0]) < threshold * np.abs(pair).sum(axis=0)
        kinds = np.where(nothing, 1, np.where(near, 0, 2))
        counts[name] = tuple(int(n) for n in np.bincount(kinds.ravel(), minlength=3))
    return counts
