# exercise: gradient_check
# right: yes
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    exact = model.bptt(x, y, len(x))
    summed = lambda: model.calculate_loss([x], [y]) * len(x)

    def slope(param, place):
        kept = param[place]
        param[place] = kept + h
        above = summed()
        param[place] = kept - h
        below = summed()
        param[place] = kept
        return (above - below) / (2 * h)

    def drawer(a, b):
        if a == 0 and b == 0:
            return 1
        return 0 if abs(a - b) < threshold * (abs(a) + abs(b)) else 2

    result = {}
    for name, param, grad in zip(("U", "V", "W", "b_hidden", "b_out"), model.params, exact):
        drawers = [drawer(grad[i], slope(param, i)) for i in np.ndindex(param.shape)]
        result[name] = tuple(drawers.count(k) for k in range(3))
    return result
