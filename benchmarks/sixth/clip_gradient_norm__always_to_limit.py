# exercise: clip_gradient_norm
# right: no
# wrong: short gradients are stretched to the limit as well
# lines: 11
def unit(grads):
    length = sum(np.sum(np.square(g)) for g in grads) ** 0.5
    return [g / (length or 1.0) for g in grads]


def clip_gradient_norm(grads, max_norm=0.25):
    return [max_norm * g for g in unit(grads)]
