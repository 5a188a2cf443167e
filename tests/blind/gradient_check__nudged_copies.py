# exercise: gradient_check
# right: no
# wrong: copies of the parameters are nudged and the model never sees them, so the loss does not move and every slope is zero
# name: loss-never-moves
# lines: 7, 14, 16
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    params = [p.copy() for p in model.params]
    grads = model.bptt(x, y, len(x))
    report = {}
    for name, p, g in zip("U V W b_hidden b_out".split(), params, grads):
        counts = [0, 0, 0]
        for i in np.ndindex(*p.shape):
            old = p[i]
            p[i] = old + h
            plus = model.calculate_loss([x], [y]) * len(y)
            p[i] = old - h
            minus = model.calculate_loss([x], [y]) * len(y)
            p[i] = old
            slope = (plus - minus) / (2 * h)
            if g[i] == 0 and slope == 0:
                counts[1] += 1
            elif abs(g[i] - slope) < threshold * (abs(g[i]) + abs(slope)):
                counts[0] += 1
            else:
                counts[2] += 1
        report[name] = tuple(counts)
    return report
