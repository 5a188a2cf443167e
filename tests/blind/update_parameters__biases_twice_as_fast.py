# exercise: update_parameters
# right: no
# wrong: Columns, that is the biases, are moved with twice the learning rate.
# lines: 7
# name: biases-twice-as-fast
def rate_for(p, lr):
    return 2 * lr if p.shape[-1] == 1 else lr


def update_parameters(params, grads, lr=1e-3):
    return tuple(p - rate_for(p, lr) * g for p, g in zip(params, grads, strict=True))
