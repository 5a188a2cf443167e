# exercise: gradient_check
# right: no
# wrong: with <= an entry that is 0 both ways also counts as agreeing, so it stands in two drawers
# lines: 11
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    T = len(y)
    back = dict(zip(("U", "V", "W", "b_hidden", "b_out"), model.bptt(x, y, T)))
    report = dict.fromkeys(back)
    for (name, a), param in zip(back.items(), model.params):
        b = numerical_gradient(lambda: T * model.calculate_loss([x], [y]), param, h)
        agree = np.abs(a - b) <= threshold * (np.abs(a) + np.abs(b))
        zeros = (a == 0) & (b == 0)
        report[name] = np.sum(agree), np.sum(zeros), np.sum(~agree)
    return report
