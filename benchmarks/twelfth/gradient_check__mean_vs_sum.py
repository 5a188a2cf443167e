# exercise: gradient_check
# right: no
# wrong: the finite differences are those of the mean loss, while bptt belongs to the sum
# lines: 6
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    f = lambda: model.calculate_loss([x], [y])
    table = {}
    for name, p, a in zip(["U", "V", "W", "b_hidden", "b_out"], model.params, model.bptt(x, y, len(x))):
        tally = [0, 0, 0]
        for u, v in zip(a.flat, numerical_gradient(f, p, h).flat):
            tally[1 if u == v == 0 else 0 if abs(u - v) < threshold * (abs(u) + abs(v)) else 2] += 1
        table[name] = tuple(tally)
    return table
