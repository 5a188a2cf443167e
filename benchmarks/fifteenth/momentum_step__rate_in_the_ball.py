# exercise: momentum_step
# right: no
# wrong: the learning rate and the sign are put into the velocity, so the returned velocity is -lr times the right one
# lines: 9
def momentum_step(params, grads, velocity, lr, momentum):
    """v ← momentum · v + grad, then param ← param - lr · v, for each of the five."""
    new = {"params": [], "velocity": []}
    for i in range(len(params)):
        push = -lr * grads[i]
        v = momentum * velocity[i] + push
        new["velocity"].append(v)
        new["params"].append(params[i] + v)
    return new["params"], new["velocity"]
