# exercise: momentum_step
# right: no
# wrong: the rate stands in the velocity, v = momentum v - lr grad, so the velocity handed back is another quantity
# lines: 6, 7
def momentum_step(params, grads, velocity, lr, momentum):
    updates = [momentum * v - lr * g for v, g in zip(velocity, grads)]
    moved = [p + u for p, u in zip(params, updates)]
    return tuple(moved), tuple(updates)
