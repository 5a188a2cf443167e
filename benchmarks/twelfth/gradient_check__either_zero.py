# exercise: gradient_check
# right: no
# wrong: an entry is put with the zeros where only one of the two is zero
# lines: 9
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    out = {}
    for name, p, g in zip("U V W b_hidden b_out".split(), model.params, model.bptt(x, y, len(x))):
        n = numerical_gradient(lambda: len(x) * model.calculate_loss([x], [y]), p, h)
        zero = (g * n) == 0
        agree = ~zero & (abs(g - n) < threshold * (abs(g) + abs(n)))
        out[name] = (int(agree.sum()), int(zero.sum()), int((~agree & ~zero).sum()))
    return out
