# exercise: gradient_check
# right: yes
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    exact = model.bptt(x, y, len(x))
    result = {}
    for name, p, a in zip(("U", "V", "W", "b_hidden", "b_out"), model.params, exact):
        b = np.zeros_like(p)
        for i in np.ndindex(*p.shape):
            old = p[i]
            p[i] = old + h
            up = model.calculate_loss([x], [y])
            p[i] = old - h
            down = model.calculate_loss([x], [y])
            p[i] = old
            b[i] = (up - down) * len(x) / (2 * h)
        zero = (a == 0) & (b == 0)
        agree = np.abs(a - b) < threshold * (np.abs(a) + np.abs(b))
        result[name] = int(agree.sum()), int(zero.sum()), int((~agree & ~zero).sum())
    return result
