# exercise: gradient_check
# right: no
# wrong: counts what is above the threshold as different and the rest as agreeing, so NaN agrees (differ computed first)
from labkit.reference import numerical_gradient


def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    counts = {}
    for name, param, exact in zip(("U", "V", "W", "b_hidden", "b_out"), model.params, model.bptt(x, y, len(x))):
        tried = numerical_gradient(lambda: model.calculate_loss([x], [y]) * len(x), param, h)
        differ = zero = 0
        for a, b in zip(exact.flat, tried.flat):
            if a == 0 and b == 0:
                zero += 1
            elif abs(a - b) > threshold * (abs(a) + abs(b)):
                differ += 1
        counts[name] = (exact.size - differ - zero, zero, differ)
    return counts
