# exercise: gradient_check
# right: yes
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    names = "U", "V", "W", "b_hidden", "b_out"
    words = len(x)
    exact = [np.array(g, dtype=float) for g in model.bptt(x, y, words)]

    def slope(param, place):
        kept, sides = param[place], []
        for shifted in (kept + h, kept - h):
            param[place] = shifted
            sides.append(words * model.calculate_loss([x], [y]))
        param[place] = kept
        return (sides[0] - sides[1]) / (2 * h)

    def drawer(a, b):
        if a == 0 and b == 0:
            return 1
        return 0 if abs(a - b) < threshold * (abs(a) + abs(b)) else 2

    counts = {}
    for name, param, grad in zip(names, model.params, exact, strict=True):
        drawers = [drawer(grad[place], slope(param, place)) for place in np.ndindex(param.shape)]
        counts[name] = tuple(drawers.count(kind) for kind in range(3))
    return counts
