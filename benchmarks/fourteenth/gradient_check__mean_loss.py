# exercise: gradient_check
# right: no
# wrong: The numerical gradient is that of the mean loss per word, while bptt gives that of the sum.
# lines: 10
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    names = ["U", "V", "W", "b_hidden", "b_out"]
    exact = model.bptt(x, y, len(x))
    table = {}
    for i in range(5):
        num = numerical_gradient(lambda: model.calculate_loss([x], [y]), model.params[i], h)
        a, b = exact[i], num
        zero = (a == 0) & (b == 0)
        agree = abs(a - b) < threshold * (abs(a) + abs(b))
        agree &= ~zero
        differ = ~zero & ~agree
        table[names[i]] = (int(agree.sum()), int(zero.sum()), int(differ.sum()))
    return table
