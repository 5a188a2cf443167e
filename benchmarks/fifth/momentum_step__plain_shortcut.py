# exercise: momentum_step
# right: no
# wrong: With momentum 0 the old velocity is handed back instead of the gradient, which is the new velocity then.
# lines: 7
def momentum_step(params, grads, velocity, lr, momentum):
    if not momentum:
        return [p - lr * g for p, g in zip(params, grads)], velocity
    vs = [momentum * v + g for v, g in zip(velocity, grads)]
    return [p - lr * v for p, v in zip(params, vs)], vs
