# exercise: momentum_step
# right: no
# wrong: the step is taken along the mean of the old and the new velocity, as in physics, and not along the new one
# lines: 9
def momentum_step(params, grads, velocity, lr, momentum):
    """v ← momentum · v + grad, then param ← param - lr · v, for each of the five."""
    before = velocity
    after = tuple(momentum * v + g for v, g in zip(before, grads))
    way = [(v0 + v1) / 2 for v0, v1 in zip(before, after)]
    moved = tuple(p - lr * s for p, s in zip(params, way))
    return moved, after
