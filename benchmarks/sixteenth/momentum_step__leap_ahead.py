# exercise: momentum_step
# right: no
# wrong: The parameters are moved by the gradient plus momentum times the new velocity, as in Nesterov's method.
# lines: 7
def momentum_step(params, grads, velocity, lr, momentum):
    v = [momentum * old + g for old, g in zip(velocity, grads)]
    p = [w - lr * (g + momentum * s) for w, g, s in zip(params, grads, v)]
    return p, v
