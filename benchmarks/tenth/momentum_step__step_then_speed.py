# exercise: momentum_step
# right: no
# wrong: the parameter moves along the old velocity, the new one is used only at the next step
# lines: 6
def one(p, g, v, lr, momentum):
    return p - lr * v, momentum * v + g


def momentum_step(params, grads, velocity, lr, momentum):
    moved = [one(p, g, v, lr, momentum) for p, g, v in zip(params, grads, velocity)]
    return tuple(map(list, zip(*moved)))
