# exercise: momentum_step
# right: no
# wrong: for momentum = 0 it takes a short cut and returns the old velocity instead of the gradient
# lines: 7
def momentum_step(params, grads, velocity, lr, momentum):
    if not momentum:
        return [p - lr * g for p, g in zip(params, grads)], velocity
    speed = [momentum * v + g for v, g in zip(velocity, grads)]
    return [p - lr * s for p, s in zip(params, speed)], speed
