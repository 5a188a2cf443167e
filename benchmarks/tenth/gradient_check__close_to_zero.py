# exercise: gradient_check
# right: no
# wrong: entries that are merely close to zero both ways, below 1e-8, are counted as both zero
# lines: 11
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    names = ["U", "V", "W", "b_hidden", "b_out"]
    ours = model.bptt(x, y, truncate=len(x))
    counts = {}
    for name, a, param in zip(names, ours, model.params):
        b = numerical_gradient(lambda: len(x) * model.calculate_loss([x], [y]), param, h)
        nothing = np.isclose(a, 0) & np.isclose(b, 0)
        agree = ~nothing & (np.abs(a - b) < threshold * (np.abs(a) + np.abs(b)))
        differ = ~(nothing | agree)
        counts[name] = tuple(int(np.count_nonzero(d)) for d in (agree, nothing, differ))
    return counts
