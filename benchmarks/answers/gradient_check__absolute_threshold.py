# exercise: gradient_check
# right: no
# wrong: two: the distance is compared with the threshold itself, not with its share of the sizes; h is not handed on to numerical_gradient
import numpy as np

from labkit.reference import numerical_gradient


def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    loss = lambda: len(x) * model.calculate_loss([x], [y])  # noqa: E731
    answer = {}
    for name, param, grad in zip(["U", "V", "W", "b_hidden", "b_out"], model.params, model.bptt(x, y, len(x))):
        measured = numerical_gradient(loss, param)
        zero = (grad == 0) & (measured == 0)
        near = (np.abs(grad - measured) < threshold) & ~zero
        answer[name] = (int(near.sum()), int(zero.sum()), int((~near & ~zero).sum()))
    return answer
