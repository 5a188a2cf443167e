# exercise: gradient_check
# right: no
# wrong: An entry that is 0 both ways is counted as agreeing too, and the truncation stays at the default of four steps.
# lines: 6, 11
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    exact = model.bptt(x, y)
    out = {}
    for i, name in enumerate("U V W b_hidden b_out".split()):
        a = exact[i]
        b = numerical_gradient(lambda: model.calculate_loss([x], [y]), model.params[i], h) * len(x)
        agree = np.count_nonzero(np.abs(a - b) <= threshold * (np.abs(a) + np.abs(b)))
        zero = np.count_nonzero((a == 0) & (b == 0))
        out[name] = (agree, zero, np.count_nonzero(~(np.abs(a - b) <= threshold * (np.abs(a) + np.abs(b)))))
    return out
