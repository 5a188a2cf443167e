# exercise: gradient_check
# right: no
# wrong: The entries are nudged in a flattened array, which is a copy for parameters that are stored column by column, so the loss does not notice.
# name: copy-nudged
# lines: 11
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    exact = model.bptt(x, y, len(x))
    loss = lambda: len(x) * model.calculate_loss([x], [y])
    table = {}
    for name, p, g in zip(["U", "V", "W", "b_hidden", "b_out"], model.params, exact):
        flat, agree, zero = p.reshape(-1), 0, 0
        for k, a in enumerate(np.asarray(g).reshape(-1)):
            old = flat[k]
            flat[k] = old + h
            up = loss()
            flat[k] = old - h
            down = loss()
            flat[k] = old
            b = (up - down) / (2 * h)
            if a == 0 and b == 0:
                zero += 1
            elif abs(a - b) < threshold * (abs(a) + abs(b)):
                agree += 1
        table[name] = (agree, zero, p.size - agree - zero)
    return table
