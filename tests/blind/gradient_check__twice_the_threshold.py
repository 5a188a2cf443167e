# exercise: gradient_check
# right: no
# wrong: the default threshold is 0.02
# lines: 5
def gradient_check(model, x, y, h=1e-4, threshold=0.02):
    grads = model.bptt(x, y, len(x))
    out = {}
    for name, p, g in zip(("U", "V", "W", "b_hidden", "b_out"), model.params, grads):
        a = z = d = 0
        for i in np.ndindex(p.shape):
            k = p[i]
            p[i] = k + h
            hi = model.calculate_loss([x], [y])
            p[i] = k - h
            lo = model.calculate_loss([x], [y])
            p[i] = k
            n = (hi - lo) / (2 * h) * len(y)
            if g[i] == 0 and n == 0: z += 1
            elif abs(g[i] - n) < threshold * (abs(g[i]) + abs(n)): a += 1
            else: d += 1
        out[name] = (a, z, d)
    return out
