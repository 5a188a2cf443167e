# exercise: gradient_check
# right: no
# wrong: entries that are merely small both ways, below 1e-4, are filed as both zero, and differences among them go unseen
# lines: 13
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    names = "U V W b_hidden b_out".split()
    grads = dict(zip(names, model.bptt(x, y, len(x))))
    out = {}
    for name, param in zip(names, model.params):
        numeric = numerical_gradient(lambda: model.calculate_loss([x], [y]) * len(x), param, h)
        counts = {"agree": 0, "zero": 0, "differ": 0}
        for a, b in zip(grads[name].flat, numeric.flat):
            if np.isclose(a, 0, atol=h) and np.isclose(b, 0, atol=h):
                counts["zero"] += 1
            elif abs(a - b) < threshold * (abs(a) + abs(b)):
                counts["agree"] += 1
            else:
                counts["differ"] += 1
        out[name] = tuple(counts.values())
    return out
