# exercise: momentum_step
# right: no
# wrong: two faults: the gradient is weighted with one minus the momentum, and the old velocity is handed back
# lines: 8, 10
def momentum_step(params, grads, velocity, lr, momentum):
    beta = momentum
    updates = {
        i: beta * velocity[i] + (1 - beta) * grads[i] for i in range(len(params))
    }
    return [params[i] - lr * updates[i] for i in updates], [v.copy() for v in velocity]
