# exercise: gradient_check
# right: yes
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    names = ("U", "V", "W", "b_hidden", "b_out")
    words = len(x)
    exact = model.bptt(x, y, words)

    def slope_at(param, place):
        kept, sides = param[place], []
        for side in (h, -h):
            param[place] = kept + side
            sides.append(model.calculate_loss([x], [y]) * words)
        param[place] = kept
        return (sides[0] - sides[1]) / (2 * h)

    def drawer(a, b):
        if a == 0 and b == 0:
            return 1
        return 0 if abs(a - b) < threshold * (abs(a) + abs(b)) else 2

    report = {}
    for name, param, grad in zip(names, model.params, exact):
        codes = [drawer(grad[i], slope_at(param, i)) for i in np.ndindex(param.shape)]
        report[name] = tuple(np.bincount(codes, minlength=3).tolist())
    return report
