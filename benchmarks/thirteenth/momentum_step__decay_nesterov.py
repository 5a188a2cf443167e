# exercise: momentum_step
# right: no
# wrong: A weight decay of 1e-4 is added to the gradient, and the step looks ahead as Nesterov's does.
# lines: 8, 10
def momentum_step(params, grads, velocity, lr, momentum, weight_decay=1e-4):
    new_params, new_velocity = [], []
    for param, grad, vel in zip(params, grads, velocity):
        grad = grad + weight_decay * param
        vel = momentum * vel + grad
        update = grad + momentum * vel
        new_params.append(param - lr * update)
        new_velocity.append(vel)
    return new_params, new_velocity
