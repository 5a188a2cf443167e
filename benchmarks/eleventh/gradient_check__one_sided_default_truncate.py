# exercise: gradient_check
# right: no
# wrong: the gradient is taken with bptt's own truncation of four steps, and the step h is not handed on
# lines: 6, 9
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    d = model.bptt(x, y)
    out = {}
    for name, param, grad in zip(["U", "V", "W", "b_hidden", "b_out"], model.params, d):
        approx = numerical_gradient(lambda: model.calculate_loss([x], [y]) * len(x), param)
        agree = zero = differ = 0
        for a, b in zip(grad.flat, approx.flat):
            if a == 0 and b == 0:
                zero += 1
            elif abs(a - b) < threshold * (abs(a) + abs(b)):
                agree += 1
            else:
                differ += 1
        out[name] = (agree, zero, differ)
    return out
