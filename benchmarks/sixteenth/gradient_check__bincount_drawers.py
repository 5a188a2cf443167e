# exercise: gradient_check
# right: yes
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    def drawer(a, b):
        if a == 0 and b == 0:
            return 1
        return 0 if abs(a - b) < threshold * (abs(a) + abs(b)) else 2

    def slope(param, place):
        kept = param[place]
        ends = []
        for nudge in (h, -h):
            param[place] = kept + nudge
            ends.append(model.calculate_loss([x], [y]))
        param[place] = kept
        return len(y) * (ends[0] - ends[1]) / (2 * h)

    report = {}
    names = ("U", "V", "W", "b_hidden", "b_out")
    for name, param, exact in zip(names, model.params, model.bptt(x, y, len(x))):
        found = [drawer(exact[i], slope(param, i)) for i in np.ndindex(*param.shape)]
        report[name] = tuple(np.bincount(found, minlength=3).tolist())
    return report
