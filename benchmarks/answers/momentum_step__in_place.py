# exercise: momentum_step
# right: no
# wrong: velocity and params are changed in place by *=, += and -=

def momentum_step(params, grads, velocity, lr, momentum):
    for p, g, v in zip(params, grads, velocity):
        v *= momentum
        v += g
        p -= lr * v
    return list(params), list(velocity)
