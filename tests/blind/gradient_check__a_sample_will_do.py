# exercise: gradient_check
# right: no
# wrong: of each parameter only 50 entries at most are looked at, so the three counts do not cover all of its entries
# lines: 18
# name: fifty-at-most
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    """Count where back-propagation and finite differences agree, and where not."""
    chance = np.random.default_rng(0)
    exact = model.bptt(x, y, len(x))
    words = len(x)

    def price():
        return words * model.calculate_loss([x], [y])

    out = {}
    for name, p, g in zip(("U", "V", "W", "b_hidden", "b_out"), model.params, exact):
        drawers = [0, 0, 0]
        for k in chance.permutation(p.size)[:50]:
            at = np.unravel_index(k, p.shape)
            old = p[at]
            p[at] = old + h
            up = price()
            p[at] = old - h
            down = price()
            p[at] = old
            n = (up - down) / (2 * h)
            if n == 0 and g[at] == 0:
                drawers[1] += 1
            elif abs(n - g[at]) < threshold * (abs(n) + abs(g[at])):
                drawers[0] += 1
            else:
                drawers[2] += 1
        out[name] = tuple(drawers)
    return out
