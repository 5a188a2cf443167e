# exercise: gradient_check
# right: no
# wrong: entries that are zero both ways end up in both drawers, zero and differ
# lines: 17
# needs: numerical_gradient
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    exact = model.bptt(x, y, len(x))
    result = {}
    for name, p, a in zip(("U", "V", "W", "b_hidden", "b_out"), model.params, exact):
        b = numerical_gradient(lambda: model.calculate_loss([x], [y]) * len(x), p, h)
        agree = zero = 0
        for u, v in zip(a.flat, b.flat):
            if u == 0 and v == 0:
                zero += 1
            if abs(u - v) < threshold * (abs(u) + abs(v)):
                agree += 1
        result[name] = agree, zero, a.size - agree
    return result
