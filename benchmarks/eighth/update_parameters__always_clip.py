# exercise: update_parameters
# right: no
# wrong: The gradients are clipped before the step, which was not asked for, so steps with a long gradient come out too short.
# lines: 6
def safe(grads):
    return clip_gradient_norm(grads, max_norm=1.0)


def update_parameters(params, grads, lr=1e-3):
    return [param - lr * grad for param, grad in zip(params, safe(grads))]
