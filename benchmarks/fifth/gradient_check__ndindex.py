# exercise: gradient_check
# right: yes
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    T = len(x)
    result = {}
    for name, param, exact in zip(
        ("U", "V", "W", "b_hidden", "b_out"), model.params, model.bptt(x, y, T), strict=True
    ):
        drawers = [0, 0, 0]
        for place in np.ndindex(*param.shape):
            kept = param[place]
            param[place] = kept + h
            up = model.calculate_loss([x], [y])
            param[place] = kept - h
            down = model.calculate_loss([x], [y])
            param[place] = kept
            a, b = exact[place], T * (up - down) / (2 * h)
            if a == 0 and b == 0:
                drawers[1] += 1
            elif abs(a - b) < threshold * (abs(a) + abs(b)):
                drawers[0] += 1
            else:
                drawers[2] += 1
        result[name] = tuple(drawers)
    return result
