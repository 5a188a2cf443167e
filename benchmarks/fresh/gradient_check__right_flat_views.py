# exercise: gradient_check
# right: yes
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    def summed():
        return model.calculate_loss([x], [y]) * len(x)

    def slopes(flat):
        for k in range(len(flat)):
            middle = float(flat[k])
            losses = []
            for side in (1, -1):
                flat[k] = middle + side * h
                losses.append(summed())
            flat[k] = middle
            yield (losses[0] - losses[1]) / 2 / h

    out = {}
    exact = [np.ravel(g) for g in model.bptt(x, y, len(x))]
    for name, p, a in zip(["U", "V", "W", "b_hidden", "b_out"], model.params, exact):
        b = np.fromiter(slopes(p.flat), dtype=float, count=p.size)
        kinds = np.select([(a == 0) & (b == 0), abs(a - b) < threshold * (abs(a) + abs(b))], [1, 0], default=2)
        out[name] = tuple(np.bincount(kinds, minlength=3).tolist())
    return out
